import type { Question, QuestionSubject, Service } from '#catalogue';
import type { Locale } from '#i18n';
import type { FAQPage, WithContext } from 'schema-dts';
import type { FactSource } from '../facts.ts';
import { asOfInSentence } from '../figure-text.ts';
import { claimText } from '../figures/claims.ts';
import { fillFacts } from '../fill-facts.ts';

/** A question as a page shows it, in one language and with its facts. */
export interface AnsweredQuestion {
  readonly id: string;
  readonly question: string;
  /** Undefined where nothing is known: the page then says so, in the same words each time. */
  readonly answer: string | undefined;
  /** Id of the claim that is the answer: the page shows since when it is known. */
  readonly claim: string | undefined;
  readonly advice: string | undefined;
  readonly see: string | undefined;
  readonly searchedAs: readonly string[];
}

/** What texts with facts are filled from; the service comes from where they are shown. */
export type TextSource = Omit<FactSource, 'service'>;

/**
 * The questions about the subject, in the order of the file.
 *
 * @param service whose figures the answers have; undefined for questions about ordering in general
 * @throws Error for an answer with a fact that does not exist, or about a service where there is none
 */
export function questionsAbout(
  subject: QuestionSubject,
  source: TextSource,
  service?: Service,
): readonly AnsweredQuestion[] {
  return source.catalogue.questions
    .filter(({ about }) => about === subject)
    .map((question) => answered(question, source, service));
}

/** The question of this id, asked of a service; undefined where there is none. */
export function serviceQuestion(
  id: string,
  source: TextSource,
  service: Service,
): AnsweredQuestion | undefined {
  const question = source.catalogue.questions.find(
    (candidate) => candidate.about === 'service' && candidate.id === id,
  );
  return question && answered(question, source, service);
}

/** A text of the catalogue in the page's language, with the facts of the service put in. */
export function textOfService(
  text: Question['question'],
  source: TextSource,
  service: Service | undefined,
): string {
  return fillFacts(text[source.translator.locale], {
    ...source,
    service: () => {
      if (service) return service;
      throw new Error(`“${text.en}” is about no service, and has a fact about one.`);
    },
  });
}

function answered(
  { id, question, answer, claim, advice, see, searchedAs }: Question,
  source: TextSource,
  service: Service | undefined,
): AnsweredQuestion {
  const fill = (text: Question['question']) => textOfService(text, source, service);
  return {
    ...{ id, claim, see },
    question: fill(question),
    answer: answer && fill(answer),
    advice: advice && fill(advice),
    searchedAs: searchedAs?.[source.translator.locale] ?? [],
  };
}

/** An answered question and the anchor that leads to it. */
interface PlacedAnswer {
  readonly anchor: string;
  readonly name: string;
  readonly text: string;
}

/**
 * The page as a schema.org `FAQPage`: what is known, and no question without an answer.
 *
 * @param page the canonical address of the page
 */
export function faqPage(
  answers: readonly PlacedAnswer[],
  locale: Locale,
  page: URL,
): WithContext<FAQPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    '@id': page.href,
    inLanguage: locale,
    mainEntity: answers.map(({ anchor, name, text }) => ({
      '@type': 'Question',
      url: `${page.href}#${anchor}`,
      name,
      acceptedAnswer: { '@type': 'Answer', text },
    })),
  };
}

/** Every answered question of the page, those of a service under its name. */
export function placedAnswers(
  subjects: readonly Exclude<QuestionSubject, 'service'>[],
  source: TextSource,
  nameOf: (service: Service, question: string) => string,
): readonly PlacedAnswer[] {
  const general = subjects
    .flatMap((subject) => questionsAbout(subject, source))
    .map((entry) => ({ ...entry, anchor: entry.id, name: entry.question }));
  const ofServices = source.catalogue.services.flatMap((service) =>
    questionsAbout('service', source, service).map((entry) => ({
      ...entry,
      anchor: service.id,
      name: nameOf(service, entry.question),
    })),
  );
  return [...general, ...ofServices].flatMap(({ anchor, name, answer, claim, advice }) => {
    const known = answer ?? (claim === undefined ? undefined : sentenceOf(claim, source));
    if (known === undefined) return [];
    return [{ anchor, name, text: advice === undefined ? known : `${known} ${advice}` }];
  });
}

/** A claim with since when it is known in parentheses, as the page shows it. */
function sentenceOf(id: string, { catalogue, translator }: TextSource): string {
  const { words, end, provenance } = claimText(id, catalogue, translator);
  return `${words} (${asOfInSentence([provenance], translator)})${end}`;
}
