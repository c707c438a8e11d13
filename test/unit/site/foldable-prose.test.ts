import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { foldableProse } from '../../../src/site/guide-view/foldable-prose.ts';

/** The tags of a page at its top level, and in brackets what is in an element around prose. */
async function outline(mdx: string): Promise<string> {
  const { code } = await mdxToJs(mdx, {
    features: { headingAttributes: true },
    hastPlugins: [foldableProse()],
    jsx: true,
  });
  const tags = /<(\/?)([\w.-]+)[^>]*>/g;
  return [...code.slice(code.indexOf('return <>')).matchAll(tags)]
    .map(([, close = '', tag = '']) => close + tag.replace('_components.', ''))
    .filter((tag) => /^(?:\/?guide-prose|h2|h3|p|li|OrderStep|Mode)$/.test(tag))
    .join(' ');
}

test('each section of a guide has its text in one piece, without heading and fields', async () => {
  expect(
    await outline(
      [
        'import { Mode, OrderStep } from "#components";',
        'Intro.',
        '## 1. Storage {#storage}',
        'How much.',
        '- more',
        '<OrderStep name="storage" />',
        '## 2. Review {#review}',
        '<Mode is="demo">\n\nText.\n\n</Mode>',
        '<OrderStep name="review" />',
        'What then.',
        '## Afterwards {#afterwards}',
        '### First steps {#first-steps}',
        'Try it.',
      ].join('\n\n'),
    ),
  ).toBe(
    [
      'guide-prose p /guide-prose',
      'h2 guide-prose p li /guide-prose OrderStep',
      'h2 guide-prose Mode p /guide-prose OrderStep guide-prose p /guide-prose',
      'h2 guide-prose h3 p /guide-prose',
    ].join(' '),
  );
});

test('a step without text has nothing to fold', async () => {
  expect(await outline('## 1. Storage {#storage}\n\n<OrderStep name="storage" />')).toBe(
    'h2 OrderStep',
  );
});

test('a page that is no order form stays as it is', async () => {
  expect(await outline('## Limits {#limits}\n\nText.\n\n- more')).toBe('h2 p li');
});
