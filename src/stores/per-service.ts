/** Makes a function that gives each service its own store, made at its first use. */
export function perService<T>(make: (service: string) => T): (service: string) => T {
  const made = new Map<string, T>();
  return (service) => {
    const known = made.get(service);
    if (known !== undefined) return known;
    const store = make(service);
    made.set(service, store);
    return store;
  };
}
