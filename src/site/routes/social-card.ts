import { readSite } from '#catalogue/read';
import type { ReactNode } from 'react';
import satori from 'satori';
import sharp from 'sharp';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { SOCIAL_CARD_SIZE } from '../addresses.ts';

/** What a page's picture says. */
export interface SocialCard {
  readonly title: string;
  readonly description: string;
  /** The part of the handbook that the page belongs to. */
  readonly section: string;
  /** The site's name. */
  readonly site: string;
  /** Names the language for the rules of line breaking (BCP 47). */
  readonly locale: string;
}

type Style = Readonly<Record<string, string | number>>;

/** The light colours of `src/styles/tokens.css`, and of the accent. */
const { light: accent } = readSite().accent;
const color = {
  text: '#0f191c',
  muted: '#55646a',
  accent: accent.color,
  soft: accent.soft,
} as const;

/** The fonts come from npm, so that a build asks no other machine; they have all German letters. */
const require = createRequire(import.meta.url);
const files = [
  [400, require.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff')],
  [600, require.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff')],
] as const;
const fonts = files.map(([weight, file]) => ({
  name: 'Source Sans 3',
  weight,
  data: readFileSync(file),
}));

/** Draws the card as a PNG. About 15 ms, so that hundreds of pages need no cache. */
export async function drawCard(card: SocialCard): Promise<Buffer> {
  const svg = await satori(layout(card), { ...SOCIAL_CARD_SIZE, fonts });
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
}

function layout({ title, description, section, site, locale }: SocialCard): ReactNode {
  const size = title.length > 32 ? 68 : 84;
  return box(
    {
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      boxSizing: 'border-box',
      justifyContent: 'space-between',
      padding: '72px 80px 64px',
      backgroundColor: '#ffffff',
      borderLeft: `24px solid ${color.accent}`,
      fontFamily: 'Source Sans 3',
      color: color.text,
    },
    [
      box({ flexDirection: 'column' }, [
        box({ color: color.accent, fontSize: 36, fontWeight: 600 }, section),
        box(
          { marginTop: 28, fontSize: size, fontWeight: 600, lineHeight: 1.15, letterSpacing: -1 },
          title,
          locale,
        ),
        box({ marginTop: 32, color: color.muted, fontSize: 34, lineHeight: 1.4 }, description),
      ]),
      box({ alignItems: 'center', fontSize: 36, fontWeight: 600 }, [
        box({ width: 28, height: 28, marginRight: 20, borderRadius: 8, background: color.soft }, [
          box({ width: 12, height: 12, margin: 8, borderRadius: 6, background: color.accent }),
        ]),
        box({}, site),
      ]),
    ],
  );
}

/** An element as satori reads it: the shape of React's, without React. */
function box(style: Style, children?: ReactNode, lang?: string): ReactNode {
  const props = { style: { display: 'flex', ...style }, children, ...(lang && { lang }) };
  return { type: 'div', key: null, props } as ReactNode;
}
