import { MAX_NOTE_LENGTH, type SourceEntry, type SourceProblemCode } from '#sources';

/** Every code about trusted sources that a list of them leads to, whatever the limits are. */
export type SourceCode = Exclude<SourceProblemCode, 'sources-too-many'>;

const rows = (...texts: readonly string[]): readonly SourceEntry[] =>
  texts.map((cidr) => ({ cidr, note: '' }));

const noted = (note: string, cidr: string): readonly SourceEntry[] => [{ cidr, note }];

/**
 * The list that leads to each code about trusted sources: first how an entry is written, then what it
 * means. What the message then says comes from the rules.
 */
export const enteredSources: Readonly<Record<SourceCode, readonly SourceEntry[]>> = {
  'source-syntax': rows('hallo!'),
  'source-name': rows('vpn.example.com'),
  'source-spaces': rows('203.0.113.0 /28'),
  'source-several': rows('203.0.113.7 203.0.113.8'),
  'source-surrounded': rows('(203.0.113.7)'),
  'source-denied': rows('deny 198.51.100.9;'),
  'source-disabled': rows('# allow 203.0.113.7;'),
  // With “one dot leader” instead of full stops.
  'source-characters': rows('203․0․113․7'),
  'source-range': rows('198.51.100.0-198.51.100.15'),
  'source-wildcard': rows('203.0.113.*'),
  'source-brackets': rows('[2001:db8::1]'),
  'source-port': rows('203.0.113.7:6379'),
  'source-zone': rows('2001:db8::1%eth0'),
  'source-parts': rows('203.0.113'),
  'source-part': rows('203.0.x.7'),
  'source-octet': rows('192.0.2.256'),
  'source-leading-zero': rows('203.0.113.07'),
  'source-ipv6-group': rows('2001:db8::xyz'),
  'source-ipv6-count': rows('2001:db8:1:2:3'),
  'source-ipv6-colons': rows('2001::db8::1'),
  'source-slash': rows('198.51.100.0\\28'),
  'source-netmask': rows('198.51.100.0/255.255.255.240'),
  'source-prefix-leading-zero': rows('198.51.100.0/028'),
  'source-prefix-length': rows('198.51.100.0/33'),
  'source-note-only': noted('Köln', ''),
  'source-note-too-long': noted('x'.repeat(MAX_NOTE_LENGTH + 10), '203.0.113.7'),
  'source-family': rows('2001:db8::7'),
  'source-host-bits': rows('198.51.100.9/24'),
  'source-too-broad': rows('0.0.0.0/0'),
  'source-too-narrow': rows('198.51.100.8/30'),
  'source-not-public': rows('10.0.0.0/8'),
  'source-duplicate': rows('203.0.113.7', '203.0.113.7/32'),
  'source-contained': rows('198.51.100.0/28', '198.51.100.9'),
  'source-documentation': rows('203.0.113.7'),
  'source-transition': rows('2002:808:808::/48'),
  'sources-missing': rows(''),
  'sources-broad': rows('198.51.100.0/24', '203.0.113.0/24'),
  'sources-mergeable': rows('198.51.100.0/29', '198.51.100.8/29'),
};
