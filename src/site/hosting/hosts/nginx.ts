import { HIDDEN_FILES, type HostingRules } from '../rules.ts';

/**
 * For nginx, to be included in a `server` block whose `root` has the site below it, in the folder
 * that the base names. `add_header` is not inherited where a location has its own, so each has all.
 */
export function nginxConfig(rules: HostingRules): string {
  const { base, caching, headers, index, notFound } = rules;
  const notFoundPage = base + notFound;
  const all = Object.entries(headers).map(([name, value]) => addHeader(name, value));
  // `text/html` is always among them.
  const charsets = Object.values(rules.types).filter(
    (type) => type.includes('; charset=utf-8') && type !== rules.types.html,
  );
  const lines = [
    ...(base === '/'
      ? []
      : [
          `location = ${base.slice(0, -1)} {`,
          ...indented(['absolute_redirect off;', `return 301 ${base}$is_args$args;`]),
          '}',
        ]),
    `location ${base} {`,
    ...indented([
      `index ${index};`,
      `error_page 404 ${notFoundPage};`,
      '# A folder without a page is no page either.',
      `error_page 403 =404 ${notFoundPage};`,
      '# To the address with a slash on the same origin, also behind a proxy.',
      'absolute_redirect off;',
      '# Files that were compressed by the build.',
      'gzip_static on;',
      'gzip_vary on;',
      'charset utf-8;',
      `charset_types ${charsets.map(withoutCharset).sort().join(' ')};`,
      `default_type ${rules.otherType};`,
      'types {',
      ...indented(
        Object.entries(rules.types).map(([name, type]) => `${withoutCharset(type)} ${name};`),
      ),
      '}',
      ...all,
      addHeader('Cache-Control', caching.other),
      ...caching.folders.flatMap((folder) => [
        `location ^~ ${base}${folder} {`,
        ...indented([...all, `add_header Cache-Control "${caching.hashed}";`]),
        '}',
      ]),
      `location ~ ^${escaped(base)}(?:\\.(?!well-known/)|(?:${HIDDEN_FILES.join('|')})$) {`,
      '  return 404;',
      '}',
      ...rules.moved.flatMap(({ from, to }) => [
        `location = ${base}${from} {`,
        `  return 301 ${base}${to}$is_args$args;`,
        '}',
      ]),
    ]),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function addHeader(name: string, value: string): string {
  return `add_header ${name} "${value}" always;`;
}

const withoutCharset = (type: string): string => type.replace(/;.*$/, '');

const escaped = (path: string): string => path.replaceAll('.', '\\.');

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
