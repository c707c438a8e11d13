import type { Catalogue, Service } from '#catalogue';
import type { Site } from '#catalogue/read';
import { defaultLocale } from '#i18n/locale';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;
type SidebarItem = Sidebar[number];

/** What a page says about its place in the navigation; anything else is left to other checks. */
const placeSchema = z.object({
  service: z.string().optional().catch(undefined),
  group: z.string().optional().catch(undefined),
  sidebar: z
    .object({
      order: z.number().optional().catch(undefined),
      label: z.string().optional().catch(undefined),
      hidden: z.boolean().optional().catch(undefined),
    })
    .default({})
    .catch({}),
});

/** A page by its path below the language, `guides/caching`, with what it says about its place. */
export interface NavigationPage extends z.infer<typeof placeSchema> {
  readonly slug: string;
}

/**
 * The pages of the default language. What a page cannot say, because its first lines cannot be read,
 * is reported by the check of pages, which comes later.
 *
 * @param root folder that holds `content/`; the working directory is the project's own
 */
export function readNavigationPages(root: string = process.cwd()): readonly NavigationPage[] {
  const folder = join(root, 'content/docs', defaultLocale);
  return globSync('**/*.{md,mdx}', { cwd: folder }).map((file) => ({
    slug: file.replaceAll('\\', '/').replace(/(?:(^|\/)index)?\.mdx?$/, '$1') || 'index',
    ...placeSchema.parse(frontmatterOf(readFileSync(join(folder, file), 'utf8'))),
  }));
}

function frontmatterOf(source: string): unknown {
  const yaml = /^---\r?\n(.*?)^---/ms.exec(source)?.[1] ?? '';
  try {
    return parse(yaml) ?? {};
  } catch {
    return {};
  }
}

interface Entry {
  /** The group that the page belongs to; undefined beside the groups. */
  readonly group: string | undefined;
  readonly order: number;
  readonly item: SidebarItem;
}

/**
 * The navigation: every page that does not hide itself, in the group that it names or that its
 * folder belongs to, else beside the groups. Guides follow the catalogue in order and name, so that
 * a new service appears by itself; any other page is called by its title or its own label.
 */
export function sidebar(
  { services }: Pick<Catalogue, 'services'>,
  { navigation }: Pick<Site, 'navigation'>,
  pages: readonly NavigationPage[],
): Sidebar {
  const entries = pages
    .toSorted((a, b) => a.slug.localeCompare(b.slug))
    .filter(({ sidebar: { hidden } }) => hidden !== true)
    .map((page): Entry => {
      const service = services.find(({ id }) => id === page.service);
      return {
        group: page.group ?? folderGroup(navigation, page.slug),
        order: page.sidebar.order ?? (service ? services.indexOf(service) : Infinity),
        item: itemOf(page, service),
      };
    });
  const groups = Object.entries(navigation).flatMap(([id, { label, order }]): readonly Entry[] => {
    const items = inOrder(entries.filter(({ group }) => group === id));
    const item = { label: label[defaultLocale] ?? id, translations: label, items };
    return items.length > 0 ? [{ group: undefined, order, item }] : [];
  });
  return inOrder([...groups, ...entries.filter(({ group }) => group === undefined)]);
}

function folderGroup(navigation: Site['navigation'], slug: string): string | undefined {
  const found = Object.entries(navigation).find(
    ([, { folder }]) => folder !== undefined && slug.startsWith(`${folder}/`),
  );
  return found?.[0];
}

function itemOf({ slug, sidebar: { label } }: NavigationPage, service: Service | undefined) {
  return service && label === undefined ? { label: service.name, slug } : { slug };
}

/** By their orders; those without one come last and stay as they are. */
function inOrder(entries: readonly Entry[]): SidebarItem[] {
  const sorted = entries.toSorted((a, b) => (a.order === b.order ? 0 : a.order - b.order));
  return sorted.map(({ item }) => item);
}
