import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parse, parseDocument, visit } from 'yaml';

/** Texts written in French, and the pages; what is not among them is copied from the German ones. */
const FIXTURE = 'test/fixtures/french';

/** What an author writes into `content/site.yaml` for one more language. */
const LANGUAGE = '  fr: { name: Français, formats: fr-FR, title: Manuel de commande }\n';

/**
 * Adds French to a copy of the project, as its authors would: one line of the settings, the names
 * of the groups, and the files and texts of the language. No line of code is changed.
 *
 * @param folder of the copy
 */
export function addFrench(folder: string): void {
  const content = join(folder, 'content');
  change(join(content, 'site.yaml'), (settings) =>
    settings
      .replace(/^ {2}en:\n(?: {4}.*\n)+/m, (english) => english + LANGUAGE)
      .replaceAll(/^( *label: \{ de: .*) \}$/gm, '$1, fr: Groupe }'),
  );
  for (const part of ['docs', 'messages', 'errors', 'answers']) {
    cpSync(join(content, part, 'de'), join(content, part, 'fr'), { recursive: true });
  }
  cpSync(join(FIXTURE, 'docs'), join(content, 'docs/fr'), { recursive: true });
  translateMessages(join(content, 'messages/fr'));
  for (const file of globSync('{*,services/*}.yaml', { cwd: content })) {
    if (file !== 'site.yaml') change(join(content, file), withFrenchTexts);
  }
}

function change(file: string, by: (text: string) => string): void {
  writeFileSync(file, by(readFileSync(file, 'utf8')));
}

function translateMessages(folder: string): void {
  const topics = parse(readFileSync(join(FIXTURE, 'messages.yaml'), 'utf8')) as Record<
    string,
    Record<string, unknown>
  >;
  for (const [topic, texts] of Object.entries(topics)) {
    change(join(folder, `${topic}.yaml`), (written) => {
      const document = parseDocument(written);
      for (const [key, text] of Object.entries(texts)) document.setIn(key.split('.'), text);
      return document.toString({ lineWidth: 0 });
    });
  }
}

/** The catalogue's file with `fr` beside every `de`. */
function withFrenchTexts(written: string): string {
  const document = parseDocument(written);
  visit(document, {
    Map(_, map) {
      const german: unknown = map.get('de', true);
      if (german !== undefined && !isMap(german)) map.set('fr', german);
    },
  });
  return document.toString({ lineWidth: 0 });
}
