import type { FailureReason, ProblemType } from '#api';
import type { ErrorTexts } from './entry.ts';

/** The API's problem types that a notice does not already name as its reason. */
export type OwnProblemType = Exclude<ProblemType, FailureReason>;

/** What the API’s problem types say, for those who write programs against it. */
export const problems: Readonly<Record<OwnProblemType, ErrorTexts>> = {
  'malformed-request': {
    de: {
      meaning: 'Der Body der Anfrage ist kein JSON.',
      cause: 'Ein Anführungszeichen oder Komma fehlt, oder die Shell hat den Text verändert.',
      repair: 'Prüfen Sie den Body mit einem JSON-Werkzeug, bevor Sie ihn senden.',
    },
    en: {
      meaning: 'The body of the request is not JSON.',
      cause: 'A quotation mark or comma is missing, or the shell has altered the text.',
      repair: 'Check the body with a JSON tool before you send it.',
    },
  },
  'idempotency-key-missing': {
    de: {
      meaning: 'Die Bestellung kam ohne den Header Idempotency-Key.',
      cause:
        'Ohne ihn ließe sich eine Wiederholung nicht von einer zweiten Bestellung unterscheiden.',
      repair:
        'Erzeugen Sie je Bestellung einen zufälligen Schlüssel und senden Sie ihn bei jedem Versuch mit.',
    },
    en: {
      meaning: 'The order came without the Idempotency-Key header.',
      cause: 'Without it, a repetition could not be told from a second order.',
      repair: 'Make a random key for each order, and send it with every try.',
    },
  },
  'cursor-unknown': {
    de: {
      meaning: 'Keine Seite der Liste beginnt an der genannten Stelle.',
      cause: 'Der Wert von cursor ist veraltet oder wurde verändert.',
      repair: 'Beginnen Sie die Liste ohne cursor von vorn.',
    },
    en: {
      meaning: 'No page of the list begins at the place named.',
      cause: 'The value of cursor is out of date or was altered.',
      repair: 'Start the list again without a cursor.',
    },
  },
  'not-allowed': {
    de: {
      meaning: 'Das Konto ist angemeldet, darf diesen Aufruf aber nicht ausführen.',
      cause: 'Dem Konto oder dem Token fehlt eine Berechtigung.',
      repair: 'Verwenden Sie ein Konto, das bestellen darf.',
    },
    en: {
      meaning: 'The account is signed in but may not make this call.',
      cause: 'The account or the token lacks a permission.',
      repair: 'Use an account that may order.',
    },
  },
  'order-not-found': {
    de: {
      meaning: 'Es gibt keine Bestellung mit dieser ID, die Sie sehen dürfen.',
      cause: 'Ein Tippfehler in der ID, ein anderes Konto, oder in der Demo ein anderer Browser.',
      repair: 'Rufen Sie die Liste Ihrer Bestellungen ab und übernehmen Sie die ID von dort.',
    },
    en: {
      meaning: 'There is no order with this ID that you may see.',
      cause: 'A typing error in the ID, another account, or, in the demo, another browser.',
      repair: 'Get the list of your orders, and take the ID from there.',
    },
  },
  'address-unknown': {
    de: {
      meaning: 'Unter dieser Adresse bietet die API nichts an.',
      cause: 'Der Pfad ist falsch geschrieben, oder die Version in der Adresse stimmt nicht.',
      repair: 'Vergleichen Sie die Adresse mit der Referenz der Order-API.',
    },
    en: {
      meaning: 'The API has nothing to offer at this address.',
      cause: 'The path is misspelled, or the version in the address is wrong.',
      repair: 'Compare the address with the order API reference.',
    },
  },
  'order-in-progress': {
    de: {
      meaning: 'Die erste Anfrage mit diesem Schlüssel ist noch nicht fertig.',
      cause: 'Die Wiederholung kam, bevor die erste beantwortet war.',
      repair: 'Warten Sie, wie Retry-After sagt, und wiederholen Sie mit demselben Schlüssel.',
    },
    en: {
      meaning: 'The first request with this key is not finished.',
      cause: 'The repetition came before the first one was answered.',
      repair: 'Wait as Retry-After says, and repeat with the same key.',
    },
  },
  'idempotency-key-reused': {
    de: {
      meaning: 'Der Schlüssel wurde schon für eine Bestellung mit anderem Inhalt verwendet.',
      cause: 'Ein Skript verwendet einen festen Schlüssel, oder der Body wurde danach geändert.',
      repair: 'Nehmen Sie für jede neue Bestellung einen neuen Schlüssel.',
    },
    en: {
      meaning: 'The key was already used for an order with other contents.',
      cause: 'A script uses a fixed key, or the body was changed afterwards.',
      repair: 'Take a new key for each new order.',
    },
  },
  'request-too-large': {
    de: {
      meaning: 'Der Body ist größer, als die API liest.',
      cause: 'Er enthält mehr, als zu einer Bestellung gehört, oder sehr viele Quellen.',
      repair: 'Senden Sie nur die Felder des Vertrags und fassen Sie Adressen zu Netzen zusammen.',
    },
    en: {
      meaning: 'The body is larger than the API reads.',
      cause: 'It holds more than belongs to an order, or very many sources.',
      repair: 'Send only the fields of the contract, and combine addresses into networks.',
    },
  },
  'order-rejected': {
    de: {
      meaning: 'Der Body ist lesbar, aber keine Bestellung, die angenommen werden kann.',
      cause: 'errors nennt jede Stelle als JSON Pointer mit einem Code.',
      repair: 'Schlagen Sie die Codes auf dieser Seite nach und berichtigen Sie die Stellen.',
    },
    en: {
      meaning: 'The body is readable but not an order that can be accepted.',
      cause: 'errors names each place as a JSON Pointer with a code.',
      repair: 'Look up the codes on this page, and correct the places.',
    },
  },
  'internal-error': {
    de: {
      meaning: 'In der API ist etwas schiefgegangen, das sie nicht genauer benennt.',
      cause: 'Ein Fehler auf der Seite des Anbieters.',
      repair:
        'Wiederholen Sie mit demselben Schlüssel und wachsenden Pausen. Nennen Sie bei einem Ticket die Uhrzeit.',
    },
    en: {
      meaning: 'Something went wrong inside the API that it does not name.',
      cause: 'A fault on the provider’s side.',
      repair: 'Repeat with the same key and growing pauses. In a ticket, quote the time.',
    },
  },
};
