import { words, type Language } from '../support/words.ts';
import { expect, test } from './fixtures.ts';

const further = {
  de: {
    progress: 'Fortschritt',
    search: /^Suchen/,
    share: 'Konfiguration teilen',
    link: 'Link zu dieser Konfiguration',
    received: 'Geteilte Konfiguration',
    apply: 'Übernehmen',
    applied: 'Die geteilten Werte stehen jetzt in Ihrer Bestellung',
  },
  en: {},
} as const;

for (const language of Object.keys(words) as Language[]) {
  const say = words[language];

  test(`${language}: a reader orders, follows the order until it is ready, and finds it in the list`, async ({
    reader,
  }) => {
    await reader.open(`${language}/guides/caching/`);
    await reader.takePictures('guide');
    await reader.click('heading', say.title.caching);
    await reader.click('radio', /^a4-16 /);
    await reader.fill(say.storage, '150');
    await reader.fill(say.source(1), '203.0.113.7');
    await reader.click('button', say.addSource);
    await reader.fill(say.source(2), '198.51.100.0/28');
    await reader.click('radio', say.existingProfile);
    await reader.click('radio', /004711/);
    await reader.click('checkbox', say.accept);
    await reader.takePictures('filled-in');
    await reader.click('button', say.submit);
    await reader.read(say.projectId);
    await reader.takePictures('ordered');
    await reader.run('letTimePass(60_000)');
    await reader.read(say.ready('Caching'));
    await reader.takePictures('ready');

    await reader.click('link', say.orders);
    await reader.find('heading', say.orders);
    await reader.read(say.statusNames.done);
    await reader.takePictures('list');
  });
}
