/** The `test` of what is asked of a web server without a browser. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { test as base } from '@playwright/test';
import { outDirOf } from '../../scripts/variants.ts';
import { ask, type Answer, type Question } from './ask.ts';
import { addressOf, type Place } from './places.ts';

export { expect } from '@playwright/test';

/** What a project of the Playwright configuration sets. */
export interface HostOptions {
  /** The web server, and what it publishes. */
  place: Place | undefined;
}

/** A web server that is asked for addresses below its base. */
export class Host {
  readonly place: Place;

  constructor(place: Place) {
    this.place = place;
  }

  /** @param path below the base, as it is sent */
  async ask(path: string, question?: Omit<Question, 'origin' | 'path'>): Promise<Answer> {
    return this.askOrigin(this.place.build.base + path, question);
  }

  /** @param path below the origin, as it is sent */
  async askOrigin(path: string, question: Omit<Question, 'origin' | 'path'> = {}): Promise<Answer> {
    return ask({ ...question, origin: new URL(addressOf(this.place)).origin, path });
  }

  /** Path below the site's folder of the first file that fits a pattern. */
  find(pattern: string): string {
    const [file] = globSync(pattern, { cwd: this.#folder }).sort();
    if (file === undefined) throw new Error(`The site has no ${pattern}`);
    return file;
  }

  has(file: string): boolean {
    return existsSync(join(this.#folder, file));
  }

  read(file: string): Buffer {
    return readFileSync(join(this.#folder, file));
  }

  /** `Content-Type` of a file, by the rules. */
  typeOf(file: string): string {
    const { types, otherType } = this.place.rules;
    return types[extname(file).slice(1)] ?? otherType;
  }

  /** `Cache-Control` of a file, by the rules. */
  cachingOf(file: string): string {
    const { folders, hashed, other } = this.place.rules.caching;
    return folders.some((folder) => file.startsWith(folder)) ? hashed : other;
  }

  get #folder(): string {
    return outDirOf(this.place.build);
  }
}

export const test = base.extend<HostOptions & { host: Host }>({
  place: [undefined, { option: true }],

  host: async ({ place }, use) => {
    if (!place) throw new Error('The project of the configuration sets no place');
    await use(new Host(place));
  },
});
