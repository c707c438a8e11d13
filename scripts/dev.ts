/**
 * `npm run dev`: the authors' live server. Called as a function because the `astro dev` command
 * may go to the background by itself.
 */
import { dev } from 'astro';

await dev({});
