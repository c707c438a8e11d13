import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publish, type Publication, type WebServer } from './web-server.ts';

/** Where Debian keeps them. */
const MODULES = '/usr/lib/apache2/modules';
const SETTINGS = '/etc/apache2/mods-available';

/** What Debian switches on when it installs Apache, but for what wants a folder of its own. */
const DEBIAN_MODULES = [
  ...['access_compat', 'alias', 'auth_basic', 'authn_core', 'authn_file', 'authz_core'],
  ...['authz_host', 'authz_user', 'autoindex', 'deflate', 'dir', 'env', 'filter', 'mime'],
  ...['mpm_event', 'negotiation', 'reqtimeout', 'setenvif'],
];
const DEBIAN_SETTINGS = ['autoindex', 'deflate', 'dir', 'mime', 'negotiation'];

/** What the README says to switch on: `a2enmod headers rewrite`. */
const FURTHER_MODULES = ['headers', 'rewrite'];

/** Apache as Debian installs it, with the `.htaccess` that the build has written. */
export const apache: WebServer = {
  name: 'apache',
  programs: [{ file: 'apache2', debianPackage: 'apache2' }],
  configure: (publication, program) => {
    const { port, folder } = publication;
    const written = join(folder, 'apache.conf');
    writeFileSync(written, configurationFor(publication, publish(publication)));
    return { program, args: ['-D', 'FOREGROUND', '-f', written], port, folder };
  },
};

/** `Options` as Debian has them for `/var/www`; `AllowOverride` as the README says. */
function configurationFor({ port, folder }: Publication, root: string): string {
  const modules = [...DEBIAN_MODULES, ...FURTHER_MODULES];
  return [
    `ServerRoot "${folder}"`,
    'ServerName handbook.test',
    `Listen 127.0.0.1:${port}`,
    `PidFile "${folder}/apache.pid"`,
    `ErrorLog "${folder}/error.log"`,
    ...modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
    ...DEBIAN_SETTINGS.map((name) => `Include ${SETTINGS}/${name}.conf`),
    `DocumentRoot "${root}"`,
    `<Directory "${root}">`,
    '  Options Indexes FollowSymLinks',
    '  AllowOverride All',
    '  Require all granted',
    '</Directory>',
    '',
  ].join('\n');
}
