/** Reads what hosts are told, as they do: for tests that compare it with the rules. */

/** A line of a configuration, with the lines of its block. */
export interface Directive {
  readonly words: readonly string[];
  readonly block: readonly Directive[];
}

/**
 * Reads nginx's and Caddy's configurations: words, some in quotes, and blocks in braces.
 *
 * @param end what ends a directive without a block
 * @throws Error for braces that do not match
 */
export function readBlocks(text: string, end: ';' | '\n'): readonly Directive[] {
  const tokens = text.matchAll(/#[^\n]*|"((?:[^"\\]|\\.)*)"|[;\n]|(?<=\s)[{}](?=\s)|[^\s;"]+/gu);
  const top: Directive[] = [];
  const open = [top];
  let words: string[] = [];
  const finish = (): void => {
    if (words.length > 0) open.at(-1)?.push({ words, block: [] });
    words = [];
  };
  for (const [token, quoted] of tokens) {
    if (token.startsWith('#')) continue;
    if (token === end) finish();
    else if (token === '{') {
      const block: Directive[] = [];
      open.at(-1)?.push({ words, block });
      open.push(block);
      words = [];
    } else if (token === '}') {
      finish();
      open.pop();
    } else if (token !== '\n') words.push(quoted ?? token);
  }
  if (open.length !== 1) throw new Error('The braces do not match.');
  return top;
}

/** The directives with that name, wherever they are. */
export function named(directives: readonly Directive[], name: string): readonly Directive[] {
  return directives.flatMap((directive) => [
    ...(directive.words[0] === name ? [directive] : []),
    ...named(directive.block, name),
  ]);
}

/** Reads `_headers`: the headers of each path. */
export function readHeadersFile(text: string): Readonly<Record<string, Record<string, string>>> {
  const rules: Record<string, Record<string, string>> = {};
  let current: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name !== '') current[name] = value;
    else if (line.startsWith('/')) rules[line] = current = {};
  }
  return rules;
}
