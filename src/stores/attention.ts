/** Whether asking is of any use: nobody looks at a hidden page, and nothing answers offline. */
export type Attention = 'here' | 'hidden' | 'offline';

/** Where the page stands, and a way to hear of changes. */
export interface Surroundings {
  readonly attention: () => Attention;
  /** Calls back after every change. @returns ends it */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** The surroundings of the page in a browser. */
export const browserSurroundings: Surroundings = {
  attention: () => (!navigator.onLine ? 'offline' : document.hidden ? 'hidden' : 'here'),
  subscribe(onChange) {
    document.addEventListener('visibilitychange', onChange);
    window.addEventListener('online', onChange);
    window.addEventListener('offline', onChange);
    return () => {
      document.removeEventListener('visibilitychange', onChange);
      window.removeEventListener('online', onChange);
      window.removeEventListener('offline', onChange);
    };
  },
};
