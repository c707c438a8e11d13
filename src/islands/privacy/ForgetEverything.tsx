import type { Locale } from '#i18n';
import { furtherTranslatorFor, type FurtherTranslator } from '#i18n/further';
import { Button, HydrationGate, Notice, StepCard } from '#ui';
import { whenTabsForgot } from '#kept/tabs';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { ask } from '../ask.tsx';
import {
  forgetEverything,
  forgetSentOrders,
  lookAtKept,
  type Contents,
  type NamedRow,
} from './forget-everything.ts';
import { namesOf, sayOutcome, type Outcome } from './outcome.ts';

/** How often the page looks at what is stored, in milliseconds: of caches and of time no event tells. */
const LOOKS_EVERY = 2000;

export interface ForgetEverythingProps {
  readonly locale: Locale;
  /** All that the site may keep, in the order of the page's table. */
  readonly rows: readonly NamedRow[];
  /** What readers call the pages that are kept for reading without a network. */
  readonly pagesName: string;
  /** Path that the site is published under, with a slash at both ends. */
  readonly base: string;
  /** Whether the orders are those of the demo, which are deleted as well. */
  readonly isDemo: boolean;
  /** The guides, by the id of their service. */
  readonly guides: readonly { readonly id: string; readonly name: string; readonly href: string }[];
}

/** Lists what the site keeps in this browser, and deletes it when the reader agrees. */
export function ForgetEverything(props: ForgetEverythingProps): ReactNode {
  const { locale, rows, pagesName, base, isDemo } = props;
  const translator = furtherTranslatorFor(locale);
  const { t } = translator;
  const [contents, setContents] = useState<Contents>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [elsewhere, setElsewhere] = useState(false);
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  const looks = useRef(0);

  /** What is there now; shown, unless a later look was quicker. */
  const look = useCallback(async (): Promise<Contents> => {
    const turn = ++looks.current;
    const now = await lookAtKept(rows, scopeOf(base));
    if (turn === looks.current) setContents(now);
    return now;
  }, [rows, base]);

  useEffect(() => {
    const lookAgain = (): void => void look();
    lookAgain();
    // What other tabs store, and what was stored while this page was out of sight.
    const events = ['storage', 'pageshow', 'visibilitychange'] as const;
    for (const event of events) window.addEventListener(event, lookAgain);
    const timer = setInterval(() => {
      if (!document.hidden) lookAgain();
    }, LOOKS_EVERY);
    return () => {
      for (const event of events) window.removeEventListener(event, lookAgain);
      clearInterval(timer);
    };
  }, [look]);

  useEffect(
    () =>
      whenTabsForgot(() => {
        setElsewhere(true);
      }),
    [],
  );

  /** What is there now; undefined, which is said, if an order is under way. */
  const lookForOrders = async (): Promise<Contents | undefined> => {
    const now = await look();
    if (now.underWay.length === 0) return now;
    setOutcome('under-way');
    return undefined;
  };

  /** Looks anew, does it if the reader agrees, and says what is gone. */
  const forgetting = async (what: 'everything' | 'in-doubt'): Promise<void> => {
    setOutcome(undefined);
    setElsewhere(false);
    const asked = await lookForOrders();
    if (!asked || !(await ask(question(what, asked, isDemo, translator)))) return;
    // Until the answer, another tab may have begun to send an order.
    const before = await lookForOrders();
    if (!before) return;
    setBusy(true);
    if (what === 'everything') await forgetEverything(rows, scopeOf(base));
    else forgetSentOrders('in-doubt');
    const after = await look();
    setBusy(false);
    setOutcome({ before, after });
    button.current?.focus();
  };

  return (
    <StepCard label={t('privacy.legend')}>
      <HydrationGate>
        {contents && <KeptNow names={namesOf(contents, pagesName)} translator={translator} />}
        {contents && contents.inDoubt.length > 0 && (
          <InDoubt
            {...props}
            contents={contents}
            translator={translator}
            onForget={() => void forgetting('in-doubt')}
          />
        )}
        <Button
          ref={button}
          variant="danger"
          busy={busy}
          onClick={() => void forgetting('everything')}
        >
          {t('privacy.delete')}
        </Button>
        <p role="status">
          {outcome && contents && sayOutcome({ outcome, contents, elsewhere, pagesName }, t)}
        </p>
      </HydrationGate>
    </StepCard>
  );
}

function scopeOf(base: string): string {
  return new URL(base, window.location.href).href;
}

function question(
  what: 'everything' | 'in-doubt',
  { rows, sent, inDoubt }: Contents,
  isDemo: boolean,
  { t }: FurtherTranslator,
) {
  const no = t('privacy.cancel');
  if (what === 'in-doubt') {
    const [title, text] = [t('privacy.doubt-ask-title'), t('privacy.doubt-ask-text')];
    return { title, text, yes: t('privacy.doubt-yes'), no };
  }
  const parts = [
    t('privacy.ask-text'),
    ...(isDemo && sent.every(({ isOwn }) => isOwn) ? [] : [t('privacy.ask-orders')]),
    ...(isDemo || rows.some(({ isOfDemo }) => isOfDemo) ? [t('privacy.ask-demo')] : []),
    ...(inDoubt.length > 0 ? [t('privacy.ask-doubt')] : []),
  ];
  return { title: t('privacy.ask-title'), text: parts.join(' '), yes: t('privacy.yes'), no };
}

interface KeptNowProps {
  readonly names: readonly string[];
  readonly translator: FurtherTranslator;
}

function KeptNow({ names, translator: { t } }: KeptNowProps): ReactNode {
  if (names.length === 0) return <p>{t('privacy.nothing')}</p>;
  return (
    <>
      <p>{t('privacy.now')}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}

interface InDoubtProps extends Pick<ForgetEverythingProps, 'guides'> {
  readonly contents: Contents;
  readonly translator: FurtherTranslator;
  readonly onForget: () => void;
}

/** Where orders in doubt can be settled, before what is known of them is deleted. */
function InDoubt({ contents, guides, translator: { t }, onForget }: InDoubtProps): ReactNode {
  const { inDoubt } = contents;
  const shown = inDoubt.filter(({ isOwn }) => isOwn);
  const concerned = guides.filter(({ id }) => shown.some(({ service }) => service === id));
  return (
    <Notice tone="warning" title={t('privacy.doubt', { count: inDoubt.length })}>
      <p>{t('privacy.doubt-text')}</p>
      {concerned.length > 0 && (
        <ul>
          {concerned.map(({ id, name, href }) => (
            <li key={id}>
              <a href={href}>{t('privacy.doubt-settle', { service: name })}</a>
            </li>
          ))}
        </ul>
      )}
      {shown.length < inDoubt.length && <p>{t('privacy.doubt-elsewhere')}</p>}
      <Button onClick={onForget}>{t('privacy.doubt-delete')}</Button>
    </Notice>
  );
}
