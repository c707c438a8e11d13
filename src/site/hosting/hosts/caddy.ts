import { COMPRESSED, HIDDEN_FILES, type HostingRules } from '../rules.ts';

/**
 * For Caddy 2.6 and later, to be imported into a site block whose `root` has the site below it, in
 * the folder that the base names.
 */
export function caddyConfig(rules: HostingRules): string {
  const { base, caching, headers, notFound, types } = rules;
  const all = Object.entries({ ...headers, 'Cache-Control': caching.other }).map(
    ([name, value]) => `${name} "${value}"`,
  );
  return `${[
    ...map('{query} {handbook_query}', ['"" ""', 'default "?{query}"']),
    ...map(
      '{path} {handbook_type}',
      Object.entries(types).map(([name, type]) => `~\\.${name}$ "${type}"`),
    ),
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base}{handbook_query} 301`]),
    `handle ${base}* {`,
    '\troute {',
    ...block('header', all),
    ...block('@hashed', [
      'file',
      `path ${caching.folders.map((folder) => `${base}${folder}*`).join(' ')}`,
    ]),
    `\t\theader @hashed Cache-Control "${caching.hashed}"`,
    ...block('@typed', [
      'file',
      `path ${Object.keys(types)
        .map((name) => `*.${name}`)
        .join(' ')}`,
    ]),
    '\t\theader @typed Content-Type {handbook_type}',
    // Caddy says so only where it has compressed; a cache has to know in any case (RFC 9110, 12.5.5).
    `\t\t@compressed path */ ${COMPRESSED.map((name) => `*.${name}`).join(' ')}`,
    ...block('header @compressed', ['Vary Accept-Encoding', 'defer']),
    ...rules.moved.map(
      ({ from, to }) => `\t\tredir ${base}${from} ${base}${to}{handbook_query} 301`,
    ),
    `\t\t@hidden path_regexp ^${base}(\\.|${HIDDEN_FILES.map((file) => `${file}$`).join('|')})`,
    '\t\terror @hidden 404',
    // A redirect to an address with two slashes in front would lead to another host.
    ...block('@folder', ['not path */ //*', `file {path}/${rules.index}`]),
    '\t\tredir @folder {path}/{handbook_query} 301',
    ...fileServer('\t\t'),
    '\t}',
    '}',
    'handle_errors {',
    `\t@notFound {`,
    `\t\tpath ${base}*`,
    '\t\texpression {http.error.status_code} == 404',
    '\t}',
    '\thandle @notFound {',
    `\t\theader Content-Type "${types.html ?? ''}"`,
    `\t\trewrite * ${base}${notFound}`,
    ...fileServer('\t\t'),
    '\t}',
    '}',
  ].join('\n')}\n`;

  function fileServer(indent: string): readonly string[] {
    return [
      `${indent}file_server {`,
      `${indent}\tindex ${rules.index}`,
      `${indent}\tprecompressed br gzip`,
      `${indent}}`,
    ];
  }
}

function block(name: string, lines: readonly string[]): readonly string[] {
  return [`\t\t${name} {`, ...lines.map((line) => `\t\t\t${line}`), '\t\t}'];
}

function map(placeholders: string, lines: readonly string[]): readonly string[] {
  return [`map ${placeholders} {`, ...lines.map((line) => `\t${line}`), '}'];
}
