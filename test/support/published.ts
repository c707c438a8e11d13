import type { APIRequestContext } from '@playwright/test';

/** A page as the sitemap lists it. */
export interface ListedPage {
  /** Absolute, on the origin that the site was built for. */
  readonly url: string;
  /** Addresses in other languages, by `hreflang`. */
  readonly alternates: Readonly<Record<string, string>>;
}

/** The pages that search engines are told of. */
export async function listedPages(request: APIRequestContext): Promise<readonly ListedPage[]> {
  const sitemap = await (await request.get('sitemap-0.xml')).text();
  return [...sitemap.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => ({
    url: /<loc>([^<]*)</.exec(entry)?.[1] ?? '',
    alternates: Object.fromEntries(
      [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang = '', href = '']) => [
        lang,
        href,
      ]),
    ),
  }));
}

/** The path of an address, to ask the server under test for it: it listens on another origin. */
export function pathOf(url: string): string {
  return new URL(url).pathname;
}
