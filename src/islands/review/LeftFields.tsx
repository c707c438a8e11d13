import type { Translator } from '#i18n';
import type { Offer } from '#order';
import { loadAdvice } from '#sources';
import { knowOffer, entryIssuesStore, NO_ENTRY_ISSUES } from '#stores';
import { useStore } from '@nanostores/react';
import { useEffect, useState, type ReactNode } from 'react';
import { issueSummary } from './IssueSummary.tsx';

export interface LeftFieldsProps {
  readonly service: string;
  readonly offer: Offer;
  readonly translator: Translator;
}

/**
 * Has every field of the guide checked when it is left, because only the end of a guide knows the whole
 * offer, and reads out once what is then told at the field.
 */
export function LeftFields({ service, offer, translator }: LeftFieldsProps): ReactNode {
  const found = useStore(entryIssuesStore(service), { ssr: () => NO_ENTRY_ISSUES });
  const [told, setTold] = useState(found);
  const [text, setText] = useState('');
  useEffect(() => {
    knowOffer(service, offer);
    // Then more can be said about sources that were entered earlier.
    loadAdvice().then(
      () => {
        knowOffer(service, { ...offer });
      },
      () => undefined,
    );
  }, [service, offer]);

  if (told !== found) {
    setTold(found);
    const isOld = ({ path }: (typeof found)[number]) => told.some((issue) => issue.path === path);
    // The editor of the sources reads out what it shows, remarks included.
    const isRead = ({ path }: (typeof found)[number]) => path.startsWith('/trustedSources');
    const first = found.find((issue) => !isOld(issue) && !isRead(issue));
    setText(
      first ? `${translator.t('field.error-prefix')} ${issueSummary(first, translator)}` : '',
    );
  }
  return (
    <p className="visually-hidden" role="status">
      {text}
    </p>
  );
}
