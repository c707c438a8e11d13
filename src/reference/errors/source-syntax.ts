import type { FieldErrors, SourceErrorCode } from './entry.ts';
import type { SourceNetworkCode } from './source-networks.ts';

/** An entry of the list of trusted sources that is not written as an address or a network. */
export const sourceSyntax: FieldErrors<Exclude<SourceErrorCode, SourceNetworkCode>> = {
  'source-syntax': {
    example: { entered: ['hallo!'], params: { text: 'hallo!' } },
    de: {
      meaning: 'Der Eintrag lässt sich nicht als Adresse und nicht als Netz lesen.',
      cause:
        'Er ist unvollständig oder etwas anderes, etwa eine Beschreibung oder ein Platzhalter.',
      repair:
        'Schreiben Sie eine Adresse wie 203.0.113.7 oder ein Netz in CIDR-Schreibweise wie 198.51.100.0/28.',
    },
    en: {
      meaning: 'The entry cannot be read as an address or as a network.',
      cause: 'It is incomplete or something else, such as a description or a placeholder.',
      repair:
        'Write an address such as 203.0.113.7, or a network in CIDR notation such as 198.51.100.0/28.',
    },
  },
  'source-name': {
    example: { entered: ['vpn.example.com'], params: { text: 'vpn.example.com' } },
    de: {
      meaning: 'Der Eintrag ist ein Name, keine Adresse.',
      cause: 'Eine Quelle ist eine Adresse. Wofür ein Name steht, wird nicht abgefragt.',
      repair:
        'Ermitteln Sie die Adresse, z.\u00a0B. mit nslookup, und tragen Sie sie ein. Ändert sie sich oft, brauchen Sie einen Zugang mit fester Adresse.',
    },
    en: {
      meaning: 'The entry is a name, not an address.',
      cause: 'A source is an address. What a name stands for is not looked up.',
      repair:
        'Find out the address, for example with nslookup, and enter it. If it changes often, you need a connection with a fixed address.',
    },
  },
  'source-spaces': {
    example: {
      entered: ['203.0.113.7 203.0.113.8'],
      params: { text: '203.0.113.7 203.0.113.8' },
    },
    de: {
      meaning: 'In der Zeile stehen Leerzeichen.',
      cause:
        'Mehrere Einträge stehen in einer Zeile, oder hinter der Adresse steht eine Bemerkung.',
      repair: 'Geben Sie jeder Adresse und jedem Netz eine eigene Zeile.',
    },
    en: {
      meaning: 'There are spaces in the row.',
      cause: 'Several entries stand in one row, or a remark follows the address.',
      repair: 'Give every address and every network a row of its own.',
    },
  },
  'source-characters': {
    example: { entered: ['203․0․113․7'], params: { text: '203․0․113․7' } },
    de: {
      meaning: 'Der Eintrag sieht richtig aus, enthält aber fremde Zeichen.',
      cause:
        'Er wurde aus einem Dokument oder Chat kopiert, das Punkte, Ziffern oder Leerraum durch ähnliche Zeichen ersetzt.',
      repair: 'Löschen Sie den Eintrag und tippen Sie ihn neu.',
    },
    en: {
      meaning: 'The entry looks right but contains foreign characters.',
      cause:
        'It was copied from a document or chat that replaces points, digits, or spaces with similar characters.',
      repair: 'Delete the entry and type it again.',
    },
  },
  'source-range': {
    example: {
      entered: ['198.51.100.0-198.51.100.15'],
      params: { text: '198.51.100.0-198.51.100.15' },
    },
    de: {
      meaning: 'Der Eintrag nennt einen Bereich von einer Adresse bis zu einer anderen.',
      cause: 'Manche Firewalls nehmen Bereiche an, diese Liste nicht.',
      repair:
        'Schreiben Sie den Bereich als Netz mit Präfixlänge. Passt er in kein einzelnes, nehmen Sie mehrere Zeilen.',
    },
    en: {
      meaning: 'The entry names a range from one address to another.',
      cause: 'Some firewalls take ranges; this list does not.',
      repair:
        'Write the range as a network with a prefix length. If no single one fits, use several rows.',
    },
  },
  'source-brackets': {
    example: { entered: ['[2001:db8::1]'], params: { text: '[2001:db8::1]' } },
    de: {
      meaning: 'Um die Adresse stehen eckige Klammern.',
      cause: 'So steht eine IPv6-Adresse in einem Link; zur Adresse gehören die Klammern nicht.',
      repair: 'Lassen Sie die Klammern weg.',
    },
    en: {
      meaning: 'There are square brackets around the address.',
      cause: 'This is how an IPv6 address stands in a link; the brackets are not part of it.',
      repair: 'Leave out the brackets.',
    },
  },
  'source-port': {
    example: {
      entered: ['203.0.113.7:6379'],
      params: { text: '203.0.113.7:6379', port: '6379' },
    },
    de: {
      meaning: 'Hinter der Adresse steht ein Port.',
      cause: 'Die Liste sagt, woher Zugriffe kommen dürfen, nicht an welchen Port sie gehen.',
      repair: 'Schreiben Sie nur die Adresse.',
    },
    en: {
      meaning: 'A port follows the address.',
      cause: 'The list says where access may come from, not which port it goes to.',
      repair: 'Write the address only.',
    },
  },
  'source-zone': {
    example: { entered: ['fe80::1%eth0'], params: { text: 'fe80::1%eth0', zone: 'eth0' } },
    de: {
      meaning: 'Hinter der Adresse steht der Name einer Netzwerkschnittstelle.',
      cause: 'Der Zusatz nach dem Prozentzeichen gilt nur auf dem Rechner, der ihn anzeigt.',
      repair:
        'Nehmen Sie die öffentliche Adresse, mit der Ihr Netz im Internet auftritt, ohne den Zusatz.',
    },
    en: {
      meaning: 'The name of a network interface follows the address.',
      cause: 'What follows the percent sign holds only on the computer that shows it.',
      repair: 'Take the public address your network has on the internet, without the addition.',
    },
  },
  'source-parts': {
    example: { entered: ['203.0.113'], params: { text: '203.0.113', count: 3 } },
    de: {
      meaning: 'Die IPv4-Adresse hat nicht genau vier Teile.',
      cause: 'Ein Teil ist verloren gegangen oder doppelt, oder ein Netz wurde abgekürzt.',
      repair: 'Schreiben Sie alle vier Teile. Ein Netz endet auf null und hat eine Präfixlänge.',
    },
    en: {
      meaning: 'The IPv4 address does not have exactly four parts.',
      cause: 'A part has been lost or doubled, or a network was abbreviated.',
      repair: 'Write all four parts. A network ends in zero and has a prefix length.',
    },
  },
  'source-part': {
    example: {
      entered: ['203.0.x.7'],
      params: { text: '203.0.x.7', part: 3 },
    },
    de: {
      meaning: 'Ein Teil der IPv4-Adresse ist keine Zahl.',
      cause: 'Ein Buchstabe oder Zeichen steht, wo eine Zahl hingehört, etwa ein Platzhalter.',
      repair: 'Schreiben Sie an diese Stelle eine Zahl von 0 bis 255.',
    },
    en: {
      meaning: 'A part of the IPv4 address is not a number.',
      cause: 'A letter or sign stands where a number belongs, for instance a placeholder.',
      repair: 'Write a number from 0 to 255 in this place.',
    },
  },
  'source-octet': {
    example: {
      entered: ['192.0.2.256'],
      params: { text: '192.0.2.256', part: 4, octet: '256' },
    },
    de: {
      meaning: 'Ein Teil der IPv4-Adresse ist zu groß.',
      cause: 'Jeder der vier Teile ist eine Zahl von 0 bis 255. Meist ist es ein Tippfehler.',
      repair: 'Vergleichen Sie die genannte Stelle mit der Adresse, die Sie meinen.',
    },
    en: {
      meaning: 'A part of the IPv4 address is too large.',
      cause: 'Each of the four parts is a number from 0 to 255. Mostly it is a typing error.',
      repair: 'Compare the place named with the address you mean.',
    },
  },
  'source-leading-zero': {
    example: {
      entered: ['203.0.113.07'],
      params: { text: '203.0.113.07', part: 4 },
    },
    de: {
      meaning: 'Ein Teil der IPv4-Adresse beginnt mit einer Null.',
      cause: 'Manche Programme lesen solche Zahlen zur Basis 8, andere zur Basis 10.',
      repair: 'Schreiben Sie die Zahl ohne die Null, damit nur eine Adresse gemeint sein kann.',
    },
    en: {
      meaning: 'A part of the IPv4 address begins with a zero.',
      cause: 'Some programs read such numbers to base 8, others to base 10.',
      repair: 'Write the number without the zero, so that only one address can be meant.',
    },
  },
  'source-ipv6-group': {
    example: { entered: ['2001:db8::xyz'], params: { text: '2001:db8::xyz', group: 'xyz' } },
    de: {
      meaning: 'Ein Teil der IPv6-Adresse enthält falsche Zeichen oder zu viele.',
      cause: 'Meist ist es ein Tippfehler, oder ein Doppelpunkt fehlt.',
      repair: 'Schreiben Sie an diese Stelle ein bis vier Zeichen aus 0 bis 9 und a bis f.',
    },
    en: {
      meaning: 'A part of the IPv6 address has wrong characters, or too many.',
      cause: 'Mostly it is a typing error, or a colon is missing.',
      repair: 'Write one to four characters from 0 to 9 and a to f in this place.',
    },
  },
  'source-ipv6-count': {
    example: { entered: ['2001:db8:1:2:3'], params: { text: '2001:db8:1:2:3', count: 5 } },
    de: {
      meaning: 'Die IPv6-Adresse hat nicht genau acht Teile.',
      cause: 'Beim Kopieren ging ein Stück verloren, oder zwei Doppelpunkte wurden einer.',
      repair: 'Schreiben Sie alle acht Teile, oder kürzen Sie Nullen einmal mit :: ab.',
    },
    en: {
      meaning: 'The IPv6 address does not have exactly eight parts.',
      cause: 'A piece was lost in copying, or two colons became one.',
      repair: 'Write all eight parts, or shorten zeros once with ::.',
    },
  },
  'source-ipv6-colons': {
    example: { entered: ['2001::db8::1'], params: { text: '2001::db8::1' } },
    de: {
      meaning: 'Die Doppelpunkte der IPv6-Adresse lassen sich nicht eindeutig lesen.',
      cause:
        'Die Abkürzung :: steht mehr als einmal, oder am Rand steht ein einzelner Doppelpunkt.',
      repair: 'Kürzen Sie nur eine Stelle mit :: ab und schreiben Sie die übrigen Nullen aus.',
    },
    en: {
      meaning: 'The colons of the IPv6 address can be read in more than one way.',
      cause: 'The abbreviation :: stands more than once, or a single colon stands at an end.',
      repair: 'Shorten only one place with ::, and write out the other zeros.',
    },
  },
  'source-netmask': {
    example: {
      entered: ['198.51.100.0/255.255.255.240'],
      params: { text: '198.51.100.0/255.255.255.240', prefixLength: 28 },
    },
    de: {
      meaning: 'Hinter dem Schrägstrich steht eine Netzmaske statt der Präfixlänge.',
      cause: 'Ältere Oberflächen zeigen die Größe eines Netzes so an.',
      repair: 'Ersetzen Sie die Maske durch die genannte Präfixlänge. Das Netz bleibt dasselbe.',
    },
    en: {
      meaning: 'A netmask instead of the prefix length follows the slash.',
      cause: 'Older interfaces show the size of a network this way.',
      repair: 'Replace the mask with the prefix length named. The network stays the same.',
    },
  },
  'source-prefix-leading-zero': {
    example: {
      entered: ['198.51.100.0/028'],
      params: { text: '198.51.100.0/028', prefixLength: 28 },
    },
    de: {
      meaning: 'Die Präfixlänge beginnt mit einer Null.',
      cause: 'Sie wurde auf eine feste Breite aufgefüllt.',
      repair: 'Schreiben Sie die Zahl ohne führende Null.',
    },
    en: {
      meaning: 'The prefix length begins with a zero.',
      cause: 'It was padded to a fixed width.',
      repair: 'Write the number without the leading zero.',
    },
  },
  'source-prefix-length': {
    example: { entered: ['198.51.100.0/33'], params: { text: '198.51.100.0/33', longest: 32 } },
    de: {
      meaning: 'Was hinter dem Schrägstrich steht, ist keine Präfixlänge.',
      cause: 'Die Zahl ist zu groß, oder es steht etwas anderes dort.',
      repair:
        'Schreiben Sie, wie viele Bits fest sind: /32 ist eine einzelne IPv4-Adresse, /28 sind 16 Adressen.',
    },
    en: {
      meaning: 'What follows the slash is not a prefix length.',
      cause: 'The number is too large, or something else stands there.',
      repair:
        'Write how many bits are fixed: /32 is a single IPv4 address, /28 stands for 16 addresses.',
    },
  },
  'source-note-too-long': {
    example: { params: { max: 200, length: 240 } },
    de: {
      meaning: 'Die Notiz zu einer Quelle ist länger als erlaubt.',
      cause: 'Die Notiz soll nur daran erinnern, wem die Adresse gehört.',
      repair: 'Kürzen Sie die Notiz.',
    },
    en: {
      meaning: 'The note on a source is longer than allowed.',
      cause: 'A note is only meant as a reminder of whose address it is.',
      repair: 'Shorten the note.',
    },
  },
};
