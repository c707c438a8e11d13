import { oneOf } from '#catalogue';
import { facts, type FactName, type FactSource } from './facts.ts';

/** A fact in a text of the catalogue: `{backups}`. */
const FACT = /\{([\w.-]+)\}/g;

/** The names in braces of a text, in their order. */
export function factsIn(text: string): readonly string[] {
  return [...text.matchAll(FACT)].map(([, name = '']) => name);
}

/** Facts that are about no service: what an answer may have that is about ordering in general. */
export const generalFacts = [
  'provider',
  'portal',
  'portal.short',
] as const satisfies readonly FactName[];

/**
 * The text with each fact put in.
 *
 * @throws Error for a fact that does not exist, or that is about a service where there is none
 */
export function fillFacts(text: string, source: FactSource): string {
  return text.replaceAll(FACT, (_, name: string) => {
    if (isFact(name)) return facts[name](source);
    throw new Error(`There is no fact {${name}}. ${oneOf(name, Object.keys(facts))}.`);
  });
}

function isFact(name: string): name is FactName {
  return Object.hasOwn(facts, name);
}
