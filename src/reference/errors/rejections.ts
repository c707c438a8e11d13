import type { OrderFinding, ProblemError } from '#api';
import type { ApiErrorCode, ErrorTexts, FieldErrors } from './entry.ts';

/** What only the order API can find wrong with an entry: it stands at the field. */
export const rejectedEntries: FieldErrors<ApiErrorCode> = {
  'zone-full': {
    example: { path: '/availabilityZone', params: {} },
    de: {
      meaning: 'In der gewählten Verfügbarkeitszone lässt sich zurzeit keine Instanz bestellen.',
      cause: 'Die Zone ist ausgelastet. Ihre Angaben selbst sind in Ordnung.',
      repair:
        'Wählen Sie eine andere Region aus, oder bestellen Sie später noch einmal. Fragen Sie sonst mit einem Ticket, wann wieder Platz ist.',
    },
    en: {
      meaning: 'In the chosen availability zone no instance can be ordered at present.',
      cause: 'The zone is fully used. Your entries themselves are fine.',
      repair:
        'Select another region, or order again later. Otherwise ask with a ticket when there will be room again.',
    },
  },
  'billing-profile-unknown': {
    example: { path: '/billingProfile', entered: ['999999'], params: {} },
    de: {
      meaning: 'Die Order-API findet bei Ihrem Konto kein Abrechnungsprofil mit dieser ID.',
      cause:
        'Das Profil wurde inzwischen gelöscht, gehört zu einem anderen Konto, oder ein geteilter Link hat es mitgebracht.',
      repair:
        'Wählen Sie eines Ihrer Profile aus der Liste aus, oder ein neues. Prüfen Sie sonst, mit welchem Konto Sie angemeldet sind.',
    },
    en: {
      meaning: 'The order API finds no billing profile with this ID in your account.',
      cause:
        'The profile has been deleted in the meantime, belongs to another account, or came with a shared link.',
      repair:
        'Select one of your profiles from the list, or a new one. Otherwise, check which account you are signed in with.',
    },
  },
  'rejected-by-api': {
    example: { path: '/nodeSize', params: { code: 'size-retired' } },
    de: {
      meaning: 'Die Order-API lehnt diese Angabe ab, und zwar nach einer Regel, die nur sie kennt.',
      cause:
        'Das Angebot hat sich geändert, seit diese Seite veröffentlicht wurde, oder die Angabe passt nicht zu Ihrem Vertrag.',
      repair:
        'Ändern Sie die Angabe. Bleibt die Ablehnung, nennen Sie den Code der Meldung in einem Ticket.',
    },
    en: {
      meaning: 'The order API refuses this entry, by a rule that only the API knows.',
      cause:
        'The offer has changed since this page was published, or the entry does not fit your contract.',
      repair:
        'Change the entry. If it is still refused, quote the code of the message in a ticket.',
    },
  },
};

/** A code about the order as a whole, with what the API sends. */
interface RejectedOrder extends ErrorTexts {
  readonly example: Pick<ProblemError, 'pointer' | 'params'>;
}

/** What the order API can find wrong with an order as a whole: it is told where sending is told. */
export const rejectedOrders: Readonly<Record<OrderFinding, RejectedOrder>> = {
  'service-unknown': {
    example: { pointer: '/service', params: {} },
    de: {
      meaning: 'Die Order-API bietet keinen Dienst mit dieser ID an.',
      cause:
        'Der Dienst wird nicht mehr angeboten, die geöffnete Seite ist veraltet, oder ein Skript nennt eine falsche ID.',
      repair:
        'Laden Sie die Seite neu. Bleibt die Ablehnung, eröffnen Sie ein Ticket und nennen Sie den Code. In einem Skript prüfen Sie das Feld service.',
    },
    en: {
      meaning: 'The order API offers no service with this ID.',
      cause:
        'The service is no longer offered, the page you have open is out of date, or a script names a wrong ID.',
      repair:
        'Reload the page. If the order is still refused, open a ticket and quote the code. In a script, check the field service.',
    },
  },
  'not-in-contract': {
    example: { pointer: '/acceptedDocuments/0/version', params: { found: 'invalid_type' } },
    de: {
      meaning:
        'Ein Teil der Bestellung hat eine andere Form, als der Vertrag der Order-API sie verlangt.',
      cause:
        'Die geöffnete Seite und die API passen nicht zusammen, oder ein Skript sendet ein Feld mit falschem Typ. pointer nennt die Stelle.',
      repair:
        'Laden Sie die Seite neu. Bleibt die Ablehnung, eröffnen Sie ein Ticket und nennen Sie den Code. Ein Skript vergleichen Sie mit der Referenz der Order-API.',
    },
    en: {
      meaning: 'A part of the order has another shape than the contract of the order API asks for.',
      cause:
        'The page you have open and the API do not fit together, or a script sends a field of the wrong type. pointer names the place.',
      repair:
        'Reload the page. If the order is still refused, open a ticket and quote the code. Compare a script with the order API reference.',
    },
  },
};
