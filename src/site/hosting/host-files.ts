import { caddyConfig } from './hosts/caddy.ts';
import { headersFile } from './hosts/headers-file.ts';
import { htaccess } from './hosts/htaccess.ts';
import { nginxConfig } from './hosts/nginx.ts';
import { redirectsFile } from './hosts/redirects-file.ts';
import type { HostingRules } from './rules.ts';

/** What hosts read, by its path in the built site. */
export function hostFiles(rules: HostingRules): Readonly<Record<string, string>> {
  return {
    _headers: headersFile(rules),
    _redirects: redirectsFile(rules),
    '.htaccess': htaccess(rules),
    // GitHub Pages: do not run Jekyll, which leaves out folders such as `_astro`.
    '.nojekyll': '',
    '.hosting/nginx.conf': nginxConfig(rules),
    '.hosting/Caddyfile': caddyConfig(rules),
  };
}
