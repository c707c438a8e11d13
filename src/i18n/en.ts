import type { Messages } from './de.ts';

/** The English words; which keys there are, `de.ts` says. */
export const en: Messages = {
  'field.error-prefix': 'Error:',
  'title.error': 'Error: {title}',
  'problem.heading': 'There is a problem',
  'choice.single': 'There is only this one option here. It is preselected.',
  'as-of.verified': 'As of {date}',
  'as-of.older': 'As of {date}, from older pages',
  'as-of.example': 'Example value, not published',
  'no-script.notice':
    'The fields of this guide can only be filled in with JavaScript. Without it, order in the {portal}:',
  'no-script.order-form': 'Order form for {service}',

  'demo.banner': 'Demo: nothing is really ordered here. All your entries stay in this browser.',
  'language.other': 'Deutsch',

  'cards.order': 'Order {service}',
  'cards.from': 'from {price} per month',

  'cards.note': 'Prices for the smallest size. {asOf}, without guarantee.',

  'service-type.legend': 'Service type',
  'service-type.version': 'Version {version}',

  'node-size.legend': 'Node size',
  'node-size.hint': 'Not sure? Take the smallest size. You can scale up later.',
  'node-size.family': '{ram} GB RAM per vCPU',
  'node-size.vcpu': '{count} vCPU',
  'node-size.ram': '{count} GB RAM',
  'node-size.price': '{price} per hour',
  'node-size.approximate': 'Prices marked “approx.” are published, but rounded.',
  'node-size.approximate-price': 'approx. {price} per hour',
  'node-size.smallest': 'smallest',

  'storage.heading': 'Storage',
  'storage.field': 'Storage size in GB',
  'storage.label': 'Storage size',
  'storage.unit': 'GB',
  'storage.hint': '{min} to {max} GB in steps of {step} GB. Storage can only grow later.',
  'storage.price': '{gb} GB costs {price} per month.',
  'storage.price-per-step': '{price} for every {step} GB and month.',

  'sources.legend': 'Trusted sources',
  'sources.hint':
    'An IPv4 address or a network in CIDR notation, such as 203.0.113.7 or 198.51.100.0/28. Networks from /{shortest} to /{longest}.',
  'sources.label': 'Source {number}',
  'sources.add': 'Add source',
  'sources.remove': 'Remove source {number}',
  'sources.removed': 'Source {number} removed. The list now has {count} entries.',
  'sources.removed-one': 'Source {number} removed. The list now has one entry.',
  'sources.added': 'Source {number} added.',
  'sources.full': 'The list has reached its highest number of {max} entries.',
  'sources.max-example': 'The highest number of {max} entries is an example value.',
  'sources.documentation':
    'Only the demo accepts addresses from documentation networks such as 203.0.113.7.',
  'sources.confirm': 'Yes, {addresses} addresses are to reach the service',
  'sources.row': 'Source {number}: {message}',

  'region.legend': 'Region and availability zone',
  'region.place': 'Region {region}, site {site}',
  'region.distance': 'The regions are at least {km} km apart ({asOf}).',

  'billing.legend': 'Billing profile',
  'billing.new': 'New billing profile',
  'billing.new-description':
    'For new customers who have not had an invoice yet. The profile is created with the order.',
  'billing.existing': 'Existing billing profile',
  'billing.existing-description': 'Usage is billed to a profile that you already have.',
  'billing.id-field': 'Billing profile ID',
  'billing.id-hint':
    'Six digits with leading zeros, such as 004711, as shown in the customer portal',
  'billing.search': 'Search profiles',
  'billing.search-hint': 'Name or six-digit ID',
  'billing.results': 'Your billing profiles',
  'billing.id': 'ID {id}',
  'billing.loading': 'Loading billing profiles …',
  'billing.count': '{count} profiles found',
  'billing.count-one': 'One profile found',
  'billing.none': 'No profile matches “{search}”. Search for a part of the name.',
  'billing.none-at-all': 'There is no billing profile yet. Select a new one.',
  'billing.failed': 'The billing profiles could not be loaded. {reason}',
  'billing.retry': 'Load again',

  'review.heading': 'Summary',
  'review.service': 'Service',
  'review.change': 'Change',
  'review.storage': '{gb} GB',
  'review.node-size': '{size} with {vcpu} vCPU and {ram} GB RAM',
  'review.missing': 'not given yet',
  'review.billing-existing': 'Existing profile {id}',
  'review.price': 'Price per month',
  'review.price-node': 'Node {size}',
  'review.price-node-formula': '{hours} hours × {price}',
  'review.price-storage': 'Storage {gb} GB',
  'review.price-storage-formula': '{blocks} × {step} GB at {price} each',
  'review.price-total': 'Total per month',
  'review.price-unknown': 'The price appears here once node size and storage size are complete.',
  'review.price-hours': 'A month is counted as {hours} hours (24 × {days}).',
  'review.price-approximate':
    'The hourly price of this size is published in rounded form, so the total is approximate.',
  'review.price-binding':
    'Without guarantee; the price in the customer portal is binding. Whether prices include VAT is not published.',
  'review.documents': 'Documents',
  'review.document': '{name}, version {version}',
  'review.documents-where': 'Read the documents next to the order form in the customer portal',
  'review.accept': 'I have read these {count} documents and accept them.',
  'review.submit': 'Order with obligation to pay',
  'review.sending': 'Your order is being sent …',
  'review.ordered': 'Ordered',
  'review.ordered-text':
    'Your order {id} has been received. The next step shows how it is coming along.',
  'review.to-status': 'Go to the order status',
  'review.again': 'Prepare another order',
  'review.price-item': 'Item',
  'review.price-about': 'approx. {price}',

  'copy.label': 'Copy',
  'copy.done': 'Copied',
  'copy.failed':
    'The browser does not allow copying. The text is selected: copy it with the keyboard.',

  'handoff.nothing-sent':
    'Nothing is sent from here. You order in the customer portal; this page puts together what to enter there.',
  'handoff.check': 'Check the configuration',
  'handoff.heading': 'For the customer portal',
  'handoff.intro':
    'The configuration is complete. Enter it in the order form, in this order. The documents are accepted there.',
  'handoff.node-size': '{vcpu} vCPU, {ram} GB RAM',
  'handoff.document': 'Document {number}',
  'handoff.print': 'Print',
  'handoff.save': 'Save as JSON',
  'handoff.file': 'order-{service}',
  'handoff.back': 'Back to the summary',
  'handoff.status': 'The order status is in the customer portal',
  'handoff.status-text': 'You order there, so this page does not know your order.',
  'handoff.to-status': 'Go to the order status in the customer portal',

  'script.heading': 'Your draft as a script',
  'script.service': 'Service',
  'script.incomplete': 'Your draft for {service} is not complete yet',
  'script.to-guide': 'Fill in {service} in the guide',
  'script.json': 'Body of the request (JSON)',
  'script.curl': 'Command for the shell (curl)',

  'failure.learn-more': 'Learn more',

  'send.failed': 'Your order was not sent',
  'send.unconfirmed': 'It is still open whether your order has arrived',
  'send.kept': 'Your entries are still here. Try again.',
  'send.kept-unconfirmed':
    'Your entries are still here. Send again: the same order is not placed twice.',
  'reason.network': 'There is no connection.',
  'reason.timeout': 'No answer came in time.',
  'reason.problem': 'The order API refused: {title}.',
  'reason.http': 'The order API answered with status {status}.',
  'reason.contract': 'The order API’s answer cannot be read.',
  'reason.demo-unavailable':
    'The demo could not start in this browser. It needs service workers and a page over https or localhost.',

  'status.none': 'Nothing ordered yet',
  'status.none-text': 'Once you have ordered, you can follow your service here.',
  'status.heading': 'Order status',
  'status.order-id': 'Order ID',
  'status.placed-at': 'Ordered on',
  'status.project-id': 'Project ID',
  'status.service': 'Service',
  'status.progress': 'Progress',
  'status.unknown': 'Unknown status: {word}',
  'status.history': 'History',
  'status.done-text': 'Your new service is running. The next section shows how to go on.',
  'status.done-link': 'After ordering',
  'status.failed-text': 'Open a ticket in the customer portal and quote the order ID.',
  'status.failed-code': 'Code {code}: {detail}',
  'status.ticket': 'Open a ticket',
  'status.loading': 'Looking up the status …',
  'status.stale': 'The status could not be looked up just now. {reason} Last known at {time}.',
  'status.stale-first': 'The status could not be looked up just now. {reason}',
  'status.state-done': 'Completed:',
  'status.state-current': 'In progress:',
  'status.state-upcoming': 'Still to come:',
  'status.state-failed': 'Failed:',

  'issue.service-type-missing': 'Select a service type',
  'issue.node-size-missing': 'Select a node size',
  'issue.storage-missing': 'Enter the storage size',
  'issue.storage-not-a-number': 'Storage size must be a whole number, such as 50',
  'issue.storage-range': 'Storage size must be between {min} and {max} GB',
  'issue.storage-step': 'Storage size grows in steps of {step} GB: {lower} or {upper}',
  'issue.sources-missing': 'Enter at least one trusted source',
  'issue.sources-too-many': 'The list must have {max} sources or fewer',
  'issue.source-syntax':
    '{text} is neither an IPv4 address nor a network. An address has four numbers with dots between them, such as 203.0.113.7',
  'issue.source-name': '{text} is a name. Enter the IP address that it stands for',
  'issue.source-spaces': '{text} contains spaces. Each row takes one address or network',
  'issue.source-characters':
    '{text} contains characters that are invisible or only look like digits and dots. Type the address again',
  'issue.source-range':
    '{text} is a range. Write it as a network with a prefix length, such as 198.51.100.0/28',
  'issue.source-brackets': '{text}: write the address without square brackets',
  'issue.source-port': '{text}: the port {port} is not part of the source. Write the address only',
  'issue.source-zone':
    '{text}: the suffix %{zone} has a meaning on one machine only. Write the address without it',
  'issue.source-parts':
    '{text}: an IPv4 address has four parts with dots between them. Here the number of parts is {count}',
  'issue.source-part': '{text}: the {part} part is not a number from 0 to 255',
  'issue.source-ipv6-group':
    '{text}: {group} is not a part of an IPv6 address. A part has one to four characters from 0 to 9 and a to f',
  'issue.source-ipv6-count':
    '{text}: an IPv6 address has eight parts, or fewer and :: once. Here the number of parts is {count}',
  'issue.source-ipv6-colons':
    '{text}: there is a colon too many. :: may appear once, and a single colon not at the start or end',
  'issue.source-octet': '{text}: the {part} part is greater than 255',
  'issue.source-leading-zero':
    '{text}: the {part} part begins with a zero. Write the number without the leading zero',
  'issue.source-netmask':
    '{text}: there is a mask after the slash. Write the prefix length /{prefixLength}',
  'issue.source-prefix-leading-zero':
    '{text}: the prefix length begins with a zero. Write /{prefixLength}',
  'issue.source-prefix-length':
    '{text}: the prefix length after the slash must be a number from 0 to {longest}',
  'issue.source-family':
    '{text} is an {family} address. This service takes {offered} only. Enter an {offered} address',
  'issue.source-host-bits':
    '{text} is an address inside a network. Do you mean the network {network} ({addresses} addresses) or only {single}?',
  'issue.source-too-broad':
    '{text} covers {addresses} addresses. Networks from /{shortest} on are allowed. Enter a smaller network',
  'issue.source-too-narrow':
    '{text} is smaller than the smallest network allowed. That one has the prefix length /{longest}',
  'issue.source-not-public':
    '{text} is {class} and cannot be reached over the internet. Enter your network’s public address',
  'issue.source-duplicate': '{text} is already in source {first}. Remove one of the entries',
  'issue.source-note-too-long': 'The note must have {max} characters or fewer. It has {length}',
  'issue.sources-unconfirmed':
    'The list lets in {addresses} addresses. Confirm that this is what you want',
  'issue.sources-broad':
    'All sources together let in {addresses} addresses, more than the largest single network',
  'issue.source-contained': '{text} already lies within the network {within} of source {row}',
  'issue.sources-mergeable':
    '{count} sources together are exactly the network {network} ({addresses} addresses)',
  'issue.source-documentation': '{text} is meant for documentation. Only the demo accepts it',
  'issue.source-transition': '{text} is {class}. Requests seldom come from there',
  'issue.zone-missing': 'Select a region',
  'issue.billing-profile-missing': 'Select one of your billing profiles',
  'issue.billing-profile-id': 'A billing profile ID has six digits, such as 004711',
  'issue.documents-not-accepted': 'Accept the documents so that you can order',
  'issue.rejected-by-api': 'The order API does not accept this entry (code {code}). Change it',

  'family.ipv4': 'IPv4',
  'family.ipv6': 'IPv6',

  'ordinal.1': 'first',
  'ordinal.2': 'second',
  'ordinal.3': 'third',
  'ordinal.4': 'fourth',

  'address-class.private': 'a private network',
  'address-class.loopback': 'an address of your own computer',
  'address-class.link-local': 'valid only on the local network segment',
  'address-class.cgnat': 'a network shared by internet providers (CGNAT)',
  'address-class.multicast': 'a multicast network',
  'address-class.reserved': 'a reserved network',
  'address-class.unspecified': 'the network of the unspecified address',
  'address-class.broadcast': 'the broadcast address',
  'address-class.documentation': 'a documentation network',
  'address-class.unique-local': 'a private IPv6 network',
  'address-class.benchmarking': 'a network for benchmarks',
  'address-class.discard': 'a network whose packets are discarded',
  'address-class.ipv4-mapped': 'an IPv4 address in IPv6 notation',
  'address-class.teredo': 'a Teredo address',
  'address-class.6to4': 'a 6to4 address',
  'address-class.nat64': 'a NAT64 address',
};
