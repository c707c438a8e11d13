/** `npm start`: builds the site and serves it on http://localhost:4321. */
import { build } from 'astro';
import { serve } from './serve.ts';

console.log('Building the site ...');
// A reader of the demo can do nothing about a warning; `npm run build` shows them all.
await build({ logLevel: 'error' });
const address = await serve({ host: 'localhost', port: 4321 });
console.log(`\nThe ordering handbook: ${address}\nStop it with Ctrl+C.`);
