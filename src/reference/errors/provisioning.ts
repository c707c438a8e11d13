import type { ProvisioningCode } from '#api';
import type { ErrorTexts } from './entry.ts';

/** Codes that a failed order carries in `failure.code`. An API may send others: they are shown too. */
export const provisioningFailures: Readonly<Record<ProvisioningCode, ErrorTexts>> = {
  'no-capacity': {
    de: {
      meaning: 'In der gewählten Verfügbarkeitszone ist für diese Node-Größe gerade kein Platz.',
      cause: 'Die Zone ist ausgelastet. Die Bestellung selbst war in Ordnung.',
      repair:
        'Bestellen Sie in einer anderen Zone oder in einer anderen Größe, oder fragen Sie mit einem Ticket, wann wieder Platz ist.',
    },
    en: {
      meaning: 'The chosen availability zone has no room for this node size at present.',
      cause: 'The zone is fully used. The order itself was fine.',
      repair:
        'Order in another zone or in another size, or ask with a ticket when there will be room again.',
    },
  },
};
