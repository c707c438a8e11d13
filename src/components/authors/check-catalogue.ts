import { nearest, oneOf, type Catalogue, type Text } from '#catalogue';
import { readContentFile, type CatalogueError, type ContentFile } from '#catalogue/read';
import { locales } from '#i18n/locale';
import { facts } from '../facts.ts';
import { factsIn, generalFacts } from '../fill-facts.ts';

/**
 * Terms and questions that lead to a page which is not there, such as the guide of a service that has
 * gone.
 *
 * @param paths the addresses of all pages, without the language
 */
export function seeErrors(
  { glossary, questions }: Catalogue,
  paths: readonly string[],
  root: string,
): readonly CatalogueError[] {
  const lists = [
    ['content/glossary.yaml', glossary],
    ['content/questions.yaml', questions],
  ] as const;
  return lists.flatMap(([file, entries]) => {
    const content = readContentFile(root, file);
    return entries.flatMap(({ see }, index) => {
      const [path = ''] = (see ?? '').split('#');
      if (see === undefined || paths.includes(path)) return [];
      const meant = nearest(path, paths) ?? 'the address of a page, such as reference/storage/';
      return [content.error([index, 'see'], `there is no page ${path}`, `Write ${meant}`)];
    });
  });
}

/** Facts in braces that do not exist, or that are about a service in an answer that is about none. */
export function factErrors({ questions, services }: Catalogue, root: string) {
  const all = Object.keys(facts);
  const content = readContentFile(root, 'content/questions.yaml');
  return [
    ...questions.flatMap(({ about, question, answer, advice }, index) =>
      Object.entries({ question, answer, advice }).flatMap(([field, text]) =>
        unknownFacts(content, [index, field], text, about === 'service' ? all : generalFacts),
      ),
    ),
    ...services.flatMap(({ id, afterOrdering = {} }) => {
      const file = readContentFile(root, `content/services/${id}.yaml`);
      return Object.entries(afterOrdering).flatMap(([topic, text]) =>
        unknownFacts(file, ['afterOrdering', topic], text, all),
      );
    }),
  ];
}

function unknownFacts(
  content: ContentFile,
  path: readonly PropertyKey[],
  text: Text | undefined,
  known: readonly string[],
): readonly CatalogueError[] {
  return locales.flatMap((locale) =>
    factsIn(text?.[locale] ?? '')
      .filter((name) => !known.includes(name))
      .map((name) =>
        content.error([...path, locale], `{${name}} is no fact here`, oneOf(name, known)),
      ),
  );
}
