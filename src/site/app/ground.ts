import { readFileSync } from 'node:fs';

/** The tokens of both themes. */
const TOKENS_FILE = 'src/styles/tokens.css';

/** A colour in both themes, as `#rrggbb`. */
export interface ThemeColors {
  readonly light: string;
  readonly dark: string;
}

/**
 * The ground that pages are on, `--color-bg`: browsers and systems give their bars the same colour.
 *
 * @throws Error if the token is not written as `light-dark(#rrggbb, #rrggbb)`
 */
export function ground(tokens: string = readFileSync(TOKENS_FILE, 'utf8')): ThemeColors {
  const found = /--color-bg: light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/.exec(tokens);
  const [, light, dark] = found ?? [];
  if (light === undefined || dark === undefined) {
    throw new Error(`${TOKENS_FILE} has no --color-bg: light-dark(#rrggbb, #rrggbb).`);
  }
  return { light, dark };
}
