import {
  failureReasons,
  problemTypes,
  provisioningCodes,
  type FailureReason,
  type OrderFinding,
  type ProblemType,
  type ProvisioningCode,
} from '#api';
import { issueMessage, reasonMessage, translatorFor, type Locale, type Translator } from '#i18n';
import { locales } from '#i18n/locale';
import { compactJson } from '../compact-json.ts';
import {
  entryExamples,
  fieldExamples,
  rejectedEntryExamples,
  rejectedOrderExamples,
  sourceExamples,
  type FieldErrorCode,
} from './examples.ts';
import { errorTextsFor, type ErrorText } from './texts.ts';

/** One code as the error reference shows it. */
export interface ErrorEntry extends ErrorText {
  /** Also the anchor, the same in every language. */
  readonly code: string;
  /** The message as readers meet it; where only programs do, the meaning in one sentence. */
  readonly heading: string;
  /** What the reader meets: the message, or what the API sends. None where nothing comes at all. */
  readonly example?: ErrorExample;
  /** Whether no service has limits that lead to it, so that the example makes some up. */
  readonly isHypothetical?: boolean;
}

export type ErrorExample =
  /** A message of the site; `entered` leads to it. */
  | { readonly kind: 'message'; readonly entered?: readonly string[]; readonly message: string }
  /** JSON of the API. */
  | { readonly kind: 'json'; readonly json: string }
  /** Problem details of the API; their addresses are those of the site, see `problemExample`. */
  | { readonly kind: 'problem'; readonly type: ProblemType };

/** The API's problem types that a notice does not already name as its reason. */
type OwnProblemType = Exclude<ProblemType, FailureReason>;

/** The parts of the page, each with its entries in a language. */
export const errorGroups = {
  entries: (translator) => codesOf(entryExamples).map((code) => fieldEntry(code, translator)),
  'trusted-sources': (translator) =>
    codesOf(sourceExamples).map((code) => fieldEntry(code, translator)),
  rejections: (translator) => [
    ...codesOf(rejectedEntryExamples).map((code) => fieldEntry(code, translator)),
    ...codesOf(rejectedOrderExamples).map((code) => rejectedOrderEntry(code, translator)),
  ],
  sending: (translator) =>
    codesOf(failureReasons).map((reason) => failureEntry(reason, translator)),
  api: (translator) =>
    codesOf(problemTypes)
      .filter(isOwn)
      .map((code) => problemEntry(code, translator)),
  provisioning: (translator) =>
    provisioningCodes.map((code) => ({
      ...headed(code, translator.locale),
      example: json({
        status: 'failed',
        // Whatever the reader's language, the API answers in English.
        failure: { code, detail: textOf(code, 'en').meaning, billed: false },
      }),
    })),
} as const satisfies Readonly<Record<string, (translator: Translator) => readonly ErrorEntry[]>>;

/** A part of the error reference. */
export type ErrorGroup = keyof typeof errorGroups;

/**
 * What each code of a group says in every language of the site, by the code: who looks for a message
 * may have it in another language than the page.
 */
export function messagesIn(group: ErrorGroup): ReadonlyMap<string, readonly string[]> {
  const messages = new Map<string, readonly string[]>();
  for (const locale of locales) {
    for (const { code, heading } of errorGroups[group](translatorFor(locale))) {
      messages.set(code, [...(messages.get(code) ?? []), heading]);
    }
  }
  return messages;
}

function fieldEntry(code: FieldErrorCode, translator: Translator): ErrorEntry {
  // The table pairs each code with its own params, which the union cannot express.
  const { path, entered, params, isHypothetical = false } = fieldExamples[code];
  const issue = { path, code, params } as Parameters<typeof issueMessage>[0];
  const message = issueMessage(issue, translator);
  const text = textOf(code, translator.locale);
  const example = { kind: 'message', ...(entered && { entered }), message } as const;
  return { code, heading: message, ...text, example, isHypothetical };
}

function rejectedOrderEntry(code: OrderFinding, translator: Translator): ErrorEntry {
  const { pointer, params } = rejectedOrderExamples[code];
  const heading = asHeading(
    reasonMessage({ reason: 'rejected', findings: [code], detail: undefined }, translator),
  );
  const text = textOf(code, translator.locale);
  return { code, heading, ...text, example: json({ pointer, code, params }) };
}

function failureEntry(reason: FailureReason, translator: Translator): ErrorEntry {
  return {
    code: reason,
    heading: asHeading(reasonMessage({ reason, detail: undefined }, translator)),
    ...textOf(reason, translator.locale),
    ...(isProblemType(reason) && { example: problemOf(reason) }),
  };
}

function problemEntry(code: OwnProblemType, { locale }: Translator): ErrorEntry {
  return { ...headed(code, locale), example: problemOf(code) };
}

/** Without the full stop at its end: the messages at fields have none either. */
function asHeading(text: string): string {
  return text.replace(/\.$/, '');
}

/** A code that readers meet without a message of the site. */
function headed(code: ProblemType | ProvisioningCode, locale: Locale): ErrorEntry {
  const text = textOf(code, locale);
  const [heading = text.meaning] = /^.*?\p{Ll}\.(?=\s|$)/u.exec(text.meaning) ?? [];
  return { code, heading: asHeading(heading), ...text };
}

function problemOf(type: ProblemType): ErrorExample {
  return { kind: 'problem', type };
}

function json(value: unknown): ErrorExample {
  return { kind: 'json', json: compactJson(value) };
}

const isProblemType = (reason: FailureReason): reason is FailureReason & ProblemType =>
  reason in problemTypes;

const isOwn = (type: ProblemType): type is OwnProblemType => !(type in failureReasons);

function codesOf<Code extends string>(table: Readonly<Record<Code, unknown>>): readonly Code[] {
  return Object.keys(table) as Code[];
}

const textOf = errorTextsFor([
  ...codesOf(fieldExamples),
  ...codesOf(rejectedOrderExamples),
  ...codesOf(failureReasons),
  ...codesOf(problemTypes).filter(isOwn),
  ...provisioningCodes,
]);
