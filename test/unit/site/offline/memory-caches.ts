/** What the editions need of the browser's `caches`, in memory. */
export function memoryCaches(): Pick<CacheStorage, 'open'> {
  const all = new Map<string, Cache>();
  return {
    open: (name) => {
      const cache = all.get(name) ?? memoryCache();
      all.set(name, cache);
      return Promise.resolve(cache);
    },
  };
}

function memoryCache(): Cache {
  const entries = new Map<string, Response>();
  const addressOf = (asked: RequestInfo | URL): string => new Request(asked).url;
  const cache: Pick<Cache, 'match' | 'put' | 'delete' | 'keys'> = {
    match: (asked) => Promise.resolve(entries.get(addressOf(asked))?.clone()),
    put: (asked, response) => {
      entries.set(addressOf(asked), response);
      return Promise.resolve();
    },
    delete: (asked) => Promise.resolve(entries.delete(addressOf(asked))),
    keys: () => Promise.resolve([...entries.keys()].map((address) => new Request(address))),
  };
  return cache as Cache;
}
