import type { pages as german } from '../../de/further/pages.ts';

export const pages: Readonly<Record<keyof typeof german, string>> = {
  'no-script.notice':
    'The fields of this guide can only be filled in with JavaScript. Without it, order in the {portal}:',
  'no-script.order-form': 'Order form for {service}',

  'cards.order': 'Order {service}',
  'cards.from': 'from {price} per month',

  'cards.note': 'Prices for the smallest size. {asOf}, without guarantee.',
  'copy.label': 'Copy',
  'copy.done': 'Copied',
  'copy.failed':
    'The browser does not allow copying. The text is selected: copy it with the keyboard.',

  'script.heading': 'Your draft as a script',
  'script.service': 'Service',
  'script.incomplete': 'Your draft for {service} is not complete yet',
  'script.to-guide': 'Fill in {service} in the guide',
  'script.json': 'Body of the request (JSON)',
  'script.curl': 'Command for the shell (curl)',
  'script.once':
    'Sending the same command several times within a day places one order: for that long the order API keeps its key.',

  'glossary.word': 'In the order API and the customer portal',
  'glossary.duration': 'How long it lasts',
  'glossary.minutes': 'usually up to {minutes} minutes',
  'glossary.for-good': 'The status is final.',
  'glossary.action': 'What you can do',
  'glossary.payment': 'Whether you pay',
  'glossary.support': 'What support needs to know',
  'lifecycle.title': 'The course of an order',
  'lifecycle.description': '{name} leads to {next}.',
  'lifecycle.end': '{name} is the end.',
  'lifecycle.or': '{one} or {other}',
  'no-script.orders':
    'This page shows your orders only with JavaScript. Without it you find them in the {portal}:',
};
