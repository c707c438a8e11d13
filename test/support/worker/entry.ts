/** What a page runs that wants the demo's order API as a service worker: MSW's manual, one line. */
import { setupWorker } from 'msw/browser';
import { demoHandlers } from '#demo';

await setupWorker(...demoHandlers('/')).start({ quiet: true });
document.title = 'started';
