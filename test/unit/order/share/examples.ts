import type { SharedOrder } from '#order/share';

/**
 * Links and files as they were sent out. They lie in mails and tickets: every version must be read
 * for ever, so an example is never changed, and a new version adds its own.
 */
export interface Example {
  readonly name: string;
  readonly fragment: string;
  readonly file: string;
  readonly means: SharedOrder;
}

export const examples: readonly Example[] = [
  {
    name: 'version 1, only the choices',
    fragment:
      'order=v1.eyJzZXJ2aWNlIjoicHJpdmF0ZS1yZWdpc3RyeSIsInNlcnZpY2VUeXBlIjoiaGFyYm9yLTIiLCJub2RlU2l6ZSI6ImI0LTgiLCJzdG9yYWdlR2IiOiIxNTAiLCJhdmFpbGFiaWxpdHlab25lIjoiREUtTk9SVEgtMiJ9',
    file: '{"format": "order-configuration","version": 1,"order": {"service": "private-registry","serviceType": "harbor-2","nodeSize": "b4-8","storageGb": "150","availabilityZone": "DE-NORTH-2"}}',
    means: {
      service: 'private-registry',
      serviceType: 'harbor-2',
      nodeSize: 'b4-8',
      storageGb: '150',
      availabilityZone: 'DE-NORTH-2',
    },
  },
  {
    name: 'version 1, with sources, notes and a billing profile',
    fragment:
      'order=v1.eyJzZXJ2aWNlIjoicHJpdmF0ZS1yZWdpc3RyeSIsInNlcnZpY2VUeXBlIjoiaGFyYm9yLTIiLCJub2RlU2l6ZSI6ImIyLTQiLCJzdG9yYWdlR2IiOiI1MCIsImF2YWlsYWJpbGl0eVpvbmUiOiJERS1XRVNULTEiLCJ0cnVzdGVkU291cmNlcyI6W3siY2lkciI6IjIwMy4wLjExMy43Iiwibm90ZSI6IkLDvHJvIEvDtmxuLCDigJ5Ub3IgM-KAnCJ9LHsiY2lkciI6IjE5OC41MS4xMDAuMC8yOCJ9XSwiYmlsbGluZ1Byb2ZpbGUiOnsia2luZCI6ImV4aXN0aW5nIiwiaWQiOiIwMDQ3MTEifX0',
    file: '{"format": "order-configuration","version": 1,"order": {"service": "private-registry","serviceType": "harbor-2","nodeSize": "b2-4","storageGb": "50","availabilityZone": "DE-WEST-1","trustedSources": [{"cidr": "203.0.113.7","note": "Büro Köln, „Tor 3“"},{"cidr": "198.51.100.0/28"}],"billingProfile": {"kind": "existing","id": "004711"}}}',
    means: {
      service: 'private-registry',
      serviceType: 'harbor-2',
      nodeSize: 'b2-4',
      storageGb: '50',
      availabilityZone: 'DE-WEST-1',
      trustedSources: [
        { cidr: '203.0.113.7', note: 'Büro Köln, „Tor 3“' },
        { cidr: '198.51.100.0/28' },
      ],
      billingProfile: { kind: 'existing', id: '004711' },
    },
  },
  {
    name: 'version 1, with what cannot be ordered',
    fragment:
      'order=v1.eyJzZXJ2aWNlIjoicHJpdmF0ZS1yZWdpc3RyeSIsInNlcnZpY2VUeXBlIjoiaGFyYm9yLTEiLCJub2RlU2l6ZSI6Ino5Iiwic3RvcmFnZUdiIjoiNzUiLCJhdmFpbGFiaWxpdHlab25lIjoiREUtV0VTVC0yIiwidHJ1c3RlZFNvdXJjZXMiOlt7ImNpZHIiOiIxMC4wLjAuMC84In1dLCJiaWxsaW5nUHJvZmlsZSI6eyJraW5kIjoibmV3In19',
    file: '{"format": "order-configuration","version": 1,"order": {"service": "private-registry","serviceType": "harbor-1","nodeSize": "z9","storageGb": "75","availabilityZone": "DE-WEST-2","trustedSources": [{"cidr": "10.0.0.0/8"}],"billingProfile": {"kind": "new"}}}',
    means: {
      service: 'private-registry',
      serviceType: 'harbor-1',
      nodeSize: 'z9',
      storageGb: '75',
      availabilityZone: 'DE-WEST-2',
      trustedSources: [{ cidr: '10.0.0.0/8' }],
      billingProfile: { kind: 'new' },
    },
  },
];
