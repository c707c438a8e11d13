import type { HostingRules } from '../rules.ts';

/**
 * `_headers`, as Cloudflare Pages, Netlify and others read it. Where several rules name the same
 * header, hosts differ in what they make of it. So `Cache-Control` is only named for the folders of
 * hashed files: for everything else, these hosts make browsers ask by themselves. They also know all
 * of our types but those named here, and compress by themselves.
 */
export function headersFile({ base, headers, caching, types }: HostingRules): string {
  const rules: readonly (readonly [string, Readonly<Record<string, string | undefined>>])[] = [
    [`${base}*`, headers],
    ...caching.folders.map(
      (folder) => [`${base}${folder}*`, { 'Cache-Control': caching.hashed }] as const,
    ),
    [`${base}*.md`, { 'Content-Type': types.md }],
    [`${base}*.webmanifest`, { 'Content-Type': types.webmanifest }],
  ];
  return rules
    .map(([path, values]) =>
      [path, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value ?? ''}`)].join(
        '\n',
      ),
    )
    .join('\n\n')
    .concat('\n');
}
