import type { Translator } from '#i18n';
import type { Sending } from '#sending';

/** What was ordered, in one phrase. */
export function subjectText({ subject }: Pick<Sending, 'subject'>, words: Translator): string {
  return words.text('send.order', {
    size: subject.nodeSize,
    gb: subject.storageGb,
    zone: subject.availabilityZone,
  });
}

/** The time that a notice names: until when it waits, or has waited. */
export function sendingTime(sending: Sending, words: Translator): string {
  if (sending.state === 'waiting') return words.time(sending.until);
  return 'changedAt' in sending ? words.dateTime(sending.changedAt) : '';
}
