import { describe, expect, test } from 'vitest';
import { expectedMessage, messageFor, type Slip } from './slips.ts';

const registry = 'content/services/private-registry.yaml';

const slips: readonly Slip[] = [
  {
    name: 'a tab',
    file: registry,
    before: 'storage:\n  minGb',
    after: 'storage:\n\tminGb',
    told: 'Tabs are not allowed as indentation at line 18, column 1. Indent with two spaces instead.',
  },
  {
    name: 'a line that is indented too far',
    file: registry,
    before: '  maxGb: {',
    after: '   maxGb: {',
    told: 'All mapping items must start at the same column at line 19, column 1. Begin the line in the same column as its neighbours, and close every bracket before it.',
  },
  {
    name: 'a colon in a text',
    file: registry,
    before: 'name: Private Registry',
    after: 'name: Private: Registry',
    told: 'Nested mappings are not allowed in compact mappings at line 2, column 7. Put a text that contains a colon into quotation marks.',
  },
  {
    name: 'a field given twice',
    file: registry,
    before: 'position: 1',
    after: 'position: 1\nposition: 2',
    told: 'Map keys must be unique at line 2, column 1. Keep one of the two.',
  },
  {
    name: 'an open bracket',
    file: registry,
    before: '[b2-4, b4-8]',
    after: '[b2-4, b4-8',
    told: 'Flow sequence in block collection must be sufficiently indented and end with a ] at line 17, column 1. Begin the line in the same column as its neighbours, and close every bracket before it.',
  },
];

describe('what YAML cannot read', () => {
  test.each(slips)('$name', (slip) => {
    expect(messageFor(slip)).toBe(expectedMessage(slip));
  });
});
