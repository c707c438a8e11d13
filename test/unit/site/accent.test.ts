import { readSite } from '#catalogue/read';
import { expect, test } from 'vitest';
import { accentStyles, contrastOf } from '../../../src/site/accent.ts';

const { accent } = readSite();

test('black on white has the highest contrast, a colour on itself the lowest', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#0b6570', '#0b6570')).toBe(1);
});

test('both themes have their accent in the stylesheet', () => {
  const { light, dark } = accent;
  expect(accentStyles({ accent })).toContain(
    `--color-accent: light-dark(${light.color}, ${dark.color});`,
  );
});

test.each([
  [
    'links in a colour too light for the page',
    { light: { ...accent.light, color: '#4fb3bf' }, dark: accent.dark },
    /^content\/site\.yaml: accent › light › color: #4fb3bf on #ffffff has a contrast of 2\.\d to 1, which is hard to read\. Write a darker colour: at least 4\.5 to 1\.$/,
  ],
  [
    'links in a colour too dark for the dark page',
    { light: accent.light, dark: { ...accent.dark, color: '#0b6570' } },
    /accent › dark › color: .*Write a lighter colour/,
  ],
  [
    'words on a button that are nearly as light as it',
    { light: { ...accent.light, on: '#7fb0b5' }, dark: accent.dark },
    /accent › light › on: #7fb0b5 on .*Write a lighter colour/,
  ],
  [
    'a ground that links on it cannot be read on',
    { light: { ...accent.light, soft: '#5f9aa0' }, dark: accent.dark },
    /accent › light › color: .* on #5f9aa0/,
  ],
])('%s stop the build', (_, changed, message) => {
  expect(() => accentStyles({ accent: changed })).toThrow(message);
});
