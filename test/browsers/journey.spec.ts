import { words, type Language } from '../support/words.ts';
import { expect, test } from './fixtures.ts';

for (const language of Object.keys(words) as Language[]) {
  const say = words[language];

  test(`${language}: a reader orders, follows the order until it is ready, and finds it in the list`, async ({
    reader,
  }) => {
    await reader.open(`${language}/guides/caching/`);
    await reader.takePictures('guide');
    await reader.click('heading', say.title.caching);
    await reader.click('radio', /^a4-16 /u);
    await reader.fill(say.storage, '150');
    await reader.fill(say.source(1), '203.0.113.7');
    await reader.click('button', say.addSource);
    await reader.fill(say.source(2), '198.51.100.0/28');
    await reader.click('radio', new RegExp(`^${say.existingProfile}`, 'u'));
    await reader.click('radio', /004711/u);
    await reader.click('checkbox', say.accept);
    expect(await reader.gluedNames()).toEqual([]);
    await reader.takePictures('filled-in');
    await reader.click('button', say.submit);
    await reader.find('group', say.status);
    await reader.takePictures('ordered', say.status);
    await reader.run('letTimePass(60_000)');
    await reader.read(say.ready('Caching'));
    await reader.takePictures('ready', say.status);

    await reader.open(`${language}/order-status/`);
    await reader.read(say.statusNames.done);
    expect(await reader.gluedNames()).toEqual([]);
    await reader.takePictures('list');
  });
}

const say = {
  ...words.de,
  share: 'Konfiguration teilen',
  link: 'Link zu dieser Konfiguration',
  received: 'Geteilte Konfiguration',
  apply: 'Übernehmen',
  applied: 'Die geteilten Werte stehen jetzt in Ihrer Bestellung',
  search: /^Suchen/u,
  theme: /^Farbschema wählen/u,
  dark: 'Dunkel',
  step: '6. Vertrauenswürdige Quellen eintragen',
} as const;

test('a list that is pasted becomes rows', async ({ reader }) => {
  await reader.open('de/guides/caching/');
  await reader.click('heading', say.title.caching);
  await reader.click('button', say.pasteList);
  const lines = Array.from({ length: 12 }, (_, host) => `203.0.113.${host} # Standort ${host}`);
  await reader.fill(say.pastedText, [...lines, '198.51.100.9/24'].join('\n'));
  await reader.click('button', say.judgeList);
  await reader.find('textbox', say.pastedLine(13));
  await reader.takePictures('judged');
  await reader.fill(say.pastedLine(13), '198.51.100.0/24');
  await reader.click('button', say.takeAll(13));
  await reader.read(say.taken(13));
  expect(await reader.valueOf('textbox', say.source(13))).toBe('198.51.100.0/24');
  await reader.takePictures('taken');
});

test('a shared configuration is compared and taken over', async ({ reader }) => {
  await reader.open('de/guides/caching/');
  await reader.click('heading', say.title.caching);
  await reader.click('radio', /^b4-8 /u);
  await reader.fill(say.storage, '150');
  await reader.click('button', say.share);
  const link = String(await reader.valueOf('textbox', say.link));
  await reader.takePictures('link');

  // As somebody else would open it.
  await reader.run('sessionStorage.clear(); localStorage.clear()');
  await reader.open('de/');
  await reader.open(link.replace('/guides/', '/de/guides/'));
  await reader.find('group', say.received);
  await reader.takePictures('received');
  await reader.click('button', say.apply);
  await reader.read(say.applied);
  await expect.poll(() => reader.valueOf('textbox', say.storage)).toBe('150');
  expect(await reader.valueOf('radio', /^b4-8 /u)).toBe(true);
});

test('a search leads to the step that it found', async ({ reader }) => {
  await reader.open('de/');
  await reader.takePictures('home');
  await reader.click('button', say.search);
  await reader.fill(say.search, 'Whitelist');
  await reader.find('link', say.step);
  await reader.takePictures('found');
  await reader.click('link', say.step);
  await expect.poll(() => reader.address()).toMatch(/\/de\/guides\/[a-z-]+\/#trusted-sources$/u);
});

test('the theme that was chosen stays from page to page', async ({ reader }) => {
  await reader.open('de/');
  await reader.choose(say.theme, say.dark);
  await reader.open('de/guides/caching/');
  const ground = await reader.run('return getComputedStyle(document.body).backgroundColor');
  expect(ground).toMatch(/^rgb\((?:[0-3]?\d, ){2}[0-3]?\d\)$/u);
  await reader.takePictures('dark');
});

test('paper shows what was chosen, and nothing to press', async ({ reader }) => {
  await reader.open('de/guides/caching/');
  await reader.click('heading', say.title.caching);
  await reader.click('radio', /^b4-8 /u);
  await reader.fill(say.source(1), '203.0.113.7');
  await reader.printOnScreen();
  await reader.read(/\/guides\/caching\/ · gedruckt am/u);
  await reader.find('radio', /^b4-8 /u);
  expect(await reader.seesNo('button')).toBe(true);
  expect(await reader.seesNo('combobox')).toBe(true);
  await reader.takePictures('paper');
});
