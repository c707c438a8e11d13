import type { HostingRules } from '../rules.ts';

/**
 * `_redirects`, as Cloudflare Pages, Netlify and others read it: the renamed pages. Such hosts add
 * the slash by themselves, and answer with `404.html` at the root of what is published. Below
 * another path, Netlify has to be told; Cloudflare finds the nearest one, and leaves out the line.
 */
export function redirectsFile({ base, moved, notFound }: HostingRules): string {
  return [
    '# Renamed pages. The host itself adds the slash at the end.',
    ...moved.map(({ from, to }) => `${base}${from} ${base}${to} 301`),
    ...(base === '/' ? [] : [`${base}* ${base}${notFound} 404`]),
    '',
  ].join('\n');
}
