/*
 * Takes the place of the package `tough-cookie`, which MSW loads for its cookie store: the
 * demo sets no cookies, and the package brings the public suffix list, four fifths of the demo's
 * size. What is here is what the library's cookie store calls.
 */

/** A cookie that was stored earlier: never one. */
export const Cookie = { fromJSON: (): null => null };

/** The index that the cookie store reads and writes: always empty. */
export class MemoryCookieStore {
  idx: Record<string, never> = {};
}

/** A jar that keeps nothing. */
export class CookieJar {
  getCookiesSync(): readonly [] {
    return [];
  }

  setCookie(): Promise<void> {
    return Promise.resolve();
  }
}
