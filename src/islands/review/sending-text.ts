import type { Translator } from '#i18n';
import type { Sending } from '#sending';

/** What was ordered, in one phrase. */
export function subjectText({ subject }: Pick<Sending, 'subject'>, translator: Translator): string {
  return translator.t('send.order', {
    size: subject.nodeSize,
    gb: subject.storageGb,
    zone: subject.availabilityZone,
  });
}

/** The time that a notice names: until when it waits, or has waited. */
export function sendingTime(sending: Sending, translator: Translator): string {
  if (sending.state === 'waiting') return translator.time(sending.until);
  return 'changedAt' in sending ? translator.dateTime(sending.changedAt) : '';
}
