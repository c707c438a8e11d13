import type { handoff as german } from '../../de/further/handoff.ts';

export const handoff: Readonly<Record<keyof typeof german, string>> = {
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
};
