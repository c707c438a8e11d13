import { type Token, tokensOf } from './hcl-tokens.ts';
import { looksLikeAddress } from './names.ts';
import { isDenyingName, isOutgoingName } from './states.ts';
import { MOST_DEPTH, NOTHING, type Pair, type Tree } from './tree.ts';

/**
 * Reads what lists of addresses need of HCL (Terraform, OpenTofu, Packer), and with that of TOML
 * and of assignments in Python or Ruby: blocks, assignments, lists, objects, strings, comments. An
 * expression becomes the list of the strings in it; a name that stands for a value becomes a text, so that it
 * is seen. `broken` for a text whose brackets do not match; `other` for one with addresses that are
 * no values, such as the access lists of BIND.
 */
export function readHcl(text: string): Tree | 'broken' | 'other' {
  const reader = new HclReader(tokensOf(text));
  const pairs = reader.readFile();
  if (reader.isBroken) return 'broken';
  return reader.isOther ? 'other' : { kind: 'map', pairs };
}

/** Walks through the tokens once. */
class HclReader {
  readonly #tokens: readonly Token[];
  #at = 0;
  /** Whether brackets do not match, or are nested too deeply. */
  isBroken = false;
  /** Whether there is an address that is no value. */
  isOther = false;

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
      const names = [token];
      for (let next = this.#peek(); next && isName(next); next = this.#peek()) {
        names.push(next);
        this.#at += 1;
      }
      pairs.push(...this.#readPair(names, depth));
    }
    this.isBroken ||= close !== undefined;
    return pairs;
  }

  /**
   * What stands behind names: `key = value`, with words such as `const` before the key, or a block
   * with its labels. Texts by themselves are the members of a set.
   */
  #readPair(names: readonly Token[], depth: number): readonly Pair[] {
    const next = this.#peek();
    const [first, ...labels] = names;
    const last = names.at(-1);
    if (!first || !last) return [];
    if (next?.kind !== 'mark' || !'{=:'.includes(next.text)) {
      const addresses = names.filter(({ text }) => looksLikeAddress(text));
      this.isOther ||= addresses.some(({ kind }) => kind === 'name');
      return addresses.map((address) => ({ key: '', value: textOf([address]) }));
    }
    this.#at += 1;
    if (next.text !== '{') {
      this.isOther ||= next.text === ':' && this.#isInAddress(last);
      return [{ key: last.text, value: this.#readValue(depth + 1) }];
    }
    const block = this.#readBlock(depth + 1);
    const value = labels
      .filter(({ text }) => isDenyingName(text) || isOutgoingLabel(text))
      .reduceRight<Tree>(
        (inner, { text }) => ({ kind: 'map', pairs: [{ key: text, value: inner }] }),
        block,
      );
    return [{ key: first.text, value }];
  }

  /** Whether the colon that was read belongs to an IPv6 address. */
  #isInAddress({ kind, text }: Token): boolean {
    const after = this.#peek()?.text ?? '';
    return kind === 'name' && /^[0-9a-f]{1,4}$/i.test(text) && /^(?:[0-9a-f]{1,4}|:)$/i.test(after);
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
    let isLoop = false;
    let isNegated = false;
    for (let token = this.#peek(); token; token = this.#peek()) {
      if (token.kind === 'end' || (token.kind === 'mark' && /[,)\]}]/.test(token.text))) break;
      this.#at += 1;
      written.push(token);
      isCondition ||= token.text === '?' && token.kind === 'mark';
      isNegated ||= token.text === '!' && token.kind === 'mark';
      if (token.kind === 'string') items.push(textOf([token]));
      else if (token.text === '{') items.push(this.#readBlock(depth + 1));
      else if (token.text === '[' || token.text === '(') {
        isLoop ||= this.#peek()?.kind === 'name' && this.#peek()?.text === 'for';
        items.push(this.#readList(token.text === '[' ? ']' : ')', depth + 1));
      }
    }
    if (written.length === 0) return NOTHING;
    if (isCondition) return condition(written);
    if (isNegated) {
      const { text, ...rest } = textOf(written.slice(0, 1));
      return { ...rest, text: `${text} …`, isExpression: true };
    }
    // Which of its members a loop leaves out, nobody can tell here either.
    if (isLoop) return { ...textOf(written.slice(0, 1)), text: '[for …]', isExpression: true };
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

function isName({ kind }: Token): boolean {
  return kind === 'name' || kind === 'string';
}

/** A security group may be called "dns" and still be about who comes in. */
function isOutgoingLabel(label: string): boolean {
  return isOutgoingName(label) && !/dns|nameserver|gateway/i.test(label);
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
