/** `npm start`: builds the site and serves it on http://localhost:4321. */
import { build } from 'astro';
import { serve } from './serve.ts';

await build({ logLevel: 'warn' });
const address = await serve({ host: 'localhost', port: 4321 });
console.log(`\nThe ordering handbook: ${address}\nStop it with Ctrl+C.`);
