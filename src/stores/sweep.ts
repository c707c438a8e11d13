import { forgetOldNotes } from './order-notes.ts';
import { updateSendings, servicesOnDevice } from './sendings.ts';

/**
 * Removes everything from the device that has expired, and the request of a sending together with
 * its key. For pages without an order of their own.
 */
export async function sweepDevice(): Promise<void> {
  forgetOldNotes();
  for (const service of servicesOnDevice()) await updateSendings(service, () => []);
}
