import type { SourceErrorParams } from '#sources';
import type { FieldPath } from './draft.ts';

/** What each code carries for its message. Numbers of GB unless said otherwise. */
export type IssueParams = SourceErrorParams & {
  'service-type-missing': NoParams;
  'node-size-missing': NoParams;
  'storage-missing': NoParams;
  /** Not a whole number in decimal digits. */
  'storage-not-a-number': NoParams;
  'storage-range': { readonly min: number; readonly max: number };
  /** Between two steps: `lower` and `upper` are the sizes next to it that can be ordered. */
  'storage-step': { readonly step: number; readonly lower: number; readonly upper: number };
  /** The sources let in that many addresses, in decimal digits, which nobody has confirmed. */
  'sources-unconfirmed': { readonly addresses: string };
  'zone-missing': NoParams;
  'billing-profile-missing': NoParams;
  /** Not six digits. */
  'billing-profile-id': NoParams;
  'documents-not-accepted': NoParams;
};

type NoParams = Readonly<Record<string, never>>;

/** A code names what is wrong; the message `issue.<code>` of a language says it in words. */
export type IssueCode = keyof IssueParams;

/** One thing that has to be put right before the order can be sent, and where. */
export type Issue<C extends IssueCode = IssueCode> = {
  [K in C]: { readonly path: FieldPath; readonly code: K; readonly params: IssueParams[K] };
}[C];
