import { forget, isKept, kept, type Kept } from '#kept';
import { keptByDemo } from '#kept/by-demo';
import { setParameter } from './scenario.ts';

/** The name of a row in the tables of what is kept in the browser. */
export type KeptName = keyof typeof kept | keyof typeof keptByDemo;

/**
 * How the handbook looks is the reader's own affair: it stays, and so does the note about the reset.
 * Nobody can tell whether a sending as an earlier version wrote it was one of the demo.
 */
const STAYS: readonly KeptName[] = ['theme', 'sidebar', 'report', 'earlierSending'];

/** The names of everything that this site keeps. */
const NAMES = Object.keys({ ...kept, ...keptByDemo }) as readonly KeptName[];

/** Of the sendings those that went to the demo. */
const SENDING: Kept = { ...kept.sending, prefix: `${kept.sending.prefix}v1:demo:` };

/**
 * What is to be forgotten under each name. Of the orders that were sent from the device, and of the
 * notes about orders, only those that the demo took: a handbook that orders for real may be published
 * on the same origin.
 */
function rowsOf(name: KeptName): readonly Kept[] {
  if (name === 'sending') return [SENDING];
  if (name === 'orderNote') {
    return demoOrderIds().map((id) => ({
      ...kept.orderNote,
      prefix: `${kept.orderNote.prefix}v1:${id}`,
    }));
  }
  return [{ ...kept, ...keptByDemo }[name]];
}

/** The IDs of the orders that the demo took, in lower case: of those it keeps, and of those sent to it. */
function demoOrderIds(): readonly string[] {
  const prefixes = [keptByDemo.orders.prefix, SENDING.prefix];
  const texts = [() => sessionStorage, () => localStorage].flatMap((open) => {
    try {
      const storage = open();
      return Object.keys(storage)
        .filter((key) => prefixes.some((prefix) => key.startsWith(prefix)))
        .map((key) => storage.getItem(key) ?? '');
    } catch {
      // Blocked, so nothing is there.
      return [];
    }
  });
  // Whatever the shape of what is stored.
  const found = texts.flatMap((text) => [...text.matchAll(/"([0-9a-f]{24})"/gi)]);
  return [...new Set(found.map(([, id = '']) => id.toLowerCase()))];
}

/**
 * Forgets what the site has stored on the device and in this tab, but for what stays, and notes what it was for
 * the page that is loaded next, see `takeReport`.
 */
export function resetDemo(): void {
  const rows = NAMES.filter((name) => !STAYS.includes(name)).map(
    (name) => [name, rowsOf(name)] as const,
  );
  const cleared = rows.filter(([, of]) => of.some(isKept)).map(([name]) => name);
  forget(rows.flatMap(([, of]) => of));
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
    return NAMES.filter((name) => Array.isArray(names) && names.includes(name));
  } catch {
    return undefined;
  }
}
