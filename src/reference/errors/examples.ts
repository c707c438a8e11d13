import type { ApiIssue, OrderFinding, ProblemError } from '#api';
import type { FieldPath, IssueParams } from '#order';
import type { SourceProblemParams } from '#sources';

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
  /** What the message then names. */
  readonly params: FieldErrorParams[Code];
}

/** Examples by their codes: a code that is left out, or has other params, does not compile. */
type FieldExamples<Code extends FieldErrorCode> = {
  readonly [C in Code]: FieldExample<C>;
};

type ApiErrorCode = ApiIssue['code'];
type SourceErrorCode = Extract<FieldErrorCode, `source-${string}` | `sources-${string}`>;

/** Everything at the fields but the trusted sources, in the order of the steps. */
export const entryExamples: FieldExamples<Exclude<FieldErrorCode, SourceErrorCode | ApiErrorCode>> =
  {
    'service-type-missing': { params: {} },
    'node-size-missing': { params: {} },
    'storage-missing': { entered: [''], params: {} },
    'storage-not-a-number': { entered: ['50,5'], params: {} },
    'storage-range': { entered: ['1200'], params: { min: 50, max: 1000 } },
    'storage-step': { entered: ['125'], params: { step: 50, lower: 100, upper: 150 } },
    'zone-missing': { params: {} },
    'billing-profile-missing': { entered: [''], params: {} },
    'billing-profile-id': { entered: ['4711'], params: {} },
    'documents-not-accepted': { params: {} },
  };

/** Everything about trusted sources: first how one is written, then what it means. */
export const sourceExamples: FieldExamples<SourceErrorCode> = {
  'source-syntax': { entered: ['hallo!'], params: { text: 'hallo!' } },
  'source-name': { entered: ['vpn.example.com'], params: { text: 'vpn.example.com' } },
  'source-spaces': { entered: ['203.0.113.0 /28'], params: { text: '203.0.113.0 /28' } },
  'source-several': {
    entered: ['203.0.113.7 203.0.113.8'],
    params: { text: '203.0.113.7 203.0.113.8', count: 2 },
  },
  'source-surrounded': {
    entered: ['(203.0.113.7)'],
    params: { text: '(203.0.113.7)' },
  },
  'source-denied': {
    entered: ['deny 198.51.100.9;'],
    params: { text: 'deny 198.51.100.9;' },
  },
  'source-disabled': {
    entered: ['# allow 203.0.113.7;'],
    params: { text: '# allow 203.0.113.7;' },
  },
  // With “one dot leader” instead of full stops.
  'source-characters': { entered: ['203․0․113․7'], params: { text: '203․0․113․7' } },
  'source-range': {
    entered: ['198.51.100.0-198.51.100.15'],
    params: { text: '198.51.100.0-198.51.100.15' },
  },
  'source-wildcard': { entered: ['203.0.113.*'], params: { text: '203.0.113.*' } },
  'source-brackets': { entered: ['[2001:db8::1]'], params: { text: '[2001:db8::1]' } },
  'source-port': {
    entered: ['203.0.113.7:6379'],
    params: { text: '203.0.113.7:6379', port: '6379' },
  },
  'source-zone': {
    entered: ['2001:db8::1%eth0'],
    params: { text: '2001:db8::1%eth0', zone: 'eth0' },
  },
  'source-parts': { entered: ['203.0.113'], params: { text: '203.0.113', count: 3 } },
  'source-part': { entered: ['203.0.x.7'], params: { text: '203.0.x.7', part: 3 } },
  'source-octet': {
    entered: ['192.0.2.256'],
    params: { text: '192.0.2.256', part: 4, octet: '256' },
  },
  'source-leading-zero': { entered: ['203.0.113.07'], params: { text: '203.0.113.07', part: 4 } },
  'source-ipv6-group': {
    entered: ['2001:db8::xyz'],
    params: { text: '2001:db8::xyz', group: 'xyz' },
  },
  'source-ipv6-count': {
    entered: ['2001:db8:1:2:3'],
    params: { text: '2001:db8:1:2:3', count: 5 },
  },
  'source-ipv6-colons': { entered: ['2001::db8::1'], params: { text: '2001::db8::1' } },
  'source-slash': { entered: ['198.51.100.0\\28'], params: { text: '198.51.100.0\\28' } },
  'source-netmask': {
    entered: ['198.51.100.0/255.255.255.240'],
    params: { text: '198.51.100.0/255.255.255.240', prefixLength: 28 },
  },
  'source-prefix-leading-zero': {
    entered: ['198.51.100.0/028'],
    params: { text: '198.51.100.0/028', prefixLength: 28 },
  },
  'source-prefix-length': {
    entered: ['198.51.100.0/33'],
    params: { text: '198.51.100.0/33', longest: 32 },
  },
  'source-note-only': { params: { note: 'Köln' } },
  'source-note-too-long': { params: { max: 200, length: 240 } },
  'source-family': { entered: ['2001:db8::7'], params: { text: '2001:db8::7', family: 'ipv6' } },
  'source-host-bits': {
    entered: ['198.51.100.9/24'],
    params: {
      text: '198.51.100.9/24',
      network: '198.51.100.0/24',
      addresses: '256',
      single: '198.51.100.9/32',
    },
  },
  'source-too-broad': {
    entered: ['0.0.0.0/0'],
    params: { text: '0.0.0.0/0', shortest: 24, addresses: '4294967296' },
  },
  'source-too-narrow': {
    entered: ['198.51.100.8/30'],
    params: { text: '198.51.100.8/30', longest: 29 },
  },
  'source-not-public': {
    entered: ['10.0.0.0/8'],
    params: { text: '10.0.0.0/8', class: 'private' },
  },
  'source-duplicate': {
    entered: ['203.0.113.7', '203.0.113.7/32'],
    params: { text: '203.0.113.7/32', first: 1 },
  },
  'source-contained': {
    entered: ['198.51.100.0/28', '198.51.100.9'],
    params: { text: '198.51.100.9', within: '198.51.100.0/28', row: 1 },
  },
  'source-documentation': { entered: ['203.0.113.7'], params: { text: '203.0.113.7' } },
  'source-transition': {
    entered: ['2002:808:808::/48'],
    params: { text: '2002:808:808::/48', class: '6to4' },
  },
  'sources-missing': { entered: [''], params: {} },
  'sources-too-many': { params: { max: 50 } },
  'sources-unconfirmed': { params: { addresses: '65536' } },
  'sources-broad': {
    entered: ['198.51.100.0/24', '203.0.113.0/24'],
    params: { addresses: '512' },
  },
  'sources-mergeable': {
    entered: ['198.51.100.0/29', '198.51.100.8/29'],
    params: { count: 2, network: '198.51.100.0/28', addresses: '16' },
  },
};

/** What only the order API can find wrong with an entry: it stands at the field. */
export const rejectedEntryExamples: FieldExamples<ApiErrorCode> = {
  'zone-full': { path: '/availabilityZone', params: {} },
  'billing-profile-unknown': { path: '/billingProfile', entered: ['999999'], params: {} },
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
