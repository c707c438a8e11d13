import type { Catalogue } from '#catalogue';
import type { CheckerPolicy } from '#islands/reference/SourceChecker.tsx';
import { toOffer } from '#order';

/**
 * Rules for a list that is not for a service yet: the most that any of them could allow. A /8 is the
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
 * The rules that a list can be checked against: those of each service, then those without a service,
 * which allow more than any service does and are never the default.
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
