import { relative } from 'node:path';

/** What Stryker tells of a mutant that was tried. */
interface Tried {
  readonly fileName: string;
  readonly location: { readonly start: { readonly line: number } };
  readonly replacement: string;
  readonly status: string;
}

/** Names survivors as soon as they are known: a whole run takes an hour. */
class Survivors {
  onMutantTested({ fileName, location, replacement, status }: Tried): void {
    if (status !== 'Survived' && status !== 'NoCoverage') return;
    const place = `${relative('.', fileName)}:${location.start.line}`;
    console.log(`  perhaps ${place}: ${replacement.replaceAll(/\s+/g, ' ').slice(0, 100)}`);
  }
}

/** As Stryker looks for it in a plugin. */
export const strykerPlugins = [{ kind: 'Reporter', name: 'survivors', injectableClass: Survivors }];
