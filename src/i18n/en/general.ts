import type { general as german } from '../de/general.ts';

export const general: Readonly<Record<keyof typeof german, string>> = {
  'field.error-prefix': 'Error:',
  'field.message': '{field}: {message}',
  'title.error': 'Error: {title}',
  'problem.heading': 'There is a problem',
  'choice.single': 'There is only this one option here. It is preselected.',
  'as-of.verified': 'As of {date}',
  'as-of.older': 'As of {date}, from older pages',
  'as-of.example': 'Example value, not published',
  'as-of.partly-example': '{known}; in part example values, not published',

  'language.other': 'Deutsch',

  'failure.learn-more': 'Learn more',

  'draft.dropped':
    'An earlier draft of this order could no longer be read and was dropped. The guide starts with the defaults.',
  'draft.sending-dropped':
    'A note about an order that was sent cannot be read. Check under “All orders” whether the order has arrived before you order again.',
  'draft.not-shared':
    'Your browser cannot note an order in progress for other tabs. Leave this tab open until the order ID is there.',
  'draft.memory-only':
    'Your browser does not allow storing here. Your entries last only until you leave or reload this page.',

  'family.ipv4': 'IPv4',
  'family.ipv6': 'IPv6',

  'ordinal.1': 'first',
  'ordinal.2': 'second',
  'ordinal.3': 'third',
  'ordinal.4': 'fourth',
};
