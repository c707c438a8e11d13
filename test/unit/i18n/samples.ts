import type { ApiIssue } from '#api';
import type { IssueCode, IssueParams } from '#order';
import type { SourceProblemCode, SourceProblemParams } from '#sources';

type Params = IssueParams & SourceProblemParams & { [I in ApiIssue as I['code']]: I['params'] };
type Code = IssueCode | SourceProblemCode | ApiIssue['code'];

const text = '8.8.8.9/24';

/** What each code may carry. The type asks for every code, and for exactly its parameters. */
export const samples: { readonly [C in Code]: Params[C] } = {
  'service-type-missing': {},
  'node-size-missing': {},
  'storage-missing': {},
  'storage-not-a-number': {},
  'storage-range': { min: 50, max: 1000 },
  'storage-step': { step: 50, lower: 100, upper: 150 },
  'zone-missing': {},
  'billing-profile-missing': {},
  'billing-profile-id': {},
  'documents-not-accepted': {},
  'sources-missing': {},
  'sources-too-many': { max: 50 },
  'sources-unconfirmed': { addresses: '65536' },
  'sources-broad': { addresses: '79228162514264337593543950336' },
  'sources-mergeable': { count: 2, network: '8.8.8.0/24', addresses: '256' },
  'source-syntax': { text },
  'source-name': { text },
  'source-spaces': { text },
  'source-characters': { text },
  'source-range': { text },
  'source-brackets': { text },
  'source-port': { text, port: '443' },
  'source-zone': { text, zone: 'eth0' },
  'source-parts': { text, count: 3 },
  'source-part': { text, part: 1 },
  'source-octet': { text, part: 4, octet: '256' },
  'source-leading-zero': { text, part: 2 },
  'source-ipv6-group': { text, group: 'xyz' },
  'source-ipv6-count': { text, count: 9 },
  'source-ipv6-colons': { text },
  'source-netmask': { text, prefixLength: 24 },
  'source-prefix-leading-zero': { text, prefixLength: 8 },
  'source-prefix-length': { text, longest: 32 },
  'source-family': { text, family: 'ipv6' },
  'source-host-bits': { text, network: '8.8.8.0/24', addresses: '256', single: '8.8.8.9/32' },
  'source-too-broad': { text, shortest: 24, addresses: '16777216' },
  'source-too-narrow': { text, longest: 28 },
  'source-not-public': { text, class: 'private' },
  'source-duplicate': { text, first: 1 },
  'source-note-too-long': { length: 300, max: 200 },
  'source-contained': { text, within: '8.8.0.0/16', row: 2 },
  'source-documentation': { text },
  'source-transition': { text, class: 'teredo' },
  'zone-full': {},
  'billing-profile-unknown': {},
  'rejected-by-api': { code: 'embargoed' },
};
