import type { Translator } from '#i18n';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { findingText } from './finding-text.ts';
import type { Judgement } from './judgement.ts';

export interface FindingsStatusProps {
  readonly translator: Translator;
  readonly judgement: Judgement;
  /** Whether the reader is in the middle of an entry. */
  readonly isTyping: boolean;
}

/** How many findings are read out at once; of the others it is said that they are there. */
const mostSaid = 2;

/**
 * Reads out the findings that have appeared by what the reader did: they come after a field was left,
 * when the focus is already elsewhere. Half an address is no finding, so that typing is silent.
 */
export function FindingsStatus(props: FindingsStatusProps): ReactNode {
  const { translator, judgement, isTyping } = props;
  const [last, setLast] = useState<{
    readonly judgement?: Judgement;
    readonly texts: readonly string[];
    readonly said: string;
  }>({ texts: [], said: '' });
  // Adjusted while rendering, as React advises for state that follows a prop.
  if (isTyping) {
    // What was said may no longer be true when the field is left.
    if (last.said !== '') setLast({ ...last, said: '' });
  } else if (last.judgement !== judgement) {
    const texts = textsOf(judgement, translator);
    const fresh = texts.filter((text) => !last.texts.includes(text));
    const more = fresh.length - mostSaid;
    const said = [
      ...fresh.slice(0, mostSaid),
      ...(more > 0 ? [translator.t('sources.more-findings', { count: more })] : []),
    ].join(' ');
    setLast({ judgement, texts, said: said === '' ? last.said : said });
  }
  // A status that appears together with its text may not be read out: this one is loaded late.
  const said = useDeferredValue(isTyping ? '' : last.said, '');
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}

/** All findings as they are shown, those about rows with the number of the row. */
function textsOf({ rows, ofRows, ofList, hasDocumentation }: Judgement, translator: Translator) {
  return [
    ...rows.flatMap(({ id }, index) =>
      (ofRows.get(id) ?? []).map((problem) =>
        translator.t('sources.row', {
          number: index + 1,
          message: findingText(problem, translator),
        }),
      ),
    ),
    ...ofList.map((problem) => findingText(problem, translator)),
    ...(hasDocumentation ? [translator.t('sources.documentation')] : []),
  ];
}
