import type { FailureReason } from '#api';
import type { ErrorTexts } from './entry.ts';

/** Why a call to the order API failed, as the notices in the guides name it. */
export const failures: Readonly<Record<FailureReason, ErrorTexts>> = {
  offline: {
    de: {
      meaning:
        'Ihr Gerät ist gerade nicht mit einem Netz verbunden. Eine neue Bestellung wurde nicht gesendet: Sie wartet bis zu 10 Minuten auf die Verbindung und wird dann automatisch aufgegeben.',
      cause: 'WLAN oder Kabel sind getrennt, oder der Flugmodus ist an.',
      repair:
        'Stellen Sie die Verbindung her, oder beenden Sie das Warten. Nach 10 Minuten, auf einer anderen Seite und nach einem Neustart wird nichts von selbst gesendet. Ihre Eingaben bleiben in diesem Tab.',
    },
    en: {
      meaning:
        'Your device is not connected to a network right now. A new order was not sent: it waits for the connection for up to 10 minutes and is then placed automatically.',
      cause: 'Wi-Fi or cable is disconnected, or airplane mode is on.',
      repair:
        'Connect again, or stop the waiting. After 10 minutes, on another page, and after a restart nothing is sent by itself. Your entries stay in this tab.',
    },
  },
  network: {
    de: {
      meaning:
        'Die Order-API war nicht zu erreichen, oder die Verbindung brach ab. Ob eine Bestellung angekommen ist, ist offen.',
      cause: 'Ein Ausfall im Netz, eine Firewall oder eine Erweiterung des Browsers.',
      repair:
        'Klären Sie die Bestellung mit dem Knopf im Hinweis. Sie trägt denselben Schlüssel und wird nicht doppelt angelegt.',
    },
    en: {
      meaning:
        'The order API could not be reached, or the connection broke off. Whether an order has arrived is open.',
      cause: 'A network outage, a firewall, or a browser extension.',
      repair:
        'Find out about the order with the button in the notice. It carries the same key and is not placed twice.',
    },
  },
  timeout: {
    de: {
      meaning:
        'Die Order-API hat nicht rechtzeitig geantwortet. Angekommen sein kann die Bestellung.',
      cause: 'Die API ist überlastet, oder die Verbindung ist sehr langsam.',
      repair:
        'Warten Sie einen Augenblick und klären Sie dann die Bestellung. Es entsteht keine zweite.',
    },
    en: {
      meaning: 'The order API did not answer in time. The order may have arrived.',
      cause: 'The API is overloaded, or the connection is very slow.',
      repair: 'Wait a moment, then find out about the order. No second one comes of it.',
    },
  },
  'bad-request': {
    de: {
      meaning: 'Die Order-API kann mit der Anfrage nichts anfangen.',
      cause: 'Diese Seite und die API haben verschiedene Stände.',
      repair: 'Laden Sie die Seite neu. Bleibt es dabei, melden Sie es mit einem Ticket.',
    },
    en: {
      meaning: 'The order API cannot make sense of the request.',
      cause: 'This page and the API are of different versions.',
      repair: 'Reload the page. If that does not help, report it with a ticket.',
    },
  },
  'session-over': {
    de: {
      meaning: 'Sie sind nicht oder nicht mehr angemeldet (Status 401).',
      cause:
        'Anmeldungen enden nach einiger Zeit, oder Sie haben sich in einem anderen Tab abgemeldet.',
      repair:
        'Melden Sie sich im Kundenportal an und senden Sie danach noch einmal. Ihre Eingaben bleiben erhalten.',
    },
    en: {
      meaning: 'You are not signed in, or no longer (status 401).',
      cause: 'Sign-ins end after some time, or you signed out in another tab.',
      repair: 'Sign in to the customer portal, then send again. Your entries are kept.',
    },
  },
  forbidden: {
    de: {
      meaning: 'Ihr Konto darf das nicht (Status 403).',
      cause: 'Zum Bestellen braucht ein Konto eine Berechtigung, die Ihres nicht hat.',
      repair:
        'Lassen Sie eine Person mit der Berechtigung bestellen, oder lassen Sie sich die Berechtigung geben.',
    },
    en: {
      meaning: 'Your account may not do this (status 403).',
      cause: 'To order, an account needs a permission that yours does not have.',
      repair: 'Have someone with the permission order, or ask for the permission.',
    },
  },
  'not-found': {
    de: {
      meaning: 'Unter dieser Adresse oder ID kennt die Order-API nichts (Status 404 oder 410).',
      cause:
        'Die Bestellung gehört zu einem anderen Konto, ist zu alt, oder die ID enthält einen Fehler.',
      repair: 'Prüfen Sie die ID und das Konto. Alle Bestellungen zeigt auch das Kundenportal.',
    },
    en: {
      meaning: 'The order API knows nothing at this address or ID (status 404 or 410).',
      cause: 'The order belongs to another account, is too old, or the ID contains a mistake.',
      repair: 'Check the ID and the account. The customer portal shows all orders too.',
    },
  },
  'in-progress': {
    de: {
      meaning: 'Die erste Sendung dieser Bestellung wird noch bearbeitet (Status 409).',
      cause: 'Zweimal gedrückt, oder die Bestellung ist in zwei Tabs offen.',
      repair: 'Warten Sie ein paar Sekunden und klären Sie dann die Bestellung.',
    },
    en: {
      meaning: 'The first sending of this order is still being worked on (status 409).',
      cause: 'The button was pressed twice, or the order is open in two tabs.',
      repair: 'Wait a few seconds, then find out about the order.',
    },
  },
  'key-reused': {
    de: {
      meaning: 'Der Schlüssel der Sendung gehört schon zu einer Bestellung mit anderem Inhalt.',
      cause: 'Ein Skript hat denselben Schlüssel verwendet, oder die API hat einen Fehler.',
      repair:
        'Sehen Sie unter Ihren Bestellungen nach. Wenn Ihre nicht dabei ist, bestellen Sie erneut: Sie bekommt dann einen neuen Schlüssel.',
    },
    en: {
      meaning: 'The key of the request already belongs to an order with other contents.',
      cause: 'A script used the same key, or the API has a fault.',
      repair: 'Check your orders. If yours is not among them, order again: it then gets a new key.',
    },
  },
  'too-large': {
    de: {
      meaning: 'Die Bestellung ist größer, als die Order-API annimmt (Status 413).',
      cause: 'Die Liste der vertrauenswürdigen Quellen ist sehr lang.',
      repair: 'Fassen Sie Adressen zu Netzen zusammen.',
    },
    en: {
      meaning: 'The order is larger than the order API takes (status 413).',
      cause: 'The list of trusted sources is very long.',
      repair: 'Combine addresses into networks.',
    },
  },
  rejected: {
    de: {
      meaning: 'Die Order-API hat die Bestellung geprüft und abgelehnt (Status 422).',
      cause:
        'Eine Regel der API ist verletzt, meist eine, die zu keinem Feld der Seite gehört, etwa ein gesperrtes Konto.',
      repair:
        'Lesen Sie die Begründung in der Meldung. Hilft sie nicht weiter, eröffnen Sie ein Ticket und nennen Sie den Code, falls einer dabeisteht.',
    },
    en: {
      meaning: 'The order API has checked the order and refused it (status 422).',
      cause:
        'A rule of the API is broken, mostly one that belongs to no field of the page, such as a blocked account.',
      repair:
        'Read the reason in the message. If it does not help, open a ticket, and quote the code if there is one.',
    },
  },
  'rate-limited': {
    de: {
      meaning: 'Von Ihrem Konto kamen zu viele Anfragen in kurzer Zeit (Status 429).',
      cause: 'Viele offene Tabs oder ein Skript fragen den Status ab.',
      repair: 'Warten Sie so lange, wie die Meldung sagt, und senden Sie dann noch einmal.',
    },
    en: {
      meaning: 'Too many requests came from your account in a short time (status 429).',
      cause: 'Many open tabs, or a script, keep looking up the status.',
      repair: 'Wait as long as the message says, then send again.',
    },
  },
  'server-error': {
    de: {
      meaning: 'In der Order-API oder auf dem Weg zu ihr ging etwas schief (Status 500 bis 599).',
      cause: 'Ein Fehler auf der Seite des Anbieters. An Ihren Eingaben liegt es nicht.',
      repair:
        'Klären Sie die Bestellung in ein paar Minuten; doppelt angelegt wird dabei nichts. Hält es an, eröffnen Sie ein Ticket.',
    },
    en: {
      meaning: 'Something went wrong in the order API or on the way to it (status 500 to 599).',
      cause: 'A fault on the provider’s side. Your entries are not the reason.',
      repair:
        'Find out about the order in a few minutes; nothing is placed twice. If it persists, open a ticket.',
    },
  },
  unavailable: {
    de: {
      meaning:
        'Die Order-API ist gerade außer Betrieb (Status 503). Ob eine Bestellung angekommen ist, ist offen: Auch Server dazwischen antworten so.',
      cause: 'Eine Wartung oder Überlast.',
      repair:
        'Warten Sie einige Minuten und klären Sie dann die Bestellung; doppelt angelegt wird dabei nichts. Ihre Eingaben bleiben in diesem Tab.',
    },
    en: {
      meaning:
        'The order API is out of service at present (status 503). Whether an order has arrived is open: servers in between answer like this too.',
      cause: 'Maintenance or overload.',
      repair:
        'Wait a few minutes, then find out about the order; nothing is placed twice. Your entries stay in this tab.',
    },
  },
  unreadable: {
    de: {
      meaning:
        'Eine Antwort kam an, ließ sich aber nicht lesen. Angekommen sein kann die Bestellung.',
      cause: 'Die Antwort ist abgeschnitten, oder sie hält sich nicht an den Vertrag der API.',
      repair:
        'Klären Sie die Bestellung; doppelt angelegt wird dabei nichts. Bleibt es dabei, melden Sie es.',
    },
    en: {
      meaning: 'An answer came but could not be read. The order may have arrived.',
      cause: 'The answer is cut off, or it does not keep to the contract of the API.',
      repair:
        'Find out about the order; nothing is placed twice. If that does not help, report it.',
    },
  },
  mismatch: {
    de: {
      meaning:
        'Die Antwort beschreibt eine andere Bestellung als die gesendete oder abgefragte. Ob eine gesendete angekommen ist, ist offen.',
      cause: 'Ein Zwischenspeicher gibt eine fremde Antwort zurück, oder die API hat einen Fehler.',
      repair: 'Klären Sie die Bestellung. Bleibt es dabei, melden Sie es mit einem Ticket.',
    },
    en: {
      meaning:
        'The answer describes a different order from the one that was sent or looked up. Whether one that was sent has arrived is open.',
      cause: 'A cache returns somebody else’s answer, or the API has a fault.',
      repair: 'Find out about the order. If that does not help, report it with a ticket.',
    },
  },
  oversized: {
    de: {
      meaning: 'Die Antwort ist größer als 5 MB und wurde nicht zu Ende gelesen.',
      cause: 'Ein Fehler der API oder eines Servers dazwischen.',
      repair: 'Melden Sie es mit einem Ticket. Sehen Sie solange im Kundenportal nach.',
    },
    en: {
      meaning: 'The answer is larger than 5 MB and was not read to its end.',
      cause: 'A fault of the API or of a server in between.',
      repair: 'Report it with a ticket. Meanwhile look in the customer portal.',
    },
  },
  redirect: {
    de: {
      meaning:
        'Die Order-API wollte die Anfrage an eine andere Adresse umleiten. Ob eine Bestellung angekommen ist, ist offen.',
      cause: 'Meist steht eine Anmeldeseite dazwischen, etwa die Ihres Unternehmens.',
      repair: 'Melden Sie sich an, oder öffnen Sie die Seite aus einem anderen Netz.',
    },
    en: {
      meaning:
        'The order API wanted to redirect the request elsewhere. Whether an order has arrived is open.',
      cause: 'Mostly a sign-in page stands in between, such as the one of your company.',
      repair: 'Sign in, or open the page from another network.',
    },
  },
  'not-from-api': {
    de: {
      meaning:
        'Auf die Anfrage kam ein Status von 400 bis 499, aber ohne die Angaben, mit denen eine Order-API ihn begründet (RFC 9457). Ob eine Bestellung angekommen ist, ist offen.',
      cause: 'Ein Proxy, eine Firewall oder ein Gateway hat anstelle der API geantwortet.',
      repair:
        'Klären Sie die Bestellung, am besten aus einem anderen Netz. Bleibt es dabei, melden Sie es mit einem Ticket.',
    },
    en: {
      meaning:
        'The request was answered with a status from 400 to 499, but without the details by which an order API explains it (RFC 9457). Whether an order has arrived is open.',
      cause: 'A proxy, a firewall, or a gateway answered in place of the API.',
      repair:
        'Find out about the order, preferably from another network. If that does not help, report it with a ticket.',
    },
  },
  'not-loaded': {
    de: {
      meaning: 'Der Teil der Seite, der antworten sollte, wurde nicht geladen.',
      cause: 'Die Verbindung brach beim Laden ab, oder eine Erweiterung hält die Datei zurück.',
      repair: 'Laden Sie die Seite neu. Lesen und ausfüllen können Sie auch ohne diesen Teil.',
    },
    en: {
      meaning: 'The part of the site that should answer was not loaded.',
      cause: 'The connection broke off while loading, or an extension holds the file back.',
      repair: 'Reload the page. Reading and filling in works without this part too.',
    },
  },
};
