import {
  failureReasons,
  problemTypes,
  type FailureReason,
  type OrderFinding,
  type ProblemType,
} from '#api';
import { issueMessage, type Translator } from '#i18n';
import { compactJson } from '../compact-json.ts';
import { problemExample } from '../examples.ts';
import { choices } from './choices.ts';
import type { ErrorText, FieldErrorCode, FieldErrors } from './entry.ts';
import { failures } from './failures.ts';
import { problems, type OwnProblemType } from './problems.ts';
import { provisioningFailures } from './provisioning.ts';
import { rejectedEntries, rejectedOrders } from './rejections.ts';
import { sourceNetworks } from './source-networks.ts';
import { sourceSyntax } from './source-syntax.ts';

/** One code as the error reference shows it. */
export interface ErrorEntry extends ErrorText {
  /** Also the anchor, the same in every language. */
  readonly code: string;
  /** What the reader meets: the message, or what the API sends. None where nothing comes at all. */
  readonly example?: ErrorExample;
}

export type ErrorExample =
  /** A message of the site; `entered` leads to it. */
  | { readonly kind: 'message'; readonly entered?: readonly string[]; readonly message: string }
  /** JSON of the API. */
  | { readonly kind: 'json'; readonly json: string };

/** All codes that can stand at a field. */
export const fieldErrors: FieldErrors = {
  ...choices,
  ...sourceSyntax,
  ...sourceNetworks,
  ...rejectedEntries,
};

/** The parts of the page, each with its entries in a language. */
export const errorGroups = {
  entries: (translator) => codesOf(choices).map((code) => fieldEntry(code, translator)),
  'trusted-sources': (translator) =>
    codesOf({ ...sourceSyntax, ...sourceNetworks }).map((code) => fieldEntry(code, translator)),
  rejections: (translator) => [
    ...codesOf(rejectedEntries).map((code) => fieldEntry(code, translator)),
    ...codesOf(rejectedOrders).map((code) => rejectedOrderEntry(code, translator)),
  ],
  sending: (translator) =>
    codesOf(failureReasons).map((reason) => failureEntry(reason, translator)),
  api: (translator) =>
    codesOf(problemTypes)
      .filter(isOwn)
      .map((code) => problemEntry(code, translator)),
  provisioning: (translator) =>
    codesOf(provisioningFailures).map((code) => ({
      code,
      ...provisioningFailures[code][translator.locale],
      example: json({
        status: 'failed',
        failure: { code, detail: provisioningFailures[code].en.meaning, billed: false },
      }),
    })),
} as const satisfies Readonly<Record<string, (translator: Translator) => readonly ErrorEntry[]>>;

/** A part of the error reference. */
export type ErrorGroup = keyof typeof errorGroups;

function fieldEntry(code: FieldErrorCode, translator: Translator): ErrorEntry {
  const { example, [translator.locale]: text } = fieldErrors[code];
  // The table pairs each code with its own params, which the union cannot express.
  const { path, entered, params } = example;
  const issue = { path, code, params } as Parameters<typeof issueMessage>[0];
  const message = issueMessage(issue, translator);
  return { code, ...text, example: { kind: 'message', ...(entered && { entered }), message } };
}

function rejectedOrderEntry(code: OrderFinding, translator: Translator): ErrorEntry {
  const { example, [translator.locale]: text } = rejectedOrders[code];
  const { pointer, params } = example;
  return { code, ...text, example: json({ pointer, code, params }) };
}

function failureEntry(reason: FailureReason, translator: Translator): ErrorEntry {
  return {
    code: reason,
    ...failures[reason][translator.locale],
    ...(isProblemType(reason) && { example: problemJson(reason) }),
  };
}

function problemEntry(code: OwnProblemType, translator: Translator): ErrorEntry {
  return { code, ...problems[code][translator.locale], example: problemJson(code) };
}

function problemJson(code: ProblemType): ErrorExample {
  return json(problemExample(code));
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
