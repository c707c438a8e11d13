import type { status as german } from '../de/status.ts';

export const status: Readonly<Record<keyof typeof german, string>> = {
  'status.none': 'Nothing ordered yet',
  'status.none-text': 'Once you have ordered, you can follow your service here.',
  'status.heading': 'Order status',
  'status.order-id': 'Order ID',
  'status.placed-at': 'Ordered',
  'status.project-id': 'Project ID',
  'status.service': 'Service',
  'status.progress': 'Progress',
  'status.unknown-text':
    'The handbook does not know this status yet and shows it as it is reported. It keeps asking, at longer intervals.',
  'status.history': 'History',
  'status.when': '{relative}, {time}',
  'status.next': 'What happens next:',
  'status.done-link': 'After ordering',
  'status.failed-code': 'Code {code}: {detail}',
  'status.billed': 'This order is billed.',
  'status.not-billed': 'This order is not billed.',
  'status.ticket': 'Open a ticket',
  'status.meaning-link': 'What this status means',
  'status.all-orders': 'All orders',
  'status.again': 'Order the same configuration again',
  'status.again-replaces':
    'You have begun other entries for {service} in this tab. They are lost when the ordered configuration takes their place.',
  'status.again-replace': 'Replace entries',
  'status.again-keep': 'Keep entries',
  'status.copy': 'Copy details for the ticket',
  'status.copied': 'Copied',
  'status.copy-by-hand': 'The browser does not allow copying. Copy the text by hand:',
  'status.not-loaded':
    'The view of your order could not be loaded. This changes nothing about the order itself.',
  'status.reload': 'Reload the page',
  'status.loading': 'Looking up the status …',
  'status.checked': 'Last looked up: {relative} ({time})',
  'status.stale':
    'The status could not be looked up just now. {reason} What you see is the last known state, looked up {relative}.',
  'status.stale-first': 'The status could not be looked up just now. {reason}',
  'status.state-done': 'Completed:',
  'status.state-current': 'In progress:',
  'status.state-upcoming': 'Still to come:',
  'status.state-failed': 'Failed:',
  'status.history-between': '{count} more entries',

  'ticket.status': 'Status',
  'ticket.code': 'Failure code',
  'ticket.placed': 'Ordered',
  'ticket.changed': 'Last change of status',
  'ticket.checked': 'Last looked up',

  'unknown-order.title': 'This order was not found',
  'unknown-order.reasons': 'What may be the reason:',
  'unknown-order.id':
    'A character of the order ID is missing or wrong. It has 24 characters from 0 to 9 and a to f.',
  'unknown-order.account': 'The order belongs to another customer account.',
  'unknown-order.demo':
    'The demo knows only orders from this browser, and keeps them for seven days.',
};
