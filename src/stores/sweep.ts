import { forgetOldNotes } from './order-notes.ts';
import { updateSendings, servicesOnDevice } from './sendings.ts';

/**
 * Lets time have its way with everything that lies on the device: what is kept no longer goes, and
 * the request of a sending goes with its key. For pages that hold no order themselves.
 */
export async function sweepDevice(): Promise<void> {
  forgetOldNotes();
  for (const service of servicesOnDevice()) await updateSendings(service, () => []);
}
