import { describe, expect, test } from 'vitest';
import { expectedMessage, messageFor, type Slip } from './slips.ts';

const questions = 'content/questions.yaml';

/** What can go wrong in questions, and in what a service says for after ordering. */
const slips: readonly Slip[] = [
  {
    name: 'an answer with a fact that does not exist',
    file: questions,
    before: 'Included: {backups}',
    after: 'Included: {backup}',
    told: '9: backups › answer › en: {backup} is no fact here. Write backups, or one of: ',
  },
  {
    name: 'a fact about a service in an answer that is about none',
    file: questions,
    before: '  question: { de: Enthalten',
    after: "  answer: { de: 'Nein, {sla}', en: 'No' }\n  question: { de: Enthalten",
    told: '3: vat › answer › de: {sla} is no fact here. Write one of: provider, portal, portal.short.',
  },
  {
    name: 'a question that leads to a page that is not there',
    file: questions,
    before: '  about: contract\n',
    after: '  about: contract\n  see: reference/prices/\n',
    told: '3: vat › see: there is no page reference/prices/. Write the address of a page, such as reference/storage/.',
  },
  {
    name: 'an answer that is a claim which nobody makes',
    file: questions,
    before: '  about: contract\n',
    after: '  about: contract\n  claim: prices-net\n',
    told: '3: vat › claim: "prices-net" is not in content/evidence.yaml. Write one of: ',
  },
  {
    name: 'an answer and a claim at once',
    file: questions,
    before: '  about: service\n',
    after: '  about: service\n  claim: prices-net\n',
    told: '6: backups › claim: the question has an answer already. Remove answer or claim.',
  },
  {
    name: 'a question about something that the page has no section for',
    file: questions,
    before: 'about: contract',
    after: 'about: contracts',
    told: '2: vat › about: "contracts" does not fit here. Write what the question is about, one of: ordering, contract, support, service.',
  },
  {
    name: 'a fact that does not exist in the text of a service',
    file: 'content/services/database.yaml',
    before: 'The program pg_dump',
    after: 'The {version} program pg_dump',
    told: '82: afterOrdering › backups › en: {version} is no fact here. Write one of: ',
  },
  {
    name: 'a topic that the page on what comes after ordering does not have',
    file: 'content/services/database.yaml',
    before: '  backups:\n',
    after: '  backup:\n',
    told: '80: afterOrdering: "backup" is not a field here. Write "backups"',
  },
];

describe('questions, and texts for after ordering, that are wrong', () => {
  test.each(slips)('$name', (slip) => {
    // The list of all facts is not for this test to hold: what is told begins like this.
    expect(messageFor(slip)?.slice(0, expectedMessage(slip).length)).toBe(expectedMessage(slip));
  });
});
