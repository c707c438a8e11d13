import { atom, computed } from 'nanostores';
import { completeDraft, isMissing, type Issue, type Offer, validate } from '#order';
import { storeFamily } from './atoms.ts';
import { draftStore } from './draft.ts';

/*
 * When a reader is told that an entry is wrong: the one rule for all fields of all steps.
 *
 * - A field is checked when it is left. While it is being typed into it is left in peace: on the way
 *   from 1 to 150 the size of the storage is wrong, and half an address is no mistake.
 * - What has been told stays, and follows what is typed, until it is right.
 * - What is missing is no mistake before the order is tried: passing an empty field with Tab is
 *   told nothing. A size of the storage is there from the beginning, so to erase it is an entry.
 *
 * GOV.UK and others check on submit only, for pages with one question each. A guide is so long that
 * its button is ten screens below the field.
 */

/**
 * The field that is being typed into and told nothing: its id, or that of the row that it belongs
 * to; '' for none. There can be only one on a page.
 */
export const $typing = atom('');

/** A key was pressed in a field. One that was told something already goes on being told. */
export function typeInto(field: string, isTold: boolean): void {
  if (!isTold) $typing.set(field);
}

/** The reader has left a field. */
export function leaveField(field: string): void {
  if ($typing.get() === field) $typing.set('');
}

const offers = storeFamily(() => atom<Offer | undefined>(undefined));

/** Says what the service offers; until then nothing is found. */
export function knowOffer(service: string, offer: Offer): void {
  offers(service).set(offer);
}

/** Nothing wrong: also the server's snapshot of the store. */
export const NO_ENTRY_ISSUES: readonly Issue[] = Object.freeze([]);

/**
 * What is wrong with what the reader has entered and left, in the order of the steps; whether or not
 * an order was tried. The same object as long as it says the same.
 */
export const entryIssuesStore = storeFamily((service) => {
  let last = NO_ENTRY_ISSUES;
  return computed(
    [draftStore(service), offers(service), $typing],
    (changes, offer, typing): readonly Issue[] => {
      // Nothing but the field that is typed into changes meanwhile.
      if (!offer || typing !== '') return last;
      const found = validate(completeDraft(changes, offer), offer).filter(isToldOnLeaving);
      if (JSON.stringify(found) !== JSON.stringify(last)) last = found;
      return last;
    },
  );
});

function isToldOnLeaving({ code }: Issue): boolean {
  return !isMissing(code) || code === 'storage-missing';
}
