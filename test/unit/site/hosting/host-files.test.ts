import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hostFiles } from '../../../../src/site/hosting/host-files.ts';
import { hostingRules } from '../../../../src/site/hosting/rules.ts';
import { toPlace } from '../../../../src/site/redirects.ts';
import { named, readBlocks, readHeadersFile, type Directive } from './config.ts';

const redirects = [{ from: toPlace('guides/cache/'), to: toPlace('guides/caching/') }];

describe.each(['/', '/docs/'])('a site below %s', (base) => {
  const settings = { site: 'https://docs.example', base, frameAncestors: "'none'" };
  const rules = hostingRules(settings, redirects);
  const { caching, headers, types } = rules;
  const files = hostFiles(rules);
  const text = (path: string): string => files[path] ?? '';
  const hashed = caching.folders.map((folder) => base + folder);

  describe('nginx', () => {
    const config = readBlocks(text('.hosting/nginx.conf'), ';');
    const [site] = config.filter(({ words }) => words.join(' ') === `location ${base}`);
    const headersIn = (block: readonly Directive[] = []) =>
      Object.fromEntries(
        block
          .filter(({ words: [name] }) => name === 'add_header')
          .map(({ words: [, name = '', value = ''] }) => [name, value]),
      );

    test('sends the headers with every answer, errors too', () => {
      expect(headersIn(site?.block)).toEqual({ ...headers, 'Cache-Control': caching.other });
      const all = named(config, 'add_header');
      const notAlways = all.filter(({ words }) => words[3] !== 'always');
      expect(new Set(notAlways.map(({ words }) => words[2]))).toEqual(new Set([caching.hashed]));
    });

    test('sends all of them with hashed files too, which browsers keep', () => {
      for (const folder of hashed) {
        const [location] = named(config, 'location').filter(({ words }) => words[2] === folder);
        expect(headersIn(location?.block)).toEqual({
          ...headers,
          'Cache-Control': caching.hashed,
        });
      }
    });

    test('knows every type, and that texts are in UTF-8', () => {
      const [list] = named(config, 'types');
      const charset = new Set(['text/html', ...(named(config, 'charset_types')[0]?.words ?? [])]);
      const known = list?.block.map(({ words: [type = '', name = ''] }) => [
        name,
        charset.has(type) ? `${type}; charset=utf-8` : type,
      ]);
      expect(Object.fromEntries(known ?? [])).toEqual(types);
    });

    test('answers with the page for unknown addresses, and leads renamed ones on', () => {
      expect(named(config, 'error_page').map(({ words }) => words.slice(1))).toEqual([
        ['404', `${base}404.html`],
        ['403', '=404', `${base}404.html`],
      ]);
      expect(named(config, 'return').map(({ words }) => words.slice(1))).toContainEqual([
        '301',
        `${base}de/guides/caching/$is_args$args`,
      ]);
    });

    test('leads to the site without the slash of its base, on the same origin', () => {
      const [location] = config.filter(({ words }) => words[1] === '=');
      expect(location?.words.at(-1)).toBe(base === '/' ? undefined : '/docs');
      const wherever = named(config, 'absolute_redirect').map(({ words }) => words[1]);
      expect(wherever).toEqual(base === '/' ? ['off'] : ['off', 'off']);
    });
  });

  describe('Caddy', () => {
    const config = readBlocks(text('.hosting/Caddyfile'), '\n');
    const setters = named(config, 'header');

    test('sends the headers with every answer', () => {
      const all = setters.find(({ block }) => block.length > 0)?.block.map(({ words }) => words);
      expect(Object.fromEntries(all ?? [])).toEqual({
        ...headers,
        'Cache-Control': caching.other,
      });
    });

    test('lets browsers keep hashed files that are there', () => {
      const [files] = named(config, '@hashed');
      expect(files?.block.map(({ words }) => words)).toEqual([
        ['file'],
        ['path', ...hashed.map((folder) => `${folder}*`)],
      ]);
      expect(setters.map(({ words }) => words)).toContainEqual([
        ...['header', '@hashed', 'Cache-Control', caching.hashed],
      ]);
    });

    test('knows every type', () => {
      const [, map] = named(config, 'map');
      const known = map?.block.map(({ words: [name = '', type = ''] }) => [
        name.slice(3, -1),
        type,
      ]);
      expect(Object.fromEntries(known ?? [])).toEqual(types);
    });

    test('answers with the page for unknown addresses, and leads renamed ones on', () => {
      const [errors] = named(config, 'handle_errors');
      expect(named(errors?.block ?? [], 'rewrite')[0]?.words).toEqual([
        ...['rewrite', '*', `${base}404.html`],
      ]);
      expect(named(config, 'redir').map(({ words }) => words.slice(1))).toContainEqual([
        ...[`${base}de/guides/cache/`, `${base}de/guides/caching/{handbook_query}`, '301'],
      ]);
    });

    test('leads to the site without the slash of its base', () => {
      const leading = named(config, 'redir').map(({ words }) => words.slice(1));
      const expected = ['/docs', '/docs/{handbook_query}', '301'];
      if (base === '/') expect(leading).not.toContainEqual(expected);
      else expect(leading).toContainEqual(expected);
    });

    test('adds no slash to an address that would lead to another host', () => {
      const [folder] = named(config, '@folder');
      expect(folder?.block.map(({ words }) => words)).toContainEqual(['not', 'path', '*/', '//*']);
    });

    test('tells caches that texts come in several forms', () => {
      const [compressed] = named(config, '@compressed');
      expect(compressed?.words).toEqual(expect.arrayContaining(['*/', '*.html', '*.js', '*.md']));
      const setter = setters.find(({ words }) => words[1] === '@compressed');
      expect(setter?.block.map(({ words }) => words)).toContainEqual(['Vary', 'Accept-Encoding']);
    });
  });

  describe('Apache', () => {
    const lines = text('.htaccess').split('\n');

    test('sends the headers with every answer, errors too', () => {
      const sent = lines.flatMap((line) => {
        const [, name = '', value = ''] = /^Header always set (\S+) "([^"]*)"$/.exec(line) ?? [];
        return name === '' ? [] : [[name, value]];
      });
      expect(Object.fromEntries(sent)).toEqual(headers);
    });

    test('lets browsers keep hashed files that are there, and ask for the rest', () => {
      const caches = lines.filter((line) => line.includes('Cache-Control'));
      expect(caches).toContain(`Header set Cache-Control "${caching.other}"`);
      const condition = lines[lines.indexOf(`  Header set Cache-Control "${caching.hashed}"`) - 1];
      const pattern = new RegExp(/m#(.*)#/.exec(condition ?? '')?.[1] ?? '^$');
      expect(condition).toContain('%{REQUEST_STATUS} != 404');
      for (const folder of hashed) expect(`${folder}a.js`).toMatch(pattern);
      for (const page of ['', 'de/', '404.html']) expect(base + page).not.toMatch(pattern);
    });

    test('knows every type, compressed or not', () => {
      const known = [...text('.htaccess').matchAll(/<FilesMatch "(.+)">\n {2}ForceType "(.+)"/g)];
      expect(known.map(([, , type]) => type)).toEqual(Object.values(types));
      for (const [index, name] of Object.keys(types).entries()) {
        const pattern = new RegExp(known[index]?.[1] ?? '^$');
        for (const end of ['', '.br', '.gz']) expect(`a.${name}${end}`).toMatch(pattern);
      }
    });

    test('answers with the page for unknown addresses, and leads renamed ones on', () => {
      expect(lines).toContain(`ErrorDocument 404 ${base}404.html`);
      expect(lines).toContain(`RewriteBase ${base}`);
      expect(lines).toContain(`RewriteRule ^de/guides/cache/$ ${base}de/guides/caching/ [R=301,L]`);
    });

    test('takes no part of a name for a language', () => {
      expect(lines).toContain('RemoveLanguage .br .de .en');
    });
  });

  describe('hosts that read _headers', () => {
    const read = readHeadersFile(text('_headers'));

    test('send the headers with every answer', () => {
      expect(read[`${base}*`]).toEqual(headers);
    });

    test('let browsers keep hashed files; no two rules name the same header for a file', () => {
      for (const folder of hashed) {
        expect(read[`${folder}*`]).toEqual({ 'Cache-Control': caching.hashed });
      }
      expect(Object.keys(read)).toHaveLength(1 + hashed.length);
      expect(headers).not.toHaveProperty('Cache-Control');
    });

    test('lead renamed pages on, and know the page for unknown addresses below a path', () => {
      const lines = text('_redirects').split('\n');
      expect(lines).toContain(`${base}de/guides/cache/ ${base}de/guides/caching/ 301`);
      const unknown = lines.filter((line) => line.endsWith(' 404'));
      expect(unknown).toEqual(base === '/' ? [] : ['/docs/* /docs/404.html 404']);
    });
  });

  test('GitHub Pages publishes the files as they are', () => {
    expect(text('.nojekyll')).toBe('');
    expect(files).toHaveProperty(['.nojekyll']);
  });
});

test.each(['nginx.conf', 'Caddyfile', 'Containerfile'])('deploy/%s fits on a screen', (name) => {
  const config = readFileSync(`deploy/${name}`, 'utf8');
  expect(config.split('\n').length).toBeLessThan(60);
});
