import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../src/site/settings.ts';

describe('the settings of a build', () => {
  test('nothing has to be set: the demo, at the root', () => {
    expect(readSettings({})).toEqual({
      site: 'http://localhost:4321',
      base: '/',
      outDir: './dist',
      orderMode: 'demo',
      orderApiUrl: '',
      clientAddress: false,
      uiGallery: false,
      frameAncestors: "'none'",
      precompress: true,
      offline: true,
    });
  });

  test('what is set is taken; the rest of the environment is none of ours', () => {
    const env = {
      SITE_URL: 'https://docs.example',
      BASE_PATH: '/handbook/orders/',
      OUT_DIR: './public-site',
      ORDER_API_URL: 'https://api.example/v1/',
      UI_GALLERY: 'true',
      OFFLINE: 'false',
      ORDER_API_CLIENT_ADDRESS: 'true',
      FRAME_ANCESTORS: 'self https://portal.example https://*.intranet.example:8443',
      PRECOMPRESS: 'false',
      HOME: '/somewhere',
    };
    expect(readSettings(env)).toEqual({
      site: 'https://docs.example',
      base: '/handbook/orders/',
      outDir: './public-site',
      orderMode: 'live',
      orderApiUrl: 'https://api.example/v1',
      clientAddress: true,
      uiGallery: true,
      frameAncestors: "'self' https://portal.example https://*.intranet.example:8443",
      precompress: false,
      offline: false,
    });
  });

  test.each([
    ['SITE_URL', 'docs.example', 'Write the site’s origin, such as https://docs.example.'],
    ['SITE_URL', 'ftp://docs.example', 'Write the site’s origin, such as https://docs.example.'],
    ['BASE_PATH', 'docs', 'Write a path that begins and ends with a slash, such as /docs/.'],
    ['BASE_PATH', '/docs', 'Write a path that begins and ends with a slash, such as /docs/.'],
    ['BASE_PATH', '//docs/', 'Write a path that begins and ends with a slash, such as /docs/.'],
    ['OUT_DIR', '', 'Write a folder, such as ./dist.'],
    ...['/srv/www', '..', '../dist', 'dist/../../dist'].map((folder) => [
      'OUT_DIR',
      folder,
      'The build works inside the project: write a folder of it, such as ./dist, and copy it from there.',
    ]),
    ...['.', './', 'src', './content/docs', 'node_modules', 'dist/..', process.cwd()].map(
      (folder) => [
        'OUT_DIR',
        folder,
        'The build empties its folder, and this one has sources: write another, such as ./dist.',
      ],
    ),
    ...[
      '',
      "'none'",
      'https://portal.example/',
      "https://a.example; script-src 'self'",
      'none self',
    ].map((ancestors) => [
      'FRAME_ANCESTORS',
      ancestors,
      'Write none, or self and origins with spaces between, such as https://portal.example.',
    ]),
    ['PRECOMPRESS', 'no', 'Write true or false.'],
    [
      'ORDER_API_URL',
      'api.example',
      'Write the order API’s address, such as https://api.example/v1, or nothing for the demo.',
    ],
    [
      'ORDER_MODE',
      'portal',
      'Write demo, live or handoff, or nothing to let ORDER_API_URL decide.',
    ],
    [
      'ORDER_MODE',
      'live',
      'Write the order API’s address into ORDER_API_URL too, or leave ORDER_MODE out for the demo.',
    ],
    ['UI_GALLERY', 'yes', 'Write true or false.'],
    ['OFFLINE', 'no', 'Write true or false.'],
  ])('%s=%s stops the build and says what to write', (name, value, write) => {
    expect(() => readSettings({ [name]: value })).toThrow(
      new Error(`${name}=${value} does not fit. ${write}`),
    );
  });

  test.each([
    [{}, 'demo'],
    [{ ORDER_API_URL: 'https://api.example' }, 'live'],
    [{ ORDER_API_URL: 'https://api.example', ORDER_MODE: 'live' }, 'live'],
    [{ ORDER_MODE: 'demo' }, 'demo'],
    [{ ORDER_MODE: 'handoff' }, 'handoff'],
  ])('%o: who takes the orders is %s', (env, orderMode) => {
    expect(readSettings(env)).toMatchObject({ orderMode });
  });

  test.each(['demo', 'handoff'])('an order API is not taken beside ORDER_MODE=%s', (ORDER_MODE) => {
    expect(() => readSettings({ ORDER_MODE, ORDER_API_URL: 'https://api.example' })).toThrow(
      `ORDER_MODE=${ORDER_MODE} does not fit. An order API takes orders only live: leave out ORDER_API_URL, or write live.`,
    );
  });

  test.each(['dist', './public-site', '.cache/site/dist', '..dist', resolve('dist')])(
    'a folder that holds nothing else may be built into: %s',
    (OUT_DIR) => {
      expect(readSettings({ OUT_DIR }).outDir).toBe(OUT_DIR);
    },
  );

  test('no folder that git keeps may be built into', () => {
    const ignored = readFileSync('.gitignore', 'utf8').split(/\/?\n/u);
    const kept = readdirSync('.', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !ignored.includes(entry.name))
      .map(({ name }) => name);
    expect(kept).toContain('src');
    for (const OUT_DIR of kept) expect(() => readSettings({ OUT_DIR }), OUT_DIR).toThrow();
  });

  test('several wrong settings are told at once, one line each', () => {
    expect(() => readSettings({ BASE_PATH: 'docs', UI_GALLERY: '1' })).toThrow(
      new Error(
        'BASE_PATH=docs does not fit. Write a path that begins and ends with a slash, such as /docs/.\n' +
          'UI_GALLERY=1 does not fit. Write true or false.',
      ),
    );
  });
});
