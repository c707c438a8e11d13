import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from '../support/programs.ts';
import type { Engine } from './engines.ts';
import { startProgram } from './start-program.ts';
import { COMMANDS } from './web-driver.ts';

const DRIVER: Program = { file: 'WebKitWebDriver', debianPackage: 'webkit2gtk-driver' };
const SCREEN: Program = { file: 'Xvfb', debianPackage: 'xvfb' };

/** Behind the ports of the other browser tests, see `scripts/variants.ts`. */
const PORT = Number(process.env.TEST_PORT ?? 4400) + 9;

/** A window as narrow as a phone: the bar above the page must not need more room. */
const WINDOW_STYLE = `
* {
  min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0;
  font-size: 6px; -gtk-icon-transform: scale(0.5);
}
`;

/** The engine of Safari, in the browser that its authors test it with on Linux. */
export const webkit: Engine = {
  name: 'webkit',
  programs: [DRIVER, SCREEN],
  start: async (folder) => {
    const style = join(folder, 'config', 'gtk-3.0');
    mkdirSync(style, { recursive: true });
    writeFileSync(join(style, 'gtk.css'), WINDOW_STYLE);
    // Writes the number of a display that is free.
    const screen = await startProgram({
      program: SCREEN,
      args: ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
      env: { HOME: folder },
      ready: (said) => /^(\d+)\n/m.exec(said)?.[1],
    });
    try {
      const driver = await startProgram({
        program: DRIVER,
        args: [`--port=${PORT}`],
        env: {
          DISPLAY: `:${screen.ready}`,
          GDK_BACKEND: 'x11',
          LIBGL_ALWAYS_SOFTWARE: '1',
          HOME: folder,
          XDG_CONFIG_HOME: join(folder, 'config'),
          XDG_RUNTIME_DIR: folder,
        },
        ready: () => isUp(),
      });
      const stop = async (): Promise<void> => {
        try {
          await driver.stop();
        } finally {
          await screen.stop();
        }
      };
      try {
        const { sessionId } = (await ask('POST', '/session', {
          capabilities: {},
        })) as { readonly sessionId: string };
        const session = `/session/${sessionId}`;
        return {
          give: (command, parameters = {}) => {
            const { method, path } = COMMANDS[command];
            const address = session + path.replace('{id}', String(parameters.id));
            return ask(method, address, parameters);
          },
          stop: async () => {
            try {
              await ask('DELETE', session);
            } finally {
              await stop();
            }
          },
        };
      } catch (error) {
        await driver.stop();
        throw error;
      }
    } catch (error) {
      await screen.stop();
      throw error;
    }
  },
};

/** Whether the driver answers. */
async function isUp(): Promise<true | undefined> {
  try {
    await ask('GET', '/status');
    return true;
  } catch {
    return undefined;
  }
}

/** @throws Error with what the driver says, if it cannot do it */
async function ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { readonly error: string; readonly message: string };
  throw new Error(`${method} ${path}: ${error}: ${message}`);
}
