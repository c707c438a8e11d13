import {
  curlCommand,
  idempotencyKeyFor,
  javaScriptOrder,
  pythonOrder,
  type OrderScriptTexts,
} from '#api';
import type { FurtherTranslator } from '#i18n/further';
import { toOrderRequest, type Draft, type Offer } from '#order';

/** What a script can be written in, in the order of the page. */
export const scriptLanguages = ['curl', 'javascript', 'python'] as const;
export type ScriptLanguage = (typeof scriptLanguages)[number];

/** A script and the file that it is saved in. */
export interface ScriptFile {
  readonly name: string;
  readonly text: string;
}

/** A draft as the request that a script sends instead of the guide. */
export interface DraftScript {
  /** The body, formatted for readers. */
  readonly json: string;
  /** The whole request, ready to be run. */
  readonly files: Readonly<Record<ScriptLanguage, ScriptFile>>;
}

/**
 * The request for a draft without issues. Its key is the one that the guide itself sends the draft
 * under, and so is its body, byte for byte: scripts and guide together place one order, also with an
 * API that tells requests apart by their bytes.
 *
 * @param draftId The name of the draft, see `draftIdOf`.
 * @param apiUrl Address of the order API, without a slash at its end.
 * @throws Error for a draft with issues
 */
export function draftScript(
  draft: Draft,
  offer: Offer,
  draftId: string,
  apiUrl: string,
  translator: FurtherTranslator,
): DraftScript {
  const request = toOrderRequest(draft, offer);
  const body = JSON.stringify(request);
  const url = `${apiUrl}/orders`;
  const idempotencyKey = idempotencyKeyFor(draftId, body);
  const order = { url, idempotencyKey, request, texts: scriptTexts(translator) };
  const command = curlCommand({
    method: 'POST',
    url,
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': `"${idempotencyKey}"`,
    },
    body,
  });
  return {
    json: JSON.stringify(request, null, 2),
    files: {
      curl: { name: 'order.sh', text: command },
      javascript: { name: 'order.mjs', text: javaScriptOrder(order) },
      python: { name: 'order.py', text: pythonOrder(order) },
    },
  };
}

function scriptTexts({ t }: FurtherTranslator): OrderScriptTexts {
  return {
    intro: t('script-text.intro'),
    noToken: t('script-text.no-token'),
    placed: t('script-text.placed'),
    follow: t('script-text.follow'),
    failed: t('script-text.failed'),
    unclear: t('script-text.unclear'),
    everyAnswer: t('script-text.every-answer'),
    oneTry: t('script-text.one-try'),
    onlyApi: t('script-text.only-api'),
    pause: t('script-text.pause'),
  };
}
