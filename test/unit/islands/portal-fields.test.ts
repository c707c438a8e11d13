import { furtherTranslatorFor } from '#i18n/further';
import { expect, test } from 'vitest';
import { portalFields } from '../../../src/islands/handoff/portal-fields.ts';
import { goodDraft, registry } from '../order/offers.ts';

const labels = {
  service: 'Private Registry',
  serviceTypes: { 'harbor-2': 'Harbor' },
  nodeSizes: { 'b2-4': { vcpu: 2, ramGb: 4 } },
  zones: { 'DE-WEST-1': 'DE-WEST-1 (Köln)' },
  documents: { 'cloudhub-terms': { name: 'CloudHub-Nutzungsbedingungen' } },
  orderFormUrl: 'https://portal.example/order',
};
const fields = (changes: Parameters<typeof goodDraft>[0]) =>
  portalFields(
    goodDraft({ ...changes, acceptedDocuments: [] }, registry),
    registry,
    labels,
    ['Cloud Services', 'Private Registry'],
    furtherTranslatorFor('de'),
  );

test('the fields follow the portal’s form; each value is what is chosen or typed there', () => {
  const sources = ['8.8.8.8', '', '9.9.9.0/28'].map((cidr, row) => ({ id: String(row), cidr }));
  expect(fields({ trustedSources: sources })).toEqual([
    { label: 'Dienst', value: 'Cloud Services › Private Registry' },
    { label: 'Servicetyp', value: 'Harbor' },
    { label: 'Node-Größe', value: 'b2-4', note: '2\u00a0vCPU, 4\u00a0GB RAM' },
    { label: 'Speichergröße', value: '50', note: 'GB' },
    { label: 'Quelle 1', value: '8.8.8.8/32' },
    { label: 'Quelle 2', value: '9.9.9.0/28' },
    { label: 'Region und Verfügbarkeitszone', value: 'DE-WEST-1', note: '(Köln)' },
    { label: 'Abrechnungsprofil', value: 'Neues Abrechnungsprofil' },
    { label: 'Dokument 1', value: 'CloudHub-Nutzungsbedingungen, Version 1.0.3' },
    { label: 'Dokument 2', value: 'service-description, Version 1.1.3' },
  ]);
});

test('an existing billing profile is named by its ID, leading zeros included', () => {
  expect(fields({ billingProfile: { kind: 'existing', id: '004711' } })).toContainEqual({
    label: 'Abrechnungsprofil',
    value: '004711',
  });
});

test('a source has its note beside it, which is not copied into the field of the address', () => {
  const sources = [{ id: '1', cidr: '8.8.8.8', note: ' VPN-Gateway Köln ' }];
  expect(fields({ trustedSources: sources })).toContainEqual({
    label: 'Quelle 1',
    value: '8.8.8.8/32',
    note: 'VPN-Gateway Köln',
  });
});
