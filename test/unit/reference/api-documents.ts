import type { Catalogue } from '#catalogue';
import { readCatalogue } from '#catalogue/read';
import { openApiDocument } from '#reference';
import { threeServices } from '../../support/three-services.ts';

/** The three services, and the last one alone, with networks of both families. */
export const catalogues = {
  'three services': threeServices,
  'one that takes IPv6': withIpv6(threeServices),
} as const;

/** The OpenAPI file as each kind of build writes it. */
export const apiDocuments = {
  'a demo': openApiDocument(threeServices, { apiUrl: '', siteUrl: 'https://docs.example/' }),
  'a site with an order API': openApiDocument(readCatalogue(), {
    apiUrl: 'https://api.example/v1',
    siteUrl: 'https://docs.example/',
  }),
  'a site below a path': openApiDocument(threeServices, {
    apiUrl: 'https://api.example/',
    siteUrl: 'https://docs.example/docs/',
  }),
  'a site with one service': openApiDocument(catalogues['one that takes IPv6'], {
    apiUrl: '',
    siteUrl: 'https://docs.example/',
  }),
} as const;

/** An OpenAPI file. */
export type ApiDocument = (typeof apiDocuments)['a demo'];

function withIpv6(catalogue: Catalogue): Catalogue {
  const services = catalogue.services.slice(-1).map((service) => {
    const { maxEntries } = service.trustedSources;
    const prefixes = (shortest: number, longest: number) => ({
      shortestPrefix: { ...maxEntries, value: shortest },
      longestPrefix: { ...maxEntries, value: longest },
    });
    const trustedSources = {
      families: ['ipv4' as const, 'ipv6' as const],
      ipv4: prefixes(8, 30),
      ipv6: prefixes(32, 128),
      maxEntries: { ...maxEntries, value: 7 },
    };
    return { ...service, trustedSources };
  });
  return { ...catalogue, services };
}
