/*
 * What the tests look for and what they leave as it is. The tests and the accessibility statement read
 * the same rules, widths and exceptions; what the statement says of each check is in its messages.
 */

/** The rules of axe, by their tags: WCAG 2.2 A and AA, EN 301 549, and best practice. */
export const AXE_TAGS = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'EN-301-549',
  'best-practice',
] as const;

/** The widths in which pages are looked at, in CSS pixels. */
export const WIDTHS = { wide: 1280, phone: 390, narrowest: 320 } as const;

/** What is tested at each change; `page-accessibility.check-…` says how. */
export const CHECKS = [
  'axe',
  'html',
  'reflow',
  'keyboard',
  'focus',
  'announcements',
  'without-javascript',
] as const;

/** What nobody has tested; `page-accessibility.open-…` says what. */
export const NOT_TESTED = ['people', 'screen-readers', 'independent'] as const;

/** A finding of html-validate that is left as it is; of axe there is none. */
export interface KnownException {
  /** `page-accessibility.exception-…` says what it is, and why it stays. */
  readonly id: string;
  /** The rule of html-validate. */
  readonly rule: string;
  /** Recognizes the markup that the rule objects to, by the beginning of its element. */
  readonly markup: RegExp;
  /** Whose markup it is; undefined where it is the handbook's own. */
  readonly origin?: 'Starlight' | 'Expressive Code' | 'Astro';
}

export const EXCEPTIONS: readonly KnownException[] = [
  {
    id: 'contents-twice',
    rule: 'unique-landmark',
    markup: /^<nav aria-labelledby="starlight__on-this-page/,
    origin: 'Starlight',
  },
  {
    id: 'contents-column',
    rule: 'unique-landmark',
    markup: /^<aside class="right-sidebar-container/,
    origin: 'Starlight',
  },
  {
    id: 'button-type',
    rule: 'no-implicit-button-type',
    markup: /^<button popovertarget/,
    origin: 'Starlight',
  },
  {
    id: 'copy-button',
    rule: 'no-implicit-button-type',
    markup: /^<button title="[^"]*" data-copied/,
    origin: 'Expressive Code',
  },
  {
    id: 'copy-button',
    rule: 'text-content',
    markup: /^<button title="[^"]*" data-copied/,
    origin: 'Expressive Code',
  },
  {
    id: 'copy-button',
    rule: 'element-permitted-content',
    markup: /^<div><\/div><\/button>/,
    origin: 'Expressive Code',
  },
  {
    id: 'code-lines',
    rule: 'element-permitted-content',
    markup: /^<div class="ec-line/,
    origin: 'Expressive Code',
  },
  {
    id: 'style-element',
    rule: 'element-permitted-content',
    markup: /^<style>astro-island/,
    origin: 'Astro',
  },
  {
    id: 'list-role',
    rule: 'no-redundant-role',
    markup: /^<[ou]l [^>]*role="list"/,
  },
  {
    id: 'form-until-loaded',
    rule: 'wcag/h71',
    markup: /^<fieldset [^>]*role="presentation"/,
  },
];
