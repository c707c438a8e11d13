export { type Demo, demoHandlers, openDemo } from './open.ts';
