import { describe, expect, test } from 'vitest';
import { expectedMessage, messageFor, type Slip } from './slips.ts';

const database = 'content/services/database.yaml';

const slips: readonly Slip[] = [
  {
    name: 'a line that is indented too far',
    file: database,
    before: '  maxGb: {',
    after: '   maxGb: {',
    told: '47: All mapping items must start at the same column. Begin the line in the same column as its neighbours, and close every bracket before it.',
  },
  {
    name: 'a colon in a text',
    file: database,
    before: 'name: Database',
    after: 'name: Data: base',
    told: '3: Nested mappings are not allowed in compact mappings. Put a text that contains a colon into quotation marks.',
  },
  {
    name: 'a field given twice',
    file: database,
    before: 'position: 4',
    after: 'position: 4\nposition: 5',
    told: '3: Map keys must be unique. Keep one of the two.',
  },
  {
    name: 'an open bracket',
    file: database,
    before: '[b4-8, b8-16, a4-16, db8-96]',
    after: '[b4-8, b8-16, a4-16, db8-96',
    told: '33: Flow sequence in block collection must be sufficiently indented and end with a ]. Begin the line in the same column as its neighbours, and close every bracket before it.',
  },
  {
    name: 'an apostrophe in single quotation marks',
    file: database,
    before: "'For databases whose index should fit into the RAM.'",
    after: "'For databases whose customers' index should fit into the RAM.'",
    told: '39: the text in single quotation marks ends at its first apostrophe. Write the typographic apostrophe ’, or put the text into double quotation marks.',
  },
  {
    name: 'straight quotation marks in a text between them',
    file: database,
    before: "'For databases whose index should fit into the RAM.'",
    after: '"For databases whose "index" should fit into the RAM."',
    told: '39: the text in double quotation marks ends at the next one. Write “ and ” inside the text, or „ and “ in German.',
  },
  {
    name: 'a line that is indented below a value',
    file: database,
    before: '    software: PostgreSQL',
    after: '      software: PostgreSQL',
    told: '13: the line is indented below line 12, which has a value already. Begin the line in the same column as its neighbours, and close every bracket before it.',
  },
  {
    name: 'a field without its colon',
    file: database,
    before: 'name: Database',
    after: 'name Database',
    told: '3: the field has no colon with a space behind it. Write a colon and a space between the field and its value.',
  },
];

describe('what YAML cannot read', () => {
  test.each(slips)('$name', (slip) => {
    expect(messageFor(slip)).toBe(expectedMessage(slip));
  });
});
