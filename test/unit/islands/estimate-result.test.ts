import { furtherTranslatorFor } from '#i18n/further';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EstimateResult } from '../../../src/islands/estimator/EstimateResult.tsx';

const size = { id: 'a2-8', vcpu: 2, ramGb: 8, centsPerHour: 15, approximate: false };

const shown = (sending: boolean, amounts?: { dataGb: number; neededGb: number }): string =>
  renderToStaticMarkup(
    createElement(EstimateResult, {
      translator: furtherTranslatorFor('en'),
      estimate: {
        amounts,
        isReserveSmall: false,
        fitting: { smallest: size, cheapest: size },
      },
      ...{ reserve: 30, sending, sizes: [size], chosen: 'b2-4', onUse: () => undefined },
      ...{ hoursPerMonth: 732, currency: 'EUR' },
    }),
  );

test('an order that is being sent stays as it is, and the estimate says so', () => {
  expect(shown(true)).toContain('doesn’t change the order that is being sent');
  expect(shown(false)).not.toContain('being sent');
});

test('an amount too small to show is no larger one', () => {
  expect(shown(false)).toMatch(/RAM you need: less than 0\.1\sGB</);
  expect(shown(false, { dataGb: 0.1, neededGb: 0.1 })).toMatch(/RAM you need: 0\.1\sGB</);
  expect(shown(false, { dataGb: 0.1, neededGb: 0.2 })).toMatch(
    /0\.2\sGB, of which 0\.1\sGB is data</,
  );
});
