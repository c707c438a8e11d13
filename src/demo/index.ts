export { type Demo, openDemo } from './open.ts';
