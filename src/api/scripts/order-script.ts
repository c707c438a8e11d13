import type { OrderRequest } from '#order';
import { literal } from './literal.ts';

/** An order to be placed by a script. */
export interface OrderToScript {
  /** Address of `POST {api}/orders`. */
  readonly url: string;
  /** Without the quotation marks of the header. */
  readonly idempotencyKey: string;
  readonly request: OrderRequest;
  readonly texts: OrderScriptTexts;
}

/** What a script says, in the reader's language: comments, and messages for its terminal. */
export interface OrderScriptTexts {
  /** What the script does. */
  readonly intro: string;
  /** Where the access token is missing. */
  readonly noToken: string;
  /** In front of the ID of the placed order, and of its address. */
  readonly placed: string;
  readonly follow: string;
  /** In front of what the API says against the order. */
  readonly failed: string;
  /** That the order may have been placed, and what to do then. */
  readonly unclear: string;
  /** Comments. */
  readonly everyAnswer: string;
  readonly oneTry: string;
  readonly onlyApi: string;
  readonly pause: string;
}

/**
 * When a script tries again: the rules of the reference, section `retry`. More patient than a page,
 * where a reader waits.
 */
export const SCRIPT_RETRY = {
  tries: 4,
  /** If the API asks for a longer pause, the script ends. */
  longestPauseSeconds: 60,
  timeoutSeconds: 30,
} as const;

/** A text as a comment to the end of the line. Only ordinary spaces stand in code. */
export function comment(sign: '//' | '#', text: string): string {
  return `${sign} ${oneLine(text)}`;
}

/** A message as a literal of JavaScript and Python. */
export function message(text: string): string {
  return literal(oneLine(text));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
