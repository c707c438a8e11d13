/** A piece of HTML that is safe to put into a page as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | readonly Markup[];

/** Makes HTML of a template: texts in it show as they are, whatever they hold; pieces of HTML stay. */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const inserted = parts.map((part) => (typeof part === 'string' ? escape(part) : textOf(part)));
  return new Markup(String.raw({ raw: template }, ...inserted));
}

function textOf(part: Markup | readonly Markup[]): string {
  return part instanceof Markup ? part.text : part.map(({ text }) => text).join('\n');
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
