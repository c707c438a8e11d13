/** What is wrong at a place of the draft, by the code of the finding. */
export const issues = {
  'issue.service-type-missing': 'Wählen Sie einen Servicetyp aus',
  'issue.node-size-missing': 'Wählen Sie eine Node-Größe aus',
  'issue.storage-missing': 'Geben Sie die Speichergröße ein',
  'issue.storage-not-a-number': 'Die Speichergröße muss eine ganze Zahl sein, z.\u00a0B. 50',
  'issue.storage-range': 'Die Speichergröße muss zwischen {min} und {max} GB liegen',
  'issue.storage-step': 'Die Speichergröße wächst in Schritten von {step} GB: {lower} oder {upper}',
  'issue.sources-missing': 'Geben Sie mindestens eine vertrauenswürdige Quelle ein',
  'issue.sources-too-many': 'Die Liste darf höchstens {max} Quellen enthalten',
  'issue.source-syntax':
    '{text} ist keine IPv4-Adresse und kein Netz. Eine Adresse hat vier Zahlen mit Punkten dazwischen, z.\u00a0B. 203.0.113.7',
  'issue.source-name': '{text} ist ein Name. Tragen Sie die IP-Adresse ein, für die er steht',
  'issue.source-spaces':
    '{text} enthält Leerzeichen. Jede Zeile nimmt eine Adresse oder ein Netz auf',
  'issue.source-characters':
    '{text} enthält Zeichen, die unsichtbar sind oder nur wie Ziffern und Punkte aussehen. Tippen Sie die Adresse neu',
  'issue.source-range':
    '{text} ist ein Bereich. Schreiben Sie ihn als Netz mit Präfixlänge, z.\u00a0B. 198.51.100.0/28',
  'issue.source-brackets': '{text}: Schreiben Sie die Adresse ohne eckige Klammern',
  'issue.source-port':
    '{text}: Der Port {port} gehört nicht zur Quelle. Schreiben Sie nur die Adresse',
  'issue.source-zone':
    '{text}: Der Zusatz %{zone} gilt nur auf einem einzelnen Rechner. Schreiben Sie die Adresse ohne ihn',
  'issue.source-parts':
    '{text}: Eine IPv4-Adresse hat vier Teile mit Punkten dazwischen. Hier ist die Zahl der Teile {count}',
  'issue.source-part': '{text}: Der {part} Teil ist keine Zahl von 0 bis 255',
  'issue.source-ipv6-group':
    '{text}: {group} ist kein Teil einer IPv6-Adresse. Ein Teil hat ein bis vier Zeichen aus 0 bis 9 und a bis f',
  'issue.source-ipv6-count':
    '{text}: Eine IPv6-Adresse hat acht Teile, oder weniger und einmal ::. Hier ist die Zahl der Teile {count}',
  'issue.source-ipv6-colons':
    '{text}: Ein Doppelpunkt ist zu viel. :: darf einmal vorkommen, ein einzelner Doppelpunkt nicht am Anfang oder Ende',
  'issue.source-octet': '{text}: Der {part} Teil ist größer als 255',
  'issue.source-leading-zero':
    '{text}: Der {part} Teil beginnt mit einer Null. Schreiben Sie die Zahl ohne führende Null',
  'issue.source-netmask':
    '{text}: Hinter dem Schrägstrich steht eine Maske. Schreiben Sie die Präfixlänge /{prefixLength}',
  'issue.source-prefix-leading-zero':
    '{text}: Die Präfixlänge beginnt mit einer Null. Schreiben Sie /{prefixLength}',
  'issue.source-prefix-length':
    '{text}: Die Präfixlänge hinter dem Schrägstrich muss eine Zahl von 0 bis {longest} sein',
  'issue.source-family':
    '{text} ist eine {family}-Adresse. Dieser Dienst nimmt nur {offered}. Tragen Sie eine {offered}-Adresse ein',
  'issue.source-host-bits':
    '{text} ist eine Adresse innerhalb eines Netzes. Meinen Sie das Netz {network} ({addresses} Adressen) oder nur {single}?',
  'issue.source-too-broad':
    '{text} umfasst {addresses} Adressen. Erlaubt sind Netze ab /{shortest}. Nennen Sie ein kleineres Netz',
  'issue.source-too-narrow':
    '{text} ist kleiner als das kleinste erlaubte Netz. Es hat die Präfixlänge /{longest}',
  'issue.source-not-public':
    '{text} ist {class} und im Internet nicht erreichbar. Tragen Sie die öffentliche Adresse Ihres Netzes ein',
  'issue.source-duplicate':
    '{text} steht schon in Quelle {first}. Entfernen Sie einen der Einträge',
  'issue.source-note-too-long':
    'Die Notiz darf höchstens {max} Zeichen lang sein. Sie hat {length}',
  'issue.sources-unconfirmed':
    'Die Liste lässt {addresses} Adressen zu. Bestätigen Sie, dass Sie das wollen',
  'issue.sources-broad':
    'Alle Quellen zusammen lassen {addresses} Adressen zu, mehr als das größte einzelne Netz',
  'issue.source-contained': '{text} liegt schon im Netz {within} von Quelle {row}',
  'issue.sources-mergeable':
    '{count} Quellen ergeben zusammen genau das Netz {network} ({addresses} Adressen)',
  'issue.source-documentation': '{text} ist für Dokumentation bestimmt. Nur die Demo nimmt das an',
  'issue.source-transition': '{text} ist {class}. Zugriffe kommen selten von dort',
  'issue.zone-missing': 'Wählen Sie eine Region aus',
  'issue.billing-profile-missing': 'Wählen Sie eines Ihrer Abrechnungsprofile aus',
  'issue.billing-profile-id':
    'Die ID eines Abrechnungsprofils hat sechs Ziffern, z.\u00a0B. 004711',
  'issue.documents-not-accepted': 'Stimmen Sie den Dokumenten zu, damit Sie bestellen können',
  'issue.zone-full':
    'In dieser Zone lässt sich zurzeit keine Instanz bestellen. Wählen Sie eine andere aus, oder versuchen Sie es später erneut',
  'issue.billing-profile-unknown':
    'Dieses Profil gibt es nicht, oder es gehört nicht zu Ihrem Konto. Wählen Sie eines Ihrer Profile aus, oder ein neues',
  'issue.rejected-by-api':
    'Die Order-API nimmt diese Angabe nicht an (Code {code}). Ändern Sie sie, oder nennen Sie den Code in einem Ticket',
} as const;
