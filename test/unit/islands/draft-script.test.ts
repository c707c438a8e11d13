import { describe, expect, test } from 'vitest';
import { idempotencyKeyFor } from '#api';
import { furtherTranslatorFor } from '#i18n/further';
import { toOrderRequest } from '#order';
import { draftScript, type DraftScript } from '../../../src/islands/reference/draft-script.ts';
import { goodDraft, registry } from '../order/offers.ts';

const apiUrl = 'https://api.example/v1';
const draft = goodDraft({
  trustedSources: [{ id: '1', cidr: '203.0.113.7', note: 'Dave’s desk' }],
});
const script = (changes = {}, draftId = 'draft-1') =>
  draftScript({ ...draft, ...changes }, registry, draftId, apiUrl, furtherTranslatorFor('de'));
const keyOf = ({ files }: DraftScript) =>
  /'Idempotency-Key: "([^"]+)"'/.exec(files.curl.text)?.[1] ?? '';

describe('the key of the scripts', () => {
  test('is the one that the guide sends the draft under, and so is the body', () => {
    const body = JSON.stringify(toOrderRequest(draft, registry));
    const key = idempotencyKeyFor('draft-1', body);
    expect(keyOf(script())).toBe(key);
    expect(script().files.curl.text).toContain(`--data-raw '${body}'`);
    expect(script().files.javascript.text).toContain(`const key = "${key}";`);
    expect(script().files.python.text).toContain(`KEY = "${key}"`);
  });

  test('stays the same for the same draft', () => {
    expect(script({ storageGb: ' 50 ' })).toEqual(script());
  });

  test.each([
    ['a changed draft', script({ storageGb: '100' })],
    ['a changed note', script({ trustedSources: [{ id: '1', cidr: '203.0.113.7' }] })],
    ['a draft begun anew', script({}, 'draft-2')],
  ])('is another for %s', (_, other) => {
    expect(keyOf(other)).not.toBe(keyOf(script()));
  });
});

test('the JSON to read is the body of the command', () => {
  const { json, files } = script();
  expect(files.curl.text).toContain(JSON.stringify(JSON.parse(json)));
});

test('scripts speak the language of the page', () => {
  const { javascript, python } = script().files;
  for (const { text } of [javascript, python]) {
    expect(text).toContain('"Bestell-ID: "');
    expect(text).not.toMatch(/Order ID/);
  }
});
