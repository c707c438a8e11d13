/** A piece of a text in HCL. */
export interface Token {
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

/** Cuts a text into its tokens, in linear time. */
export function tokensOf(text: string): readonly Token[] {
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
