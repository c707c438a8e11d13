import { remedyMessage, translatorFor } from '#i18n';
import { expect, test } from 'vitest';

test.each([
  [1, 'Versuchen Sie es in einigen Minuten erneut.', 'Try again in a few minutes.'],
  [30, 'Versuchen Sie es in 30 Sekunden erneut.', 'Try again in 30 seconds.'],
  [60, 'Versuchen Sie es in einer Minute erneut.', 'Try again in one minute.'],
  [65, 'Versuchen Sie es in einer Minute erneut.', 'Try again in one minute.'],
  [90, 'Versuchen Sie es in 2 Minuten erneut.', 'Try again in 2 minutes.'],
  [305, 'Versuchen Sie es in 5 Minuten erneut.', 'Try again in 5 minutes.'],
])('a wait of %d seconds is given in the unit that people use', (seconds, german, english) => {
  const failure = { remedy: 'wait', retryAfterSeconds: seconds } as const;
  const said = (locale: 'de' | 'en') =>
    remedyMessage(failure, translatorFor(locale)).replaceAll('\u00a0', ' ');
  expect(said('de')).toBe(german);
  expect(said('en')).toBe(english);
});
