import { oneOf, type OrderStatusText } from '#catalogue';
import { translatorFor } from '#i18n';
import { defaultLocale, locales, type Locale } from '#i18n/locale';
import { answers } from 'virtual:answers';
import { errorGroups, messagesIn, type ErrorEntry, type ErrorGroup } from '../errors/reference.ts';

/** What support can be asked about: the statuses of an order, or a part of the error reference. */
export type AnswerGroup = 'statuses' | ErrorGroup;

/** Something customers ask support about, and what support answers. */
export interface Answered {
  /** The id of a status, or an error code; also the anchor of its explanation. */
  readonly code: string;
  /** The status or the message, in the language of the page. */
  readonly heading: string;
  /** The message in each language; none for a status. */
  readonly messages: readonly string[];
  /** What else a status is called, in the language of any customer. */
  readonly words: readonly string[];
  /** One in each language of the site, because support answers in the customer's. */
  readonly answers: readonly SupportAnswer[];
}

/** A text to paste into a ticket. */
export interface SupportAnswer {
  readonly locale: Locale;
  /** Two to four sentences, without greeting and without the link. */
  readonly text: string;
  /** The lasting address of the explanation in that language, below the base of the site. */
  readonly path: string;
}

/**
 * All that a group asks about, each with its answers. A code that `content/answers` leaves out is
 * answered with its meaning and what to do.
 *
 * @param locale of the page
 * @throws Error that says what to write, for a status without an answer and for an answer to nothing
 */
export function answeredIn(
  group: AnswerGroup,
  statuses: readonly OrderStatusText[],
  locale: Locale,
): readonly Answered[] {
  checkAnswers(statuses);
  if (group === 'statuses') {
    return statuses.map(({ id, word, name, searchedAs }) => ({
      code: id,
      heading: name[locale],
      messages: [],
      words: [word, ...locales.flatMap((each) => [name[each], ...(searchedAs?.[each] ?? [])])],
      answers: locales.map((each) => ({
        locale: each,
        text: answers[each][`statuses.${id}`] ?? '',
        path: explanationOf(id, each),
      })),
    }));
  }
  const messages = messagesIn(group);
  const inEachLanguage = locales.map(
    (each) => [each, errorGroups[group](translatorFor(each))] as const,
  );
  return errorGroups[group](translatorFor(locale)).map(({ code, heading }, index) => ({
    code,
    heading,
    messages: messages.get(code) ?? [],
    words: [],
    answers: inEachLanguage.map(([each, entries]) => ({
      locale: each,
      text: answers[each][`${group}.${code}`] ?? fromReference(entries[index]),
      path: `${each}/reference/errors/#${code}`,
    })),
  }));
}

/** Where a status is explained. Who has a service that is ready wants to know what comes next. */
function explanationOf(status: string, locale: Locale): string {
  return status === 'done' ? `${locale}/after-ordering/` : `${locale}/order-status/#${status}`;
}

function fromReference(entry: ErrorEntry | undefined): string {
  return entry ? `${entry.meaning} ${entry.repair}` : '';
}

/** Every status has an answer, and every answer a status or an error code of its group. */
function checkAnswers(statuses: readonly OrderStatusText[]): void {
  const folder = `content/answers/${defaultLocale}`;
  const written = answers[defaultLocale];
  const ids = statuses.map(({ id }) => `statuses.${id}`);
  const missing = ids.find((key) => written[key] === undefined);
  if (missing !== undefined) {
    throw new Error(`${folder}: ${missing} is missing. Write what support answers.`);
  }
  const translator = translatorFor(defaultLocale);
  const codes = Object.entries(errorGroups).flatMap(([group, entriesIn]) =>
    entriesIn(translator).map(({ code }) => `${group}.${code}`),
  );
  const known = [...ids, ...codes];
  const unknown = Object.keys(written).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new Error(`${folder}: nothing asks for ${unknown}. ${oneOf(unknown, known)}.`);
  }
}
