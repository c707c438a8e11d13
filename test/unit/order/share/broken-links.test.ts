import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSharedFragment, readFragment, toFragment } from '#order/share';
import { registry as offer } from '../offers.ts';

/* What mails, chats and people make of a link, and whether it still means the same. */

const { service } = offer;
const shared = {
  service,
  nodeSize: 'b4-8',
  trustedSources: [{ cidr: '203.0.113.7', note: 'Büro {Köln} "3" \\' }],
};
const fragment = toFragment(shared) ?? '';
const read = { ok: true, shared };

/** The fragment as the browser gives it: what is not ASCII is percent-encoded. */
const asAddress = (text: string) => new URL(`https://a.example/#${text}`).hash;

describe('what follows a link is not a part of it', () => {
  test.each([
    ...['.', ')', '>', '”', '…', '%20', '=', '==', '?utm_source=mail', '&fbclid=Iw_AR-0', '|Link'],
    ...['_', '-', '*', '**', ',', ';', '!', "'", ']', '}', ' Und mehr Text', '%0A', '\u200b', '/'],
    ...[
      '&order=v1.e30',
      '%E2%80%9C',
      '%',
      '%2',
      '%ff',
      '#',
      '#:~:text=Caching',
      '</a>',
      'x',
      'abc',
    ],
  ])('%j', (end) => {
    expect(readFragment(asAddress(fragment + end), service)).toEqual(read);
  });

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (end) => {
        expect(readFragment(`#${fragment}${end}`, service)).toEqual(read);
      }),
    );
  });
});

describe('what programs do to a link on its way changes nothing', () => {
  const broken = (by: string) => fragment.replaceAll(/(.{30})/g, `$1${by}`);
  test.each([
    ['a sign that is encoded', `%23${fragment}`],
    ['a second sign', `#${fragment}`],
    ['an equals sign that is encoded', fragment.replace('=', '%3D')],
    ['all of it encoded', encodeURIComponent(`#${fragment}`)],
    ['encoded twice', encodeURIComponent(encodeURIComponent(`#${fragment}`))],
    ['quoted-printable', fragment.replace('=', '=3D')],
    ['lines broken by quoted-printable', broken('=%0D%0A')],
    ['lines broken with blanks before them', broken('%0A  ')],
    ['invisible blanks', broken('\u200b')],
    ['soft hyphens', broken('\u00ad')],
    ['marks of direction around it', `\u200e${fragment}\u200f`],
    ['a capital letter', fragment.replace('order', 'Order')],
    ['badly encoded text behind it', `${fragment.replace('=', '%3D')}%E2%80`],
  ])('%s', (_, text) => {
    expect(readFragment(asAddress(text), service)).toEqual(read);
    expect(isSharedFragment(asAddress(text))).toBe(true);
  });
});

test('a link that was cut short is noticed, wherever', () => {
  for (let length = 'order='.length; length < fragment.length - 1; length++) {
    const cut = fragment.slice(0, length);
    expect(isSharedFragment(`#${cut}`)).toBe(true);
    expect(readFragment(`#${cut}`, service)).toEqual({ ok: false, problem: 'damaged' });
    expect(readFragment(`#${cut}...`, service)).toEqual({ ok: false, problem: 'damaged' });
  }
});

test.each(['', '#', '#storage', '#order', '#preorder=v1.e30', '#%', `#a${fragment}`])(
  '%j holds no configuration',
  (hash) => {
    expect(isSharedFragment(hash)).toBe(false);
  },
);
