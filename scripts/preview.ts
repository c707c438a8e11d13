/** `node scripts/preview.ts <port>`: serves a site that is already built, on the loopback only. */
import { serve } from './serve.ts';

const port = Number(process.argv[2]);
if (!Number.isInteger(port) || port <= 0) throw new Error('Usage: node scripts/preview.ts <port>');
console.log(await serve({ host: '127.0.0.1', port }));
