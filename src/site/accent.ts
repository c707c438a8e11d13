/** The accent colour of the site, from its settings into the stylesheet. */
import { siteError, type AccentColors, type Site } from '#catalogue/read';
import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The tokens that every page has; its surfaces are what text in the accent colour is on. */
const TOKENS_FILE = 'src/styles/tokens.css';

/** The least contrast of text with its ground (WCAG 2.2, success criterion 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** The custom properties of the accent by their keys in `content/site.yaml`. */
const PROPERTIES = {
  color: '--color-accent',
  strong: '--color-accent-strong',
  soft: '--color-accent-soft',
  on: '--color-on-accent',
  selected: '--color-surface-selected',
} as const satisfies Record<keyof AccentColors, string>;

/** Writes the accent as a stylesheet, which `src/styles/tokens.css` imports. */
export function accent(site: Site): AstroIntegration {
  return {
    name: 'accent',
    hooks: {
      'astro:config:setup': ({ createCodegenDir, updateConfig }) => {
        const file = fileURLToPath(new URL('accent.css', createCodegenDir()));
        writeFileSync(file, accentStyles(site));
        const alias = [{ find: 'virtual:accent.css', replacement: file }];
        updateConfig({ vite: { resolve: { alias } } });
      },
    },
  };
}

/**
 * The custom properties of the accent.
 *
 * @throws CatalogueError for the first text that could not be read on its ground
 */
export function accentStyles({ accent: { light, dark } }: Pick<Site, 'accent'>): string {
  checkContrast('light', light);
  checkContrast('dark', dark);
  const lines = (Object.keys(PROPERTIES) as (keyof AccentColors)[]).map(
    (key) => `  ${PROPERTIES[key]}: light-dark(${light[key]}, ${dark[key]});`,
  );
  return [':root {', ...lines, '}', ''].join('\n');
}

function checkContrast(theme: 'light' | 'dark', colors: AccentColors): void {
  const { color, strong, soft, selected, on } = colors;
  const grounds = [...surfaces(theme), soft, selected];
  const texts = [
    { key: 'color', text: color, grounds },
    { key: 'strong', text: strong, grounds },
    { key: 'on', text: on, grounds: [color, strong] },
  ];
  for (const { key, text, grounds } of texts) {
    for (const ground of grounds) {
      const contrast = contrastOf(text, ground);
      if (contrast >= LEAST_CONTRAST) continue;
      const wrong = `${text} on ${ground} has a contrast of ${contrast.toFixed(1)} to 1, which is hard to read`;
      const tone = luminance(ground) > 0.18 ? 'darker' : 'lighter';
      throw siteError(
        `accent › ${theme} › ${key}`,
        wrong,
        `Write a ${tone} colour: at least ${LEAST_CONTRAST} to 1`,
      );
    }
  }
}

/** The grounds that the theme has besides those of the accent, from the page up. */
function surfaces(theme: 'light' | 'dark'): readonly string[] {
  const tokens = readFileSync(TOKENS_FILE, 'utf8');
  const found = tokens.matchAll(
    /--color-(?:bg|surface[\w-]*): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
  );
  return [...found].map(([, light = '', dark = '']) => (theme === 'light' ? light : dark));
}

/** The contrast of two colours, `#rrggbb`, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrastOf(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

/** From 0 to 1 (WCAG 2.2, “relative luminance”). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
