type Listener = (event: Event) => void;
type ListenerLike = Listener | { readonly handleEvent: Listener };

/**
 * The part of `EventTarget` that pages use. Not Node's own, which passes what a listener throws to
 * the process; here it is the clock that hears of it.
 */
export class Emitter {
  readonly #listeners = new Map<string, Map<ListenerLike, boolean>>();

  readonly addEventListener = (
    type: string,
    listener: ListenerLike,
    options?: boolean | AddEventListenerOptions,
  ): void => {
    const { once = false, signal } = typeof options === 'object' ? options : {};
    if (signal?.aborted) return;
    const listeners = this.#listeners.get(type) ?? new Map<ListenerLike, boolean>();
    this.#listeners.set(type, listeners);
    if (!listeners.has(listener)) listeners.set(listener, once);
    signal?.addEventListener('abort', () => {
      this.removeEventListener(type, listener);
    });
  };

  readonly removeEventListener = (type: string, listener: ListenerLike): void => {
    this.#listeners.get(type)?.delete(listener);
  };

  readonly dispatchEvent = (event: Event): boolean => {
    for (const [listener, once] of [...(this.#listeners.get(event.type) ?? [])]) {
      if (once) this.removeEventListener(event.type, listener);
      if (typeof listener === 'function') listener(event);
      else listener.handleEvent(event);
    }
    return !event.defaultPrevented;
  };
}
