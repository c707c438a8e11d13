import { locales } from '#i18n/locale';
import { COMPRESSED, HIDDEN_FILES, type HostingRules } from '../rules.ts';

/** The two compressed forms, the better one first: extension, its name in HTTP. */
const FORMS = [
  ['br', 'br'],
  ['gz', 'gzip'],
] as const;

/**
 * `.htaccess` for Apache 2.4, with the modules `headers` and `rewrite` and `AllowOverride All`. What
 * is there under another name in the folder of the site, such as `index.html.br`, is found by
 * rewriting; the types are set by the name of the file that is sent in the end.
 */
export function htaccess(rules: HostingRules): string {
  const { base, caching, headers, index, notFound, types } = rules;
  const compressed = COMPRESSED.join('|');
  return `${[
    'Options -Indexes -MultiViews',
    // Debian takes them for languages: `.br` of brotli for Breton, `wasm.de.pagefind` for a page.
    `RemoveLanguage .br ${locales.map((locale) => `.${locale}`).join(' ')}`,
    `DirectoryIndex ${index}`,
    'DirectorySlash On',
    `ErrorDocument 404 ${base}${notFound}`,
    '',
    ...Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header set Cache-Control "${caching.other}"`,
    `<If "%{REQUEST_STATUS} != 404 && %{REQUEST_URI} =~ m#^${base}(${caching.folders.join('|')})#">`,
    `  Header set Cache-Control "${caching.hashed}"`,
    '</If>',
    // Redirects are sent without the headers above.
    `Header always set Cache-Control "${caching.other}" "expr=%{REQUEST_STATUS} =~ /^3/"`,
    '',
    ...Object.entries(types).flatMap(([name, type]) => [
      `<FilesMatch "\\.${name}(\\.(br|gz))?$">`,
      `  ForceType "${type}"`,
      '</FilesMatch>',
    ]),
    '',
    '# What Apache itself compresses has another ETag, which it does not know when asked again.',
    `RequestHeader edit If-None-Match "-gzip\\"" "\\""`,
    '',
    'RewriteEngine On',
    `RewriteBase ${base}`,
    `RewriteRule ^(\\.(?!well-known/)|(${HIDDEN_FILES.join('|')})$) - [R=404,L]`,
    ...rules.moved.map(({ from, to }) => `RewriteRule ^${from}$ ${base}${to} [R=301,L]`),
    '# A folder without a page is no page either.',
    'RewriteCond %{REQUEST_FILENAME} -d',
    `RewriteCond %{REQUEST_FILENAME}/${index} !-f`,
    'RewriteRule ^ - [R=404,L]',
    ...FORMS.flatMap(([extension, name]) => [
      '',
      `RewriteCond %{HTTP:Accept-Encoding} \\b${name}\\b`,
      `RewriteCond %{REQUEST_FILENAME}${index}.${extension} -f`,
      `RewriteRule ^(.*/)?$ $1${index}.${extension} [L]`,
      `RewriteCond %{HTTP:Accept-Encoding} \\b${name}\\b`,
      `RewriteCond %{REQUEST_FILENAME}.${extension} -f`,
      `RewriteRule ^(.*\\.(?:${compressed}))$ $1.${extension} [L]`,
      `<FilesMatch "\\.(${compressed})\\.${extension}$">`,
      `  Header set Content-Encoding ${name}`,
      '  SetEnv no-gzip 1',
      '  SetEnv no-brotli 1',
      '</FilesMatch>',
    ]),
    `<FilesMatch "\\.(${compressed})(\\.(br|gz))?$">`,
    '  Header merge Vary Accept-Encoding',
    '</FilesMatch>',
  ].join('\n')}\n`;
}
