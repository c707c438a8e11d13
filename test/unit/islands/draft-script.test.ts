import { describe, expect, test } from 'vitest';
import { idempotencyKeyFor } from '#api';
import { toOrderRequest } from '#order';
import { draftScript } from '../../../src/islands/reference/draft-script.ts';
import { goodDraft, registry } from '../order/offers.ts';

const apiUrl = 'https://api.example/v1';
const draft = goodDraft({
  trustedSources: [{ id: '1', cidr: '203.0.113.7', note: 'Dave’s desk' }],
});
const script = (changes = {}, draftId = 'draft-1') =>
  draftScript({ ...draft, ...changes }, registry, draftId, apiUrl);
const keyOf = ({ command }: { readonly command: string }) =>
  /'Idempotency-Key: "([^"]+)"'/.exec(command)?.[1];

describe('the key of the command', () => {
  test('is the one that the guide sends the draft under, and so is the body', () => {
    const body = JSON.stringify(toOrderRequest(draft, registry));
    expect(keyOf(script())).toBe(idempotencyKeyFor('draft-1', body));
    expect(script().command).toContain(`--data-raw '${body}'`);
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
  const { json, command } = script();
  expect(command).toContain(JSON.stringify(JSON.parse(json)));
});
