/** What a page says about an order, at one moment. */
export type Statement =
  /** It is ordered. `follows`: beside the form, in which the next order is prepared. */
  { readonly says: 'placed' | 'follows'; readonly orderId: string } | AboutSending;

/** What a page says about an order that is no order for certain. */
export interface AboutSending {
  readonly says:
    | 'sending'
    /** The same, of an order from another draft. */
    | 'elsewhere'
    /** What has become of that, on a page that has said it will tell. */
    | 'placed-elsewhere'
    | 'not-placed-elsewhere'
    /** It will be sent by itself when the connection is back. */
    | 'waiting'
    | 'not-sent'
    /** The same, of one that has waited in vain. */
    | 'missed'
    | 'refused'
    /** It may have been placed. */
    | 'unknown'
    /** It may have been placed, and its key is too old to find out by sending it again. */
    | 'expired'
    /** The reader did not want to know. */
    | 'given-up';
  /** The idempotency key of the sending. */
  readonly key: string;
  /** Whether it was sent from the draft of this page. */
  readonly own: boolean;
}

/** What a button does, besides those that answer a question. */
export type ButtonName =
  | 'order'
  | 'prepare-next'
  /** Of one sending each; see `SendingAction`. */
  | 'settle'
  | 'look-up'
  | 'give-up'
  | 'cancel'
  | 'restore'
  | 'dismiss';

/** A button that a reader can press. */
export interface Button {
  readonly name: ButtonName;
  /** The sending that it is about, if it is about one. */
  readonly key?: string;
}

/** "Is it this one?": orders that may be the one whose answer is missing. */
export interface Question {
  readonly key: string;
  readonly orderIds: readonly string[];
}

/** A guide in a tab, as its reader meets it. The checker knows the site through this alone. */
export interface GuidePage {
  /** All that it says about orders now. */
  readonly says: () => readonly Statement[];
  /** Whether it warns that the browser keeps nothing. */
  readonly warns: () => boolean;
  /** Whether the reader has entered nothing yet. */
  readonly isUntouched: () => boolean;
  /** The configuration that is entered; the same text is the same configuration. */
  readonly configuration: () => string;
  /** The buttons that are there now. */
  readonly buttons: () => readonly Button[];
  readonly question: () => Question | undefined;
  /** Enters a configuration that can be ordered; there are a few, numbered from 0. */
  readonly enter: (configuration: number) => void;
  readonly press: (button: Button) => void;
  /** Answers the question: this order, or `undefined` for none of them. */
  readonly answer: (question: Question, orderId: string | undefined) => void;
}
