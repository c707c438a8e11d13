import type { Page } from '@playwright/test';

/** What a page says of itself to programs. */
export interface PageHead {
  readonly canonical: string | undefined;
  /** Addresses by `hreflang`. */
  readonly alternates: Readonly<Record<string, string>>;
  readonly markdown: string | undefined;
  /** `<meta>` by name or property. */
  readonly meta: Readonly<Record<string, string>>;
  readonly structuredData: readonly Readonly<Record<string, unknown>>[];
}

/** Reads the head of the page that is open. */
export function readHead(page: Page): Promise<PageHead> {
  return page.evaluate(() => {
    const all = <Type extends Element>(selector: string) => [
      ...document.head.querySelectorAll<Type>(selector),
    ];
    const link = (selector: string) => all<HTMLLinkElement>(selector)[0]?.href;
    const alternates = all<HTMLLinkElement>('link[rel=alternate][hreflang]');
    const meta = all<HTMLMetaElement>('meta[content]');
    return {
      canonical: link('link[rel=canonical]'),
      alternates: Object.fromEntries(alternates.map(({ hreflang, href }) => [hreflang, href])),
      markdown: link('link[type="text/markdown"]'),
      meta: Object.fromEntries(
        meta.map((element) => [element.getAttribute('property') ?? element.name, element.content]),
      ),
      structuredData: all('script[type="application/ld+json"]').map(
        ({ textContent }) => JSON.parse(textContent) as Record<string, unknown>,
      ),
    };
  });
}
