import { header, replies } from '../change.ts';
import { problemReply } from '../faulty-gateway.ts';
import { type KnownFault } from './known-fault.ts';

/** Of what browsers need to call the API from another origin. */
export const originFaults: readonly KnownFault[] = [
  {
    name: 'allows every origin by *',
    make: replies(
      ({ headers }) => headers.has('Origin'),
      ({ headers }) => {
        if (headers.has('Access-Control-Allow-Origin')) {
          headers.set('Access-Control-Allow-Origin', '*');
        }
      },
    ),
    found: ['cors-answer', 'cors-preflight', 'cors-refusals'],
  },
  {
    name: 'allows whatever origin asks',
    make: replies(
      () => true,
      ({ headers }, sent) => {
        const origin = sent.headers.get('Origin');
        if (origin !== null) headers.set('Access-Control-Allow-Origin', origin);
      },
    ),
    found: ['cors-foreign'],
  },
  {
    name: 'lets pages read answers, but no refusals',
    make: replies(
      () => true,
      ({ status, headers }) => {
        if (status >= 400) headers.delete('Access-Control-Allow-Origin');
      },
    ),
    found: ['cors-refusals'],
  },
  {
    name: 'wants credentials before it says what is allowed',
    make: () => ({
      request: ({ method }) =>
        method === 'OPTIONS' ? problemReply(401, 'session-over') : undefined,
    }),
    found: ['cors-preflight'],
  },
  {
    name: 'does not allow the header with the key',
    make: header('Access-Control-Allow-Headers', 'Content-Type'),
    found: ['cors-preflight'],
  },
  {
    name: 'hides its headers from pages',
    make: header('Access-Control-Expose-Headers', undefined),
    found: ['cors-expose'],
  },
  {
    name: 'gives caches one answer for all origins',
    make: header('Vary', 'Accept-Language'),
    found: ['cors-vary'],
  },
];
