import type { Catalogue } from '#catalogue';
import type { CheckerPolicy } from '#islands/reference/SourceChecker.tsx';
import { toOffer } from '#order';

/**
 * Rules for a list that is for no service yet: what any of them could take at most. A /8 is the
 * largest IPv4 block that IANA has given to anybody, a /32 the IPv6 block that a provider gets.
 */
const general: CheckerPolicy = {
  id: 'general',
  service: '',
  policy: {
    families: ['ipv4', 'ipv6'],
    ipv4: { shortestPrefix: 8, longestPrefix: 32 },
    ipv6: { shortestPrefix: 32, longestPrefix: 128 },
    maxEntries: 10_000,
    allowDocumentation: false,
  },
};

/**
 * The rules that a list can be held against: those of each service, then the general ones, which
 * take more than any service does and have to be chosen.
 */
export function checkerPolicies(catalogue: Catalogue, isDemo: boolean): readonly CheckerPolicy[] {
  const options = { allowDocumentation: isDemo };
  return [
    ...catalogue.services.map((service) => ({
      id: service.id,
      service: service.name,
      policy: toOffer(service, catalogue, options).trustedSources,
    })),
    { ...general, policy: { ...general.policy, ...options } },
  ];
}
