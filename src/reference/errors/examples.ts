import type { ApiIssue, OrderFinding, ProblemError } from '#api';
import {
  BILLING_PROFILE_DIGITS,
  readStorage,
  toOffer,
  type FieldPath,
  type IssueParams,
  type OfferedStorage,
} from '#order';
import {
  findSourceProblems,
  loadAdvice,
  type SourceEntry,
  type SourcePolicy,
  type SourceProblemParams,
} from '#sources';
import { catalogue } from 'virtual:catalogue';
import { enteredSources, type SourceCode } from './entered.ts';

/** What each code that can stand at a field of the form carries. */
type FieldErrorParams = IssueParams &
  SourceProblemParams & {
    readonly [I in ApiIssue as I['code']]: I['params'];
  };

/** Every code that can stand at a field. */
export type FieldErrorCode = keyof FieldErrorParams;

/** What leads to a code. */
interface FieldExample<Code extends FieldErrorCode> {
  /** The field, where the message begins with its name. */
  readonly path?: FieldPath;
  /** What was entered: one text, or the rows of the list. Left out where nothing was chosen. */
  readonly entered?: readonly string[];
  /** What the message then names, as the rule says it that finds the mistake. */
  readonly params: FieldErrorParams[Code];
  /** Whether no service of the catalogue has limits that lead to the code. */
  readonly isHypothetical?: boolean;
}

/** Examples by their codes: a code that is left out, or has other params, does not compile. */
type FieldExamples<Code extends FieldErrorCode> = {
  readonly [C in Code]: FieldExample<C>;
};

type ApiErrorCode = ApiIssue['code'];
type SourceErrorCode = SourceCode | 'sources-too-many' | 'sources-unconfirmed';
type StorageErrorCode = Extract<FieldErrorCode, `storage-${string}`>;

// Without it, every text that is no address would be told the same.
await loadAdvice();

const offers = catalogue.services.map((service) =>
  toOffer(service, catalogue, { allowDocumentation: true }),
);

/** Limits that no service may have: a code that none of the real ones leads to needs an example too. */
export const otherStorage: OfferedStorage = { minGb: 50, maxGb: 1000, stepGb: 50, centsPerStep: 0 };
export const otherPolicy: SourcePolicy = {
  families: ['ipv4', 'ipv6'],
  ipv4: { shortestPrefix: 24, longestPrefix: 32 },
  ipv6: { shortestPrefix: 48, longestPrefix: 128 },
  maxEntries: 50,
  allowDocumentation: true,
};

/** The same, and with fewer networks or families. */
export const otherPolicies: readonly SourcePolicy[] = [
  otherPolicy,
  { ...otherPolicy, ipv4: { shortestPrefix: 24, longestPrefix: 29 } },
  { ...otherPolicy, families: ['ipv4'] },
];

/** The rules of the services, as the demo has them and as orders have them, and then the others. */
const policies: readonly SourcePolicy[] = [
  ...offers.map(({ trustedSources }) => trustedSources),
  ...offers.map(({ trustedSources }) => ({ ...trustedSources, allowDocumentation: false })),
  ...otherPolicies,
];

/** Everything at the fields but the trusted sources, in the order of the steps. */
export const entryExamples: FieldExamples<Exclude<FieldErrorCode, SourceErrorCode | ApiErrorCode>> =
  {
    'service-type-missing': { params: {} },
    'node-size-missing': { params: {} },
    'storage-missing': ofStorage('storage-missing', () => ''),
    'storage-not-a-number': ofStorage('storage-not-a-number', () => '50,5'),
    'storage-range': ofStorage('storage-range', ({ maxGb, stepGb }) => String(maxGb + stepGb)),
    'storage-step': ofStorage('storage-step', ({ minGb, stepGb }) =>
      String(minGb + stepGb + Math.floor(stepGb / 2)),
    ),
    'zone-missing': { params: {} },
    'billing-profile-missing': { entered: [''], params: {} },
    'billing-profile-id': { entered: ['4711'], params: {} },
    'documents-not-accepted': { params: {} },
  };

const ofLists = Object.fromEntries(
  Object.entries(enteredSources).map(([code, rows]) => [code, ofSources(code as SourceCode, rows)]),
) as FieldExamples<SourceCode>;

/** Everything about trusted sources: first how one is written, then what it and the list mean. */
export const sourceExamples: FieldExamples<SourceErrorCode> = {
  ...ofLists,
  // A list of that length would be all there is to see.
  'sources-too-many': { params: { max: (policies[0] ?? otherPolicy).maxEntries } },
  // The same list, whose reader has not confirmed it.
  'sources-unconfirmed': { ...ofLists['sources-broad'] },
};

/** What only the order API can find wrong with an entry: it stands at the field. */
export const rejectedEntryExamples: FieldExamples<ApiErrorCode> = {
  'zone-full': { path: '/availabilityZone', params: {} },
  'billing-profile-unknown': {
    path: '/billingProfile',
    entered: ['9'.repeat(BILLING_PROFILE_DIGITS)],
    params: {},
  },
  'rejected-by-api': { path: '/nodeSize', params: { code: 'size-retired' } },
};

/** What the order API can find wrong with an order as a whole, with what it sends. */
export const rejectedOrderExamples: Readonly<
  Record<OrderFinding, Pick<ProblemError, 'pointer' | 'params'>>
> = {
  'service-unknown': { pointer: '/service', params: {} },
  'not-in-contract': {
    pointer: '/acceptedDocuments/0/version',
    params: { found: 'invalid_type' },
  },
};

/** Examples for all codes that can stand at a field. */
export const fieldExamples: FieldExamples<FieldErrorCode> = {
  ...entryExamples,
  ...sourceExamples,
  ...rejectedEntryExamples,
};

/** What the rule for storage says of a text that is made from limits of a service. */
function ofStorage<Code extends StorageErrorCode>(
  code: Code,
  textFor: (limits: OfferedStorage) => string,
): FieldExample<Code> {
  for (const limits of [...offers.map(({ storage }) => storage), otherStorage]) {
    const text = textFor(limits);
    const read = readStorage(text, limits);
    if (read.ok || read.issue.code !== code) continue;
    const params = read.issue.params as FieldErrorParams[Code];
    return { entered: [text], params, isHypothetical: limits === otherStorage };
  }
  throw new Error(`No storage size leads to ${code}. Correct its example.`);
}

/** What the first rules that find the code in the list say of it. */
function ofSources<Code extends SourceCode>(
  code: Code,
  rows: readonly SourceEntry[],
): FieldExample<Code> {
  for (const policy of policies) {
    const found = findSourceProblems(rows, policy).find((problem) => problem.code === code);
    if (!found) continue;
    const params = found.params as FieldErrorParams[Code];
    const isNoted = rows.some(({ note }) => note !== '');
    return {
      ...(!isNoted && { entered: rows.map(({ cidr }) => cidr) }),
      params,
      isHypothetical: otherPolicies.includes(policy),
    };
  }
  throw new Error(`${rows.map(({ cidr }) => cidr).join(', ')} does not lead to ${code}.`);
}
