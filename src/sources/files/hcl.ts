import { MOST_DEPTH, NOTHING, type Pair, type Tree } from './tree.ts';

/**
 * Reads what lists of addresses need of HCL (Terraform, OpenTofu, Packer), and with that of TOML
 * and of assignments in Python or Ruby: blocks, assignments, lists, objects, strings, comments. An
 * expression becomes the list of the strings in it; a name that stands for a value becomes a text, so that it
 * is seen. Undefined for a text whose brackets do not match.
 */
export function readHcl(text: string): Tree | undefined {
  const reader = new HclReader(tokensOf(text));
  const pairs = reader.readFile();
  return reader.isBroken ? undefined : { kind: 'map', pairs };
}

interface Token {
  /** `end` is a line break. */
  readonly kind: 'string' | 'name' | 'mark' | 'end';
  readonly text: string;
  readonly line: number;
  /** The comment behind it. */
  note: string;
}

/** A comment, a heredoc, a string (to the end of the line if it is not closed), a word, a line break, or one character. */
const TOKEN =
  /(?:#|\/\/)[^\n]*|\/\*[^]*?(?:\*\/|$)|<<[-~]?"?(\w+)"?[^\n]*\n|"""|"((?:[^"\\\n]|\\.)*)"?|'((?:[^'\\\n]|\\.)*)'?|([\p{L}\p{N}_.*/-]+)|(\n)|([^\s])/gu;

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  let line = 1;
  let from = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [whole, heredoc, double, single, word, lineBreak, mark] = match;
    line += breaks(text, from, match.index);
    from = match.index;
    const add = (kind: Token['kind'], content: string) => {
      tokens.push({ kind, text: content, line, note: '' });
    };
    if (/^(?:#|\/\/)/.test(whole))
      remark(tokens, line, whole.replace(/^(?:#+|\/\/+)\s*/, '').trim());
    else if (heredoc !== undefined)
      pattern.lastIndex = readHeredoc(text, pattern.lastIndex, heredoc, add);
    else if (double !== undefined || single !== undefined)
      add('string', unescape(double ?? single ?? ''));
    else if (word !== undefined) add('name', word);
    else if (lineBreak !== undefined) add('end', '\n');
    else if (mark !== undefined) add('mark', mark);
  }
  return tokens;
}

function breaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    count += 1;
  return count;
}

/** A comment behind a string in the same line is what is said of it. */
function remark(tokens: readonly Token[], line: number, comment: string): void {
  const last = tokens.findLast(({ text }) => text !== ',');
  if (last?.line === line && last.kind === 'string') last.note = comment;
}

function unescape(text: string): string {
  return text.replace(/\\(["'\\/])/g, '$1');
}

/** The lines up to the one that ends it, each a string of its own; returns where the text goes on. */
function readHeredoc(
  text: string,
  from: number,
  mark: string,
  add: (kind: 'string', content: string) => void,
): number {
  for (let at = from; at < text.length;) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end).trim();
    if (line === mark) return end;
    if (line !== '') add('string', line);
    at = end + 1;
  }
  return text.length;
}

/** Walks through the tokens once. */
class HclReader {
  readonly #tokens: readonly Token[];
  #at = 0;
  /** Whether brackets do not match, or are nested too deeply. */
  isBroken = false;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** All assignments and blocks; those below `[section]`, as in TOML, under that name. */
  readFile(): readonly Pair[] {
    const pairs: Pair[] = [];
    let key: string | undefined;
    while (!this.isBroken && this.#at < this.#tokens.length) {
      const found = this.#readPairs(undefined, 0);
      pairs.push(
        ...(key === undefined ? found : [{ key, value: { kind: 'map', pairs: found } as const }]),
      );
      if (this.#at >= this.#tokens.length) break;
      key = this.#readSection();
      this.isBroken = key === undefined;
    }
    return pairs;
  }

  #readSection(): string | undefined {
    let name: string | undefined;
    while (this.#peek()?.text === '[') this.#at += 1;
    while (
      ['name', 'string', 'mark'].includes(this.#peek()?.kind ?? '') &&
      this.#peek()?.text !== ']'
    ) {
      name = `${name ?? ''}${this.#peek()?.text ?? ''}`;
      this.#at += 1;
    }
    if (this.#peek()?.text !== ']') return undefined;
    while (this.#peek()?.text === ']') this.#at += 1;
    return name;
  }

  /** Up to the bracket that closes the block, or at the top up to a section. */
  #readPairs(close: string | undefined, depth: number): readonly Pair[] {
    const pairs: Pair[] = [];
    for (let token = this.#peek(); token; token = this.#peek()) {
      if (token.kind === 'mark' && /[[\])}]/.test(token.text)) {
        this.isBroken ||= close !== undefined && token.text !== close;
        return pairs;
      }
      this.#at += 1;
      if (token.kind !== 'name' && token.kind !== 'string') continue;
      // The labels of a block.
      while (['name', 'string'].includes(this.#peek()?.kind ?? '')) this.#at += 1;
      const next = this.#peek();
      if (next?.kind !== 'mark' || !'{=:'.includes(next.text)) continue;
      this.#at += 1;
      const value = next.text === '{' ? this.#readBlock(depth + 1) : this.#readValue(depth + 1);
      pairs.push({ key: token.text, value });
    }
    this.isBroken ||= close !== undefined;
    return pairs;
  }

  #readBlock(depth: number): Tree {
    if (this.#isTooDeep(depth)) return NOTHING;
    const pairs = this.#readPairs('}', depth);
    this.#at += 1;
    return { kind: 'map', pairs };
  }

  /**
   * A value up to the end of its line or the next comma: the strings and lists in it, or else what
   * is written there. Which of two values a condition gives, nobody can tell here.
   */
  #readValue(depth: number): Tree {
    const items: Tree[] = [];
    const written: Token[] = [];
    let isCondition = false;
    for (let token = this.#peek(); token; token = this.#peek()) {
      if (token.kind === 'end' || (token.kind === 'mark' && /[,)\]}]/.test(token.text))) break;
      this.#at += 1;
      written.push(token);
      isCondition ||= token.text === '?' && token.kind === 'mark';
      if (token.kind === 'string') items.push(textOf([token]));
      else if (token.text === '{') items.push(this.#readBlock(depth + 1));
      else if (token.text === '[' || token.text === '(') {
        items.push(this.#readList(token.text === '[' ? ']' : ')', depth + 1));
      }
    }
    if (written.length === 0) return NOTHING;
    if (isCondition) return condition(written);
    if (items.length === 0) return { ...textOf(written), isExpression: written.some(isReference) };
    const [only] = items;
    return only && items.length === 1 ? only : { kind: 'list', items };
  }

  #readList(close: string, depth: number): Tree {
    if (this.#isTooDeep(depth)) return NOTHING;
    const items: Tree[] = [];
    for (let token = this.#peek(); token; token = this.#peek()) {
      if (token.kind === 'mark' && /[)\]}]/.test(token.text)) {
        this.isBroken ||= token.text !== close;
        this.#at += 1;
        return { kind: 'list', items };
      }
      if (token.kind === 'end' || token.text === ',') this.#at += 1;
      else items.push(this.#readValue(depth + 1));
    }
    this.isBroken = true;
    return { kind: 'list', items };
  }

  #isTooDeep(depth: number): boolean {
    if (depth <= MOST_DEPTH) return false;
    this.isBroken = true;
    this.#at = this.#tokens.length;
    return true;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at];
  }
}

/** `var.cidr`, which stands for something that is not in the text; `true` and `443` stand for themselves. */
function isReference({ kind, text }: Token): boolean {
  return kind === 'name' && !/^(?:true|false|null|none|[\d.:/]+)$/i.test(text);
}

/** What a condition asks, without the values that it may give. */
function condition(tokens: readonly Token[]): Tree {
  const end = tokens.findIndex(({ text }) => text === '?');
  const { text, ...rest } = textOf(tokens.slice(0, end));
  return { ...rest, text: `${text} ? …`, isExpression: true };
}

function textOf(tokens: readonly Token[]): Extract<Tree, { kind: 'text' }> {
  const [first] = tokens;
  const text = tokens.map((token) => token.text).join(' ');
  return { kind: 'text', text, line: first?.line ?? 0, note: first?.note ?? '' };
}
