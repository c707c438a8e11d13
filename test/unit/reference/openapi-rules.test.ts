import fc from 'fast-check';
import { judge } from '#backend';
import type { Catalogue } from '#catalogue';
import { completeDraft, readOrderRequest, type Draft, type Offer } from '#order';
import { liveOffers } from '#order-api';
import { exampleRequest, openApiDocument, problemExample } from '#reference';
import { describe, expect, test } from 'vitest';
import { toAddress } from '../../../src/sources/address.ts';
import { toSource } from '../../../src/sources/network.ts';
import { catalogues } from './api-documents.ts';
import { network } from './networks.ts';
import { schemaChecker, typeRef } from './schema-checker.ts';

/* What the OpenAPI file says about an order, against the rules of the form and of the backend. */

/** What a reader may enter, right or wrong. */
function drafts(offer: Offer): fc.Arbitrary<Draft> {
  const { minGb, maxGb, stepGb } = offer.storage;
  const pick = (ids: readonly string[]) => fc.constantFrom('', 'retired', ...ids, ...ids, ...ids);
  const source = fc.record(
    { cidr: fc.oneof(network('ipv4'), network('ipv6'), publicNetwork), note: fc.string() },
    { requiredKeys: ['cidr'] },
  );
  return fc
    .record(
      {
        serviceType: pick(offer.serviceTypes),
        nodeSize: pick(offer.nodeSizes.map(({ id }) => id)),
        storageGb: fc
          .oneof(
            fc.integer({ min: minGb / stepGb, max: maxGb / stepGb }).map((steps) => steps * stepGb),
            fc.integer({ min: minGb - stepGb, max: maxGb + stepGb }),
          )
          .map(String),
        trustedSources: fc
          .array(source, { maxLength: 3 })
          .map((sources) => sources.map((each, row) => ({ id: String(row), ...each }))),
        availabilityZone: pick(offer.availabilityZones),
        billingProfile: fc.oneof(
          fc.constant({ kind: 'new' as const }),
          fc.record({
            kind: fc.constant('existing' as const),
            id: fc.oneof(fc.stringMatching(/^\d{6}$/), fc.string()),
          }),
        ),
      },
      { requiredKeys: [] },
    )
    .map((changes) =>
      completeDraft(
        { ...changes, acceptedDocuments: offer.documents.map((d) => `${d.id}@${d.version}`) },
        offer,
      ),
    );
}

/** Addresses that most services take: narrow networks of providers. */
const publicNetwork = fc
  .tuple(fc.integer({ min: 1, max: 220 }), fc.nat({ max: 255 }), fc.integer({ min: 28, max: 30 }))
  .map(([third, fourth, length]) => {
    const bits = (88n << 24n) | (198n << 16n) | BigInt(third * 256 + fourth);
    return toSource(toAddress('ipv4', bits), length).network;
  });

describe.each(Object.entries<Catalogue>(catalogues))('of %s', (_name, catalogue) => {
  const document = openApiDocument(catalogue, { apiUrl: '', siteUrl: 'https://docs.example/' });
  const check = schemaChecker(document);
  const offers = liveOffers(catalogue);
  const orders = Object.values(offers).map((offer) => [offer.service, offer] as const);

  test.each(orders)('whatever the form sends for %s, the schema takes', (_service, offer) => {
    let sent = 0;
    fc.assert(
      fc.property(drafts(offer), (draft) => {
        const result = readOrderRequest(draft, offer);
        if (!result.ok) return;
        sent += 1;
        expect(check(typeRef('OrderRequest'), result.request)).toEqual([]);
        expect(check(typeRef('OrderConfiguration'), result.request)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(sent).toBeGreaterThan(20);
  });

  test.each(orders)('what the schema forbids for %s, the API refuses', (id, offer) => {
    const service = catalogue.services.find((each) => each.id === id);
    const request = exampleRequest(catalogue, service);
    expect(check(typeRef('OrderRequest'), request)).toEqual([]);
    expect(judge(request, offers).accepted).toBe(true);

    const { minGb, maxGb, stepGb } = offer.storage;
    const { maxEntries } = offer.trustedSources;
    const hosts = (count: number) =>
      Array.from({ length: count }, (_, host) => ({ cidr: `88.198.${host}.8/30` }));
    const wrong: Readonly<Record<string, unknown>> = {
      'another service': { ...request, service: 'service-unknown' },
      'another type': { ...request, serviceType: 'type-unknown' },
      'another size': { ...request, nodeSize: 'size-unknown' },
      'less storage': { ...request, storageGb: minGb - stepGb },
      'more storage': { ...request, storageGb: maxGb + stepGb },
      'storage between two steps': { ...request, storageGb: minGb + 1 },
      'half a GB': { ...request, storageGb: minGb + 0.5 },
      'storage as text': { ...request, storageGb: String(minGb) },
      'no source': { ...request, trustedSources: [] },
      'too many sources': { ...request, trustedSources: hosts(maxEntries + 1) },
      'all of the internet': { ...request, trustedSources: [{ cidr: '0.0.0.0/0' }] },
      'a host name': { ...request, trustedSources: [{ cidr: 'vpn.example' }] },
      'a note that is too long': {
        ...request,
        trustedSources: [{ ...request.trustedSources[0], note: 'x'.repeat(121) }],
      },
      'another zone': { ...request, availabilityZone: 'ZONE-UNKNOWN' },
      'a profile without an ID': { ...request, billingProfile: { kind: 'existing' } },
      'a profile with a short ID': { ...request, billingProfile: { kind: 'existing', id: '4711' } },
      'another kind of profile': { ...request, billingProfile: { kind: 'invoice' } },
      'no document': { ...request, acceptedDocuments: [] },
      'a document less': { ...request, acceptedDocuments: request.acceptedDocuments.slice(1) },
      'a document without a version': {
        ...request,
        acceptedDocuments: request.acceptedDocuments.map((document) => ({ id: document.id })),
      },
      ...Object.fromEntries(
        Object.keys(request).map((field) => [
          `no ${field}`,
          Object.fromEntries(Object.entries(request).filter(([name]) => name !== field)),
        ]),
      ),
    };
    for (const [what, body] of Object.entries(wrong)) {
      expect(check(typeRef('OrderRequest'), body), what).not.toEqual([]);
      expect(judge(body, offers).accepted, what).toBe(false);
    }
  });
});

test('an old order may have what is no longer offered', () => {
  const catalogue = catalogues['three services'];
  const document = openApiDocument(catalogue, { apiUrl: '', siteUrl: 'https://docs.example/' });
  const check = schemaChecker(document);
  const old = {
    ...exampleRequest(catalogue),
    service: 'retired-service',
    nodeSize: 'retired-size',
    storageGb: 5,
    trustedSources: [{ cidr: '192.31.0.0/16' }],
  };
  expect(check(typeRef('OrderConfiguration'), old)).toEqual([]);
  expect(check(typeRef('OrderRequest'), old)).not.toEqual([]);
});

test('the example of a rejected order is what the backend says of such an order', () => {
  const catalogue = catalogues['three services'];
  const wrong = {
    ...exampleRequest(catalogue),
    storageGb: 75,
    trustedSources: [{ cidr: '10.0.0.0/8' }],
  };
  const { errors } = problemExample('order-rejected', 'https://docs.example/');
  expect(judge(wrong, liveOffers(catalogue))).toEqual({ accepted: false, errors });
});
