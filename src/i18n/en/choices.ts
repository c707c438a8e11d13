import type { choices as german } from '../de/choices.ts';

export const choices: Readonly<Record<keyof typeof german, string>> = {
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

  'region.legend': 'Region and availability zone',
  'region.name': 'Region',
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
  'billing.left-out': 'Not shown: {count} profiles that cannot be read.',
  'billing.left-out-one': 'Not shown: one profile that cannot be read.',
  'billing.none': 'No profile matches “{search}”. Search for a part of the name.',
  'billing.none-at-all': 'There is no billing profile yet. Select a new one.',
  'billing.failed': 'The billing profiles could not be loaded. {reason}',
  'billing.retry': 'Load again',
};
