import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Script types that run; any other, such as `application/json`, is data and needs no hash. */
const runs = new Set(['', 'module', 'text/javascript', 'importmap', 'speculationrules']);

/**
 * Seals every page with a Content Security Policy that allows exactly the inline scripts and
 * styles it was built with, by their hash (CSP Level 3, section 8.3). Astro's own `security.csp`
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
            await writeFile(path, seal(await readFile(path, 'utf8'), options.connect));
          }),
        );
        logger.info(`${String(pages.length)} pages sealed`);
      },
    },
  };
}

/** The page with its policy as the first element of its head, so that nothing escapes it. */
export function seal(html: string, connect: string): string {
  const { scripts, styles } = inlineHashes(html);
  const origin = connect === '' ? [] : [new URL(connect).origin];
  const policy = {
    'default-src': ["'self'"],
    // Pagefind's search index is read by WebAssembly.
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...scripts],
    'style-src-elem': ["'self'", ...styles],
    // Starlight and its code blocks set style attributes, which cannot be hashed one by one.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...origin],
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  };
  const content = Object.entries(policy)
    .map(([directive, values]) => [directive, ...new Set(values)].join(' '))
    .join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${content}">`;
  if (!/<head[\s>]/i.test(html)) throw new Error('A page without <head> cannot be sealed.');
  return html.replace(/<head(?:\s[^>]*)?>/i, (head) => head + meta);
}

function inlineHashes(html: string): { scripts: string[]; styles: string[] } {
  const scripts: string[] = [];
  const styles: string[] = [];
  for (const element of elements(parse(html))) {
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    const runnable = !attributes.has('src') && runs.has(attributes.get('type') ?? '');
    if (element.tagName === 'script' && runnable) scripts.push(hash(element));
    if (element.tagName === 'style') styles.push(hash(element));
  }
  return { scripts, styles };
}

function hash(element: Element): string {
  const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Every element below the node, those inside `<template>` included. */
function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elements(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}
