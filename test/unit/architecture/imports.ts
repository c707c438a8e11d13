import ts from 'typescript';
import type { Kind } from './rules.ts';

/** One import of a file. */
export interface Import {
  readonly specifier: string;
  readonly kind: Kind;
  /** Whether it stands in a `<script>` of an .astro file. */
  readonly inScript: boolean;
}

/** Every import and re-export of a .ts, .tsx, .mjs or .astro file, in the order of the text. */
export function importsOf(path: string, text: string): readonly Import[] {
  if (!path.endsWith('.astro')) return parse(path, text, false);
  const frontmatter = /^---\r?\n(.*?)^---/msu.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gsu)].map(
    ([, script]) => script ?? '',
  );
  return [
    ...parse(`${path}.ts`, frontmatter, false),
    ...scripts.flatMap((script) => parse(`${path}.ts`, script, true)),
  ];
}

function parse(path: string, text: string, inScript: boolean): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const target = targetOf(node);
    if (target) found.push({ specifier: target.node.text, kind: target.kind, inScript });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

/**
 * What a syntax node imports. `import { type A }` counts as values: the module is loaded all the
 * same, because the compiler keeps the statement (`verbatimModuleSyntax`).
 */
function targetOf(node: ts.Node): { node: ts.StringLiteralLike; kind: Kind } | undefined {
  if (ts.isImportDeclaration(node)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return literal(node.moduleSpecifier, typeOnly ? 'types' : 'values');
  }
  if (ts.isExportDeclaration(node)) {
    return literal(node.moduleSpecifier, node.isTypeOnly ? 'types' : 'values');
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return literal(node.argument.literal, 'types');
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return literal(node.arguments[0], 'lazy');
  }
  return undefined;
}

function literal(node: ts.Node | undefined, kind: Kind) {
  return node && ts.isStringLiteralLike(node) ? { node, kind } : undefined;
}
