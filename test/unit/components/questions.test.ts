import { findService, type Catalogue, type Question } from '#catalogue';
import { translatorFor } from '#i18n';
import { pageTranslatorFor } from '#i18n/pages';
import { describe, expect, test } from 'vitest';
import { topicOf } from '../../../src/components/after-ordering/topics.ts';
import {
  faqPage,
  placedAnswers,
  questionsAbout,
  type TextSource,
} from '../../../src/components/questions/answers.ts';
import { threeServices } from '../../support/three-services.ts';

const question = (id: string, about: Question['about'], answer?: string): Question => ({
  ...{ id, about, question: { de: `${id}?`, en: `${id}?` } },
  ...(answer !== undefined && { answer: { de: answer, en: answer } }),
});

const questions = [
  question('price', 'ordering'),
  question('who', 'ordering', '{provider} liefert.'),
  question('term', 'contract', 'Keine.'),
  question('backups', 'service', '{backups} bei {service}.'),
];

const source = (changes: Partial<Catalogue> = {}): TextSource => ({
  catalogue: { ...threeServices, questions, ...changes },
  translator: translatorFor('de'),
  pages: pageTranslatorFor('de'),
});
const caching = findService(threeServices, 'caching');

test('a section has its own questions, in the order of the file', () => {
  expect(questionsAbout('ordering', source()).map(({ id }) => id)).toEqual(['price', 'who']);
});

test('an answer has the facts of the service that is asked about', () => {
  expect(questionsAbout('service', source(), caching)[0]?.answer).toBe(
    'sieben tägliche Backups bei Caching.',
  );
});

test('where nothing is known, there is no answer', () => {
  expect(questionsAbout('ordering', source())[0]?.answer).toBeUndefined();
});

test('a fact about a service in an answer that is about none is an error, not a gap', () => {
  const wrong = source({ questions: [question('sla', 'ordering', '{sla}')] });
  expect(() => questionsAbout('ordering', wrong)).toThrow('is about no service');
});

describe('after ordering', () => {
  const ownText = { backups: { de: 'Dazu {service-types}.', en: '' } };

  test('a service has what the catalogue knows first, and then its own text', () => {
    const service = { ...caching, afterOrdering: ownText };
    expect(topicOf(service, 'backups', source())).toMatchObject({
      known: { answer: 'sieben tägliche Backups bei Caching.' },
      text: 'Dazu Valkey 8.',
    });
  });

  test('a service has nothing on a topic that neither the catalogue nor its file knows', () => {
    const nothing = { known: undefined, text: undefined };
    expect(topicOf({ ...caching, afterOrdering: ownText }, 'ending', source())).toEqual(nothing);
  });

  test.each<[string, Partial<Question>, object]>([
    ['an answer', { answer: { de: 'Ja.', en: 'Yes.' } }, { answer: 'Ja.' }],
    ['a claim', { claim: 'storage-grow' }, { claim: 'storage-grow' }],
    ['advice', { advice: { de: 'Fragen Sie.', en: 'Ask.' } }, { advice: 'Fragen Sie.' }],
  ])('what the questions page says by %s is there too', (_, said, shown) => {
    const asked = { ...question('region', 'service'), ...said, see: 'reference/regions/' };
    const { known } = topicOf(caching, 'region', source({ questions: [asked] }));
    expect(known).toMatchObject({ id: 'region', see: undefined, ...shown });
  });

  test('a question without an answer says nothing there', () => {
    const asked = source({ questions: [question('region', 'service')] });
    expect(topicOf(caching, 'region', asked).known).toBeUndefined();
  });
});

describe('for search engines', () => {
  const answers = placedAnswers(
    ['ordering', 'contract'],
    source(),
    ({ name }, asked) => `${name}: ${asked}`,
  );

  test('each answer is there under the anchor that leads to it, those of services by their name', () => {
    expect(answers).toEqual([
      { anchor: 'who', name: 'who?', text: 'plusserver liefert.' },
      { anchor: 'term', name: 'term?', text: 'Keine.' },
      ...threeServices.services.map(({ id, name }) => ({
        ...{ anchor: id, name: `${name}: backups?`, text: `sieben tägliche Backups bei ${name}.` },
      })),
    ]);
  });

  test('a claim is an answer, with since when it is known', () => {
    const claim = {
      ...{ id: 'by-ticket', statement: { de: 'So ist es.', en: 'So it is.' } },
      ...{ source: 'order-forms', asOf: '2025-11', confidence: 'known' as const },
    };
    const { sources } = threeServices.evidence;
    const asked = { ...question('how', 'support'), claim: 'by-ticket' };
    const known = source({ questions: [asked], evidence: { sources, claims: [claim] } });
    expect(placedAnswers(['support'], known, String)).toEqual([
      { anchor: 'how', name: 'how?', text: 'So ist es (Stand November 2025).' },
    ]);
  });

  test('the page is described with its address and language', () => {
    const page = new URL('https://docs.example/de/questions/');
    expect(faqPage(answers.slice(0, 1), 'de', page)).toMatchObject({
      ...{ '@type': 'FAQPage', inLanguage: 'de' },
      mainEntity: [
        {
          ...{ url: `${page.href}#who`, name: 'who?' },
          acceptedAnswer: { text: 'plusserver liefert.' },
        },
      ],
    });
  });
});
