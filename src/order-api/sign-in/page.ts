import { createHash } from 'node:crypto';
import { curlCommand, shellWord, tokenVariable } from '#api';
import { type Scenario, scenarios } from '#backend/scenarios';
import { Markup, markup } from './markup.ts';
import { type SignInLanguage, type SignInTexts, signInTexts } from './texts.ts';

/** What the page shows. */
export interface SignInView {
  readonly language: SignInLanguage;
  /** Who is signed in, if anyone. */
  readonly account?: { readonly name: string; readonly scenario: Scenario | undefined };
  /** A token that was made just now, and for how many days it is valid. */
  readonly token?: { readonly text: string; readonly days: number };
  /** A name that cannot be an account's. */
  readonly wrongName?: string;
  /** Address of the API, for the example. */
  readonly apiUrl: string;
  /** Address of the site that orders here. */
  readonly siteUrl: string;
}

const STYLE = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { background: Canvas; color: CanvasText; }
  body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
  form { margin-block: 1.5rem; }
  label { display: block; font-weight: 600; margin-block-start: 1rem; }
  input, select, button { font: inherit; padding: 0.4rem 0.6rem; max-width: 100%; }
  button { margin-block-start: 1rem; min-height: 2.75rem; }
  small { display: block; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid; }
  .error { font-weight: 600; }
`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Headers of the page: it runs no script, loads nothing, and may not be shown in a frame. */
export const pageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    'img-src data:',
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  // Not `no-referrer`, with which browsers do not say which origin a form is sent from.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** The page on which browsers sign in, and get tokens for scripts. */
export function signInPage(view: SignInView): string {
  const texts = signInTexts[view.language];
  const content = view.account ? signedIn(view, view.account, texts) : signedOut(view, texts);
  const title =
    view.wrongName === undefined ? texts.title : `${texts.accountWrong} – ${texts.title}`;
  const page = markup`<!doctype html>
<html lang="${view.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
<h1>${texts.title}</h1>
${content}
</main>
</body>
</html>
`;
  return page.text;
}

function signedOut({ wrongName }: SignInView, texts: SignInTexts): Markup {
  const isWrong = wrongName !== undefined;
  const error = markup`<small id="account-error" class="error">${texts.accountWrong}</small>`;
  const state = markup`aria-invalid="true" aria-describedby="account-error account-hint" autofocus`;
  return markup`${texts.intro.map((text) => markup`<p>${text}</p>`)}
<form method="post" action="/sign-in">
<label for="account">${texts.account}</label>
<small id="account-hint">${texts.accountHint}</small>
${isWrong ? error : ''}
<input id="account" name="account" autocomplete="username" value="${wrongName ?? ''}"
${isWrong ? state : markup`aria-describedby="account-hint"`}>
${scenarioChoice(undefined, texts)}
<p><button>${texts.signIn}</button></p>
</form>`;
}

function signedIn(
  { token, apiUrl, siteUrl }: SignInView,
  { name, scenario }: NonNullable<SignInView['account']>,
  texts: SignInTexts,
): Markup {
  return markup`<p role="status">${texts.signedIn.replace('{account}', () => name)}</p>
<p><a href="${siteUrl}">${texts.toSite}</a></p>
<h2>${texts.tokenHeading}</h2>
${token ? tokenText(token, apiUrl, texts) : markup`<p>${texts.tokenText}</p>`}
<form method="post" action="/token"><button>${texts.makeToken}</button></form>
<h2>${texts.behavior}</h2>
<form method="post" action="/scenario">
${scenarioChoice(scenario, texts)}
<p><button>${texts.choose}</button></p>
</form>
<form method="post" action="/sign-out"><button>${texts.signOut}</button></form>`;
}

function scenarioChoice(chosen: Scenario | undefined, texts: SignInTexts): Markup {
  const options = scenarios.map((scenario) => {
    const selected = chosen === scenario ? markup` selected` : '';
    return markup`<option value="${scenario}" translate="no"${selected}>${scenario}</option>`;
  });
  return markup`<label for="scenario">${texts.scenario}</label>
<small id="scenario-hint">${texts.scenarioHint}</small>
<select id="scenario" name="scenario" aria-describedby="scenario-hint">
<option value="">${texts.scenarioOfApi}</option>
${options}
</select>`;
}

function tokenText(
  { text, days }: NonNullable<SignInView['token']>,
  apiUrl: string,
  texts: SignInTexts,
): Markup {
  const command = curlCommand({ method: 'GET', url: `${apiUrl}/orders` });
  return markup`<p role="status">${texts.tokenMade.replace('{days}', String(days))}</p>
<pre><code translate="no">${text}</code></pre>
<p>${texts.tokenUse}</p>
<pre><code translate="no">export ${tokenVariable}=${shellWord(text)}
${command}</code></pre>`;
}
