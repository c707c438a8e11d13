import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { attributeOf, elementsOf, type HtmlElement } from './links/built-site.ts';
import { TRUSTED_TYPES, TRUSTED_TYPES_SCRIPT } from './trusted-types.ts';

/** Script types that run; any other, such as `application/json`, is data and needs no hash. */
const runs = new Set(['', 'module', 'text/javascript', 'importmap', 'speculationrules']);

/**
 * Gives every page a Content Security Policy that allows exactly the inline scripts and styles it
 * was built with, by their hash (CSP Level 3, section 8.3), and that lets no string become one
 * (`./trusted-types.ts`). Astro's own `security.csp`
 * does not see Starlight's inline scripts, so this runs last, over what was written.
 *
 * @param options.connect address of the order API on another origin, or '' when there is none
 */
export function contentSecurityPolicy(options: { readonly connect: string }): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        const pages = files.filter((file) => file.endsWith('.html'));
        await Promise.all(
          pages.map(async (page) => {
            const path = join(root, page);
            await writeFile(path, withPolicy(await readFile(path, 'utf8'), options.connect));
          }),
        );
        logger.info(`${String(pages.length)} pages have their policy`);
      },
    },
  };
}

/**
 * The page with its policy at the start of its head, so that nothing escapes it, and the script that
 * the policy asks for. Only the encoding goes before: it must stand within the first 1024 bytes
 * (HTML, section 4.2.5.4), and a policy with many hashes is as long as that.
 *
 * @throws Error for a page that has no `<head>` tag
 */
export function withPolicy(html: string, connect: string): string {
  const page = [...elementsOf(parse(html, { sourceCodeLocationInfo: true }))];
  const { scripts, styles } = inlineHashes(page);
  const at = startOfHead(page);
  const origin = connect === '' ? [] : [new URL(connect).origin];
  const policy = {
    'default-src': ["'self'"],
    // Pagefind's search index is read by WebAssembly.
    'script-src': ["'self'", "'wasm-unsafe-eval'", hashOf(TRUSTED_TYPES_SCRIPT), ...scripts],
    'style-src-elem': ["'self'", ...styles],
    // Starlight and its code blocks set style attributes, which cannot be hashed one by one.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...origin],
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    ...TRUSTED_TYPES,
  };
  const content = Object.entries(policy)
    .map(([directive, values]) => [directive, ...new Set(values)].join(' '))
    .join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${content}">`;
  return `${html.slice(0, at)}${meta}<script>${TRUSTED_TYPES_SCRIPT}</script>${html.slice(at)}`;
}

/** Where the policy goes in the text: behind `<head>` and, if it comes next, the encoding. */
function startOfHead(page: readonly HtmlElement[]): number {
  const head = page.find(({ tagName }) => tagName === 'head');
  const start = head?.sourceCodeLocation?.startTag?.endOffset;
  if (!head || start === undefined)
    throw new Error('A page without <head> has no place for its policy.');
  const first = head.childNodes.find((node) => 'tagName' in node);
  const isEncoding = first?.tagName === 'meta' && attributeOf(first, 'charset') !== undefined;
  return (isEncoding ? first.sourceCodeLocation?.endOffset : undefined) ?? start;
}

function inlineHashes(page: readonly HtmlElement[]): { scripts: string[]; styles: string[] } {
  const scripts = page.filter((element) => {
    const type = attributeOf(element, 'type') ?? '';
    const isInline = attributeOf(element, 'src') === undefined;
    return element.tagName === 'script' && isInline && runs.has(type.toLowerCase());
  });
  const styles = page.filter(({ tagName }) => tagName === 'style');
  return { scripts: scripts.map(hashIn), styles: styles.map(hashIn) };
}

function hashIn(element: HtmlElement): string {
  return hashOf(element.childNodes.map((node) => ('value' in node ? node.value : '')).join(''));
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
