import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from '../support/programs.ts';
import type { Engine } from './engines.ts';
import { connectMarionette } from './marionette.ts';
import { startProgram } from './start-program.ts';

const PROGRAM: Program = { file: 'firefox-esr', debianPackage: 'firefox-esr' };

const PREFERENCES = {
  // A free port; Firefox writes it into its profile.
  'marionette.port': 0,
  // It asks nobody but the handbook.
  'app.update.disabledForTesting': true,
  'app.normandy.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  // It opens nothing by itself.
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'trailhead.firstrun.didSeeAboutWelcome': true,
  // The style sheet below.
  'toolkit.legacyUserProfileCustomizations.stylesheets': true,
  // A name that a reader hears does not depend on whether a reader is there.
  'accessibility.force_disabled': -1,
} as const;

/** A window as narrow as a phone: without the bars that need more room. */
const WINDOW_STYLE = `
#navigator-toolbox { display: none !important; }
:root, body { min-width: 0 !important; }
`;

/** Firefox, as the customers' computers have it or later: Debian's long-term edition. */
export const firefox: Engine = {
  name: 'firefox',
  programs: [PROGRAM],
  start: async (folder) => {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'chrome'), { recursive: true });
    writeFileSync(join(profile, 'chrome', 'userChrome.css'), WINDOW_STYLE);
    const lines = Object.entries(PREFERENCES).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join(''));
    const portFile = join(profile, 'MarionetteActivePort');
    const { ready: port, stop } = await startProgram({
      program: PROGRAM,
      args: ['--headless', '--marionette', '--no-remote', '--profile', profile],
      env: { HOME: folder, TMPDIR: folder },
      ready: () => (existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : undefined),
    });
    try {
      const marionette = await connectMarionette(port);
      return {
        give: marionette.give,
        stop: async () => {
          marionette.close();
          await stop();
        },
      };
    } catch (error) {
      await stop();
      throw error;
    }
  },
};
