import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { COMPRESSED } from './rules.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What was compressed, and what it came to. */
export interface Compressed {
  readonly files: number;
  /** Bytes of these files: as they are, with brotli, with gzip. */
  readonly bytes: Readonly<Record<'plain' | 'brotli' | 'gzip', number>>;
}

/**
 * Writes every text file once more as `.br` (RFC 7932, quality 11) and `.gz` (RFC 1952, level 9), so
 * that hosts do not compress while readers wait. Not where one of them is no smaller.
 *
 * @param folder of the built site
 */
export async function precompress(folder: string): Promise<Compressed> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && isCompressed(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  // All at once: the threads of Node's pool take one after the other.
  const sizes = await Promise.all(files.map(compressFile));
  const sum = (index: 0 | 1 | 2): number => sizes.reduce((total, size) => total + size[index], 0);
  return { files: files.length, bytes: { plain: sum(0), brotli: sum(1), gzip: sum(2) } };
}

function isCompressed(name: string): boolean {
  return COMPRESSED.some((extension) => extname(name) === `.${extension}`);
}

async function compressFile(file: string): Promise<readonly [number, number, number]> {
  const plain = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  };
  const [small, smallish] = await Promise.all([
    brotli(plain, { params }),
    zip(plain, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  // Both or neither: nginx asks caches to tell the forms apart only where it finds the one it wants.
  if (Math.max(small.length, smallish.length) >= plain.length) {
    return [plain.length, plain.length, plain.length];
  }
  await Promise.all([writeFile(`${file}.br`, small), writeFile(`${file}.gz`, smallish)]);
  return [plain.length, small.length, smallish.length];
}
