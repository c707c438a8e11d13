/**
 * Lists as files have them: tables, JSON, YAML, HCL, and lines. An entry point of its own, because
 * the libraries that read them are loaded only when someone pastes or opens a list.
 */
export { networksIn } from '../networks-in.ts';
export { readSourceList } from './read.ts';
export type { FileEntry, ListFormat, ListReading, Unread } from './reading.ts';
export { isTooLong } from './size.ts';
export { writeRows } from './records.ts';
export { formatSourceList, writeList } from './write.ts';
