import { expect, test } from 'vitest';
import sharp from 'sharp';
import { drawCard } from '../../../src/site/routes/social-card.ts';

const card = {
  title: 'Größe',
  description: 'Welche Größen es gibt und was sie kosten.',
  section: 'Nachschlagen',
  site: 'Bestellhandbuch',
  locale: 'de',
};

test('the picture has the size that link previews ask for', async () => {
  const { format, width, height } = await sharp(await drawCard(card)).metadata();
  expect([format, width, height]).toEqual(['png', 1200, 630]);
});

test('letters are drawn, German ones too: each is a picture of its own', async () => {
  const titles = ['ö', 'o', 'ß', 'ü', '„', '€', '\u{13080}'];
  const pictures = await Promise.all(titles.map((title) => drawCard({ ...card, title })));
  // The last one is in no font that the cards have: what stands for a missing letter.
  expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(titles.length);
});

test('the same words are the same picture', async () => {
  expect(await drawCard(card)).toEqual(await drawCard(card));
});
