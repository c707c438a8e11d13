import type { HostingRules } from '../rules.ts';

/**
 * `_headers`, as Cloudflare Pages, Netlify and others read it. Where several rules name the same
 * header, hosts differ in what they make of it. So `Cache-Control` is only named for the folders of
 * hashed files: for everything else, these hosts make browsers ask by themselves. They also know our
 * types, and compress by themselves. A type that is named here would go to missing files as well.
 */
export function headersFile({ base, headers, caching }: HostingRules): string {
  const rules: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    [`${base}*`, headers],
    ...caching.folders.map(
      (folder) => [`${base}${folder}*`, { 'Cache-Control': caching.hashed }] as const,
    ),
  ];
  const text = rules.map(([path, values]) =>
    [path, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${text.join('\n\n')}\n`;
}
