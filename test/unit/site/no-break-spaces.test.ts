import { withNoBreakSpaces } from '#catalogue';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { noBreakSpaces } from '../../../src/site/no-break-spaces.ts';

/** No-break spaces as `_`, which one can see. */
const visible = (text: string) => text.replaceAll('\u00a0', '_');

describe('a text', () => {
  test.each([
    ['50 bis {max} GB, 2 vCPUs', '50 bis {max}_GB, 2_vCPUs'],
    ['99,95 % und 14,30 €', '99,95_% und 14,30_€'],
    ['in {count} Minuten, nach 30 Tagen', 'in {count}_Minuten, nach 30_Tagen'],
    ['in Schritt 6, steps 4 and 5', 'in Schritt_6, steps_4 and 5'],
    ['Problem details (RFC 9457)', 'Problem details (RFC_9457)'],
    ['von /24 bis /{longest}', 'von_/24 bis_/{longest}'],
    ['z. B. hier, d. h. dort', 'z._B. hier, d._h. dort'],
  ])('%s: no line ends where it must not', (text, expected) => {
    expect(visible(withNoBreakSpaces(text))).toBe(expected);
  });

  test.each([
    'Zwischen 3 Personen, 2 Tagesordnungen und 4 Euroscheinen',
    'Der Schritt ist 6 lang',
    '203.0.113.0 /28 enthält Leerzeichen',
    'und/oder, de /guides/caching',
  ])('%s: nothing is joined', (text) => {
    expect(withNoBreakSpaces(text)).toBe(text);
  });
});

describe('a page', () => {
  const written = async (mdx: string) => {
    const { code } = await mdxToJs(mdx, { hastPlugins: [noBreakSpaces()], jsx: true });
    // The code has some of them as escapes.
    return visible(code.replaceAll(String.raw`\xA0`, '_').replaceAll(/\{"|"\}/g, ''));
  };

  test('joins numbers and units, also beside a component that writes the number', async () => {
    const page = await written(
      'See step 6: **50 GB**, <Fact name="x" /> GB, up to <Fact name="sources.longest" />.',
    );
    expect(page).toContain('step_6');
    expect(page).toContain('50_GB');
    expect(page).toContain('<Fact name="x" />_GB, up to_<Fact');
  });

  test('leaves code as it is', async () => {
    expect(await written('Write `50 GB`.')).toContain('50 GB');
  });
});
