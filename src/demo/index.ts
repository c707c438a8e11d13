export { startDemoBackend } from './start.ts';
