/**
 * Folders below the base, with a slash at the end, in which the name of every file has its content's
 * hash: whatever is found under such a name, in whichever cache, is right.
 */
export const HASHED_FOLDERS: readonly string[] = [
  '_astro/',
  'pagefind/fragment/',
  'pagefind/index/',
];

/** Pagefind's tables of contents have a hash as well, but lie in a folder with other files. */
const HASHED_FILE = /^pagefind\/[^/]+\.pf_meta$/;

/** Whether the name of a file has its content's hash; by its path below the base. */
export function isHashed(path: string): boolean {
  return HASHED_FOLDERS.some((folder) => path.startsWith(folder)) || HASHED_FILE.test(path);
}
