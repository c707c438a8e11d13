/** What pages and a worker that is installed but waiting say to each other. */

/** From the page, with a port for the reply. */
export interface Greeting {
  /** The build that the page is of. */
  readonly build: string;
}

/** From the worker, only if there is something to say: it is of another build than the page. */
export type Reply = 'other';
