import type { ordered as german } from '../../de/further/ordered.ts';

export const ordered: Readonly<Record<keyof typeof german, string>> = {
  'ordered.heading': 'What you ordered',
  'ordered.pending': 'What you ordered appears here once the order has been looked up.',
  'ordered.unreadable':
    'The order API does not say what was ordered, or not in a way that this handbook can read.',
  'ordered.sources': '{count} sources',
  'ordered.sources-one': 'One source',
  'ordered.accepted': 'Accepted documents',
  'ordered.documents': '{count} documents',
  'ordered.documents-one': 'One document',
  'ordered.price-then': 'Price per month when ordered',
  'ordered.price-today': 'Price per month at today’s prices',

  'order-name.label': 'Name of the order',
  'order-name.hint':
    'It helps you find the order in the list. The name stays in this browser; the order API is not told.',
  'order-name.saved': 'Name saved',
  'order-name.removed': 'Name removed',
  'order-name.memory-only':
    'The browser does not allow saving here: the name holds until you leave this page.',

  'support.heading': 'Ask support',
  'support.copy':
    'Copy the details of the order. Addresses, notes, and billing data are not among them.',
  'support.open': 'Paste the details into a new ticket, and add what you expected.',
};
