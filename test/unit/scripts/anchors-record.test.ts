import { describe, expect, test } from 'vitest';
import { anchorsText, lostPlaces } from '../../../scripts/anchors-record.ts';
import { movedAnchors, toPlace } from '../../../src/site/redirects.ts';
import { redirectsFrom } from '../../support/redirects.ts';

const recorded = ['', '#services', 'guides/cache/', 'guides/cache/#size', 'guides/cache/#start'];

describe('addresses on record', () => {
  test('none is lost while all are there', () => {
    expect(lostPlaces(recorded, recorded, [])).toEqual([]);
  });

  test('one that is gone is lost', () => {
    expect(lostPlaces(recorded, recorded.slice(0, -1), [])).toEqual(['guides/cache/#start']);
  });

  test('a redirect to what is there saves it, one to nothing does not', () => {
    const published = recorded.filter((place) => place !== 'guides/cache/#size');
    const to = (target: string) => redirectsFrom([{ from: 'guides/cache/#size', to: target }]);
    expect(lostPlaces(recorded, published, to('guides/cache/#start'))).toEqual([]);
    expect(lostPlaces(recorded, published, to('#services'))).toEqual([]);
    expect(lostPlaces(recorded, published, to('#nothing'))).toEqual(['guides/cache/#size']);
  });

  test('a renamed page takes its anchors along; one that changed as well needs its own redirect', () => {
    const published = ['', '#services', 'guides/caching/', 'guides/caching/#start'];
    const page = { from: 'guides/cache/', to: 'guides/caching/' };
    const anchor = { from: 'guides/cache/#size', to: 'guides/caching/#start' };
    expect(lostPlaces(recorded, published, redirectsFrom([page]))).toEqual(['guides/cache/#size']);
    expect(lostPlaces(recorded, published, redirectsFrom([page, anchor]))).toEqual([]);
  });

  test('the file has each address once, in order, whatever the order they come in', () => {
    const lines = anchorsText(['b/', '', '#a', 'b/', 'a/#c']).split('\n');
    expect(lines.filter((line) => line !== '' && !line.startsWith('# '))).toEqual([
      '/',
      '/#a',
      'a/#c',
      'b/',
    ]);
  });
});

test('a page leads on its own renamed anchors and those of pages that have become it', () => {
  const redirects = redirectsFrom([
    { from: 'guides/caching/#size', to: 'guides/caching/#node-size' },
    { from: 'guides/cache/', to: 'guides/caching/' },
    { from: 'guides/cache/#ip', to: 'guides/caching/#trusted-sources' },
    { from: 'other/#x', to: '' },
  ]);
  expect([...movedAnchors(redirects, 'guides/caching/')]).toEqual([
    ['size', toPlace('guides/caching/#node-size')],
    ['ip', toPlace('guides/caching/#trusted-sources')],
  ]);
  expect(movedAnchors(redirects, '').size).toBe(0);
});
