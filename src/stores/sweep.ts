import { kept } from '#kept';
import { forgetOldNotes } from './order-notes.ts';
import { decide } from './sendings.ts';
import { deviceStorage } from './tolerant-storage.ts';

/**
 * Lets time have its way with everything that lies on the device: what is kept no longer goes, and
 * the request of a sending goes with its key. For pages that hold no order themselves.
 */
export async function sweepDevice(): Promise<void> {
  forgetOldNotes();
  const services = new Set(
    deviceStorage
      .keys()
      .filter((key) => key.startsWith(kept.sending.prefix))
      .map((key) => key.split(':')[2] ?? ''),
  );
  for (const service of services) await decide(service, () => []);
}
