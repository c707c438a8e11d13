import type { SourcePolicy } from '#sources';
import { acceptedKey, completeDraft, type DraftSource } from './draft.ts';
import type { Offer } from './offer.ts';
import { toOrderRequest, type OrderRequest } from './request.ts';

/**
 * By family: an address, the networks around it and around another, and a usual length of those. No
 * networks for documentation (RFC 5737): a live form refuses them, so nobody could send the examples.
 * These are public, and belong to AS112, which answers stray queries for names of private networks
 * (RFC 7534, RFC 7535), so that no customer has them.
 */
export const exampleNetworks = {
  ipv4: {
    bits: 32,
    address: '192.175.48.7',
    around: '192.175.48.0',
    other: '192.31.196.0',
    usual: 28,
  },
  ipv6: {
    bits: 128,
    address: '2620:4f:8000::7',
    around: '2620:4f:8000::',
    other: '2620:4f:8000:8000::',
    usual: 64,
  },
} as const;

/**
 * The narrowest source that the service takes and, where it takes more than one length, a network: of
 * those that no customer has, and few enough addresses that nobody asks whether they are meant.
 */
function exampleSources(policy: SourcePolicy): readonly DraftSource[] {
  const family = policy.families.includes('ipv4') ? 'ipv4' : 'ipv6';
  const { bits, address, around, other, usual } = exampleNetworks[family];
  const { shortestPrefix = 0, longestPrefix = bits } = policy[family] ?? {};
  const length = Math.max(shortestPrefix + 1, Math.min(usual, longestPrefix));
  const cidrs = [
    longestPrefix === bits ? address : `${around}/${String(longestPrefix)}`,
    ...(length <= longestPrefix ? [`${other}/${String(length)}`] : []),
  ];
  return cidrs.map((cidr, index) => ({ id: String(index + 1), cidr }));
}

/**
 * An order of a service that holds whatever authors offer.
 *
 * @param variant 0 for what is preselected; with each further number another size, more storage and
 * another zone, as far as there are any
 * @throws Error if the form of a live site would not send it
 */
export function exampleOrderRequest(offer: Offer, variant = 0): OrderRequest {
  const { nodeSizes, storage, availabilityZones, trustedSources } = offer;
  const steps = (storage.maxGb - storage.minGb) / storage.stepGb;
  const changes = {
    nodeSize: nodeSizes[variant % nodeSizes.length]?.id ?? '',
    storageGb: String(storage.minGb + (variant % (steps + 1)) * storage.stepGb),
    availabilityZone: availabilityZones[variant % availabilityZones.length] ?? '',
    trustedSources: exampleSources(trustedSources),
    acceptedDocuments: offer.documents.map(acceptedKey),
  };
  return toOrderRequest(completeDraft(changes, offer), offer);
}
