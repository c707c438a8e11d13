import { javaScriptOrder, pythonOrder, type OrderScriptTexts } from '#api';
import type { OrderRequest } from '#order';
import fc from 'fast-check';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runScript } from '../../../support/run-script.ts';

/* Whatever an order holds, a script sends it as the guide would: byte for byte. */

let server: Server;
let received: { readonly body: string; readonly key: string }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    void buffer(request).then((body) => {
      received.push({
        body: body.toString('latin1'),
        key: String(request.headers['idempotency-key']),
      });
      response.writeHead(201, { 'Content-Type': 'application/json' }).end('{"id":"1"}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});

afterAll(() => server.close());

beforeEach(() => {
  received = [];
});

const texts: OrderScriptTexts = {
  intro: 'An "intro"\nos.abort() // process.abort()',
  noToken: 'No "token" \\',
  placed: 'Placed\n',
  follow: '{follow} ${follow} %s',
  failed: 'Failed',
  unclear: 'Unclear',
  everyAnswer: 'Every\u2028answer',
  oneTry: '*/ \'\'\' """',
  onlyApi: 'Only',
  pause: 'Pause',
};

/** An order with these notes. */
function orderWith(notes: readonly string[]): OrderRequest {
  return {
    service: 'caching',
    serviceType: 'redis-7',
    nodeSize: 'b2-4',
    storageGb: 100,
    trustedSources: notes.map((note) => ({ cidr: '9.9.9.9/32', note })),
    availabilityZone: 'DE-WEST-1',
    billingProfile: { kind: 'existing', id: '004711' },
    acceptedDocuments: [{ id: 'terms', version: '1.0' }],
  };
}

const nasty = fc.string({
  unit: fc.constantFrom(
    ...["'", '"', '`', '\\', '$', '{', '}', '%', '#', '/', '*', '<', '>', '\0', '\b', '\t', '\n'],
    ...['\r', '\x0b', '\x0c', '\x1c', '\x7f', '\x85', '\u2028', '\u2029', '\u202e', '\ufeff'],
    ...['\\u0041', '\\N{DASH}', '\\x41', '$(id)', '${x}', '</script>', '"""', "'''", '//', '/*'],
    ...['ü', '€', '😀', '\ud83d', '\ude00', 'None', 'a'],
  ),
});

const scripts = { 'order.mjs': javaScriptOrder, 'order.py': pythonOrder };

describe.each(Object.entries(scripts))('%s', (name, write) => {
  const send = async (request: OrderRequest) => {
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/orders`;
    const text = write({ url, idempotencyKey: 'key.2-1f', request, texts });
    return runScript({ name, text }, { token: 'a-token' });
  };

  test('sends any order as the guide would, and says what it was told to say', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' })), { minLength: 5, maxLength: 30 }),
        async (notes) => {
          received = [];
          const request = orderWith(notes);
          const { exitCode, stdout } = await send(request);
          expect({ exitCode, stdout }).toEqual({
            exitCode: 0,
            stdout: expect.stringMatching(
              /^Placed : 1\n\{follow\} \$\{follow\} %s: http\S+\/1\n$/,
            ) as string,
          });
          const body = Buffer.from(JSON.stringify(request)).toString('latin1');
          expect(received).toEqual([{ body, key: '"key.2-1f"' }]);
        },
      ),
      { numRuns: 10 },
    );
  });

  test('shows nothing that hides or turns around, and nothing that ends a script in a page', () => {
    const hidden = 'a\u202eb\u2066c\u200bd\u00ade\ufefff\u2028g\u0085h</script>';
    const request = orderWith([hidden]);
    const text = write({ url: '', idempotencyKey: '', request, texts });
    expect(text).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|[^\P{Cc}\n]|<\//u);
  });

  test('is read in a minute', () => {
    const request = orderWith([]);
    const text = write({ url: '', idempotencyKey: '', request, texts });
    const orderLines = 10;
    expect(text.trim().split('\n').length - orderLines).toBeLessThanOrEqual(75);
  });
});
