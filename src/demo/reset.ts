import { forget, isKept, kept, type Kept } from '#kept';
import { keptByDemo } from '#kept/by-demo';
import { setParameter } from './scenario.ts';

/** The name of a row in the tables of what is kept in the browser. */
export type KeptName = keyof typeof kept | keyof typeof keptByDemo;

/** How the handbook looks is the reader's own affair: it stays, and so does the note about the reset. */
const STAYS: readonly KeptName[] = ['theme', 'report'];

/**
 * Everything that this site keeps. Of the orders that were sent from the device only those that the
 * demo took: a handbook that orders for real may be published on the same origin.
 */
const rows: Readonly<Record<KeptName, Kept>> = {
  ...kept,
  ...keptByDemo,
  sending: { ...kept.sending, prefix: `${kept.sending.prefix}v1:demo:` },
};

/**
 * Forgets everything that the site has stored on the device and in this tab, and notes what it was for
 * the page that is loaded next, see `takeReport`.
 */
export function resetDemo(): void {
  const names = (Object.keys(rows) as KeptName[]).filter((name) => !STAYS.includes(name));
  const cleared = names.filter((name) => isKept(rows[name]));
  forget(names.map((name) => rows[name]));
  setParameter(null);
  try {
    sessionStorage.setItem(keptByDemo.report.prefix, JSON.stringify(cleared));
  } catch {
    // Where nothing can be stored, nothing was.
  }
}

/** What the reset before this page has removed, to be said once; undefined if there was none. */
export function takeReport(): readonly KeptName[] | undefined {
  try {
    const text = sessionStorage.getItem(keptByDemo.report.prefix);
    forget([keptByDemo.report]);
    if (text === null) return undefined;
    const names: unknown = JSON.parse(text);
    return Object.keys(rows).filter((name): name is KeptName => {
      return Array.isArray(names) && names.includes(name);
    });
  } catch {
    return undefined;
  }
}
