// What the compiler cannot see: unsafe types, hooks, accessibility of markup. Layout is Prettier's.
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import baseline from 'eslint-plugin-baseline-js';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import * as mdx from 'eslint-plugin-mdx';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { textAlone } from './scripts/eslint/text-alone.ts';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const SCRIPTS_IN_ASTRO = ['**/*.astro/*.ts'];
const REACT = ['**/*.tsx'];

/**
 * What browsers run, with the scripts in .astro files. Styles are not held to a baseline: what a
 * browser does not know of them it passes over, and the page stays usable.
 */
const IN_BROWSERS = ['src/**/*.ts', 'src/**/*.tsx'];

/** IDs, addresses and words of the API: a page that is translated must not change them. */
const TRANSLATED_CODE = {
  selector: 'JSXOpeningElement[name.name="code"]:not(:has(JSXAttribute[name.name="translate"]))',
  message: 'Write <code translate="no">.',
};

/** The MDX parser takes `{#id}` behind a heading for JavaScript: it gets blanks of that length. */
const mdxWithHeadingIds = {
  meta: { name: 'mdx-with-heading-ids' },
  parseForESLint: (text, options) =>
    mdx.flat.languageOptions.parser.parseForESLint(
      text.replace(
        /^(#+ .*)(\{#[\w-]+\})$/gmu,
        (_, heading, id) => heading + ' '.repeat(id.length),
      ),
      options,
    ),
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', '.vitest/', 'test-results/']),
  // Programs that are complete only beside what a test generates, and compiled there.
  globalIgnores(['test/fixtures/generated-clients/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A number in a template reads as the number: the rule is after objects and undefined.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => void doIt()` says that a promise is left alone on purpose.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Functions in interfaces are properties: checked strictly, and free to be taken apart.
      '@typescript-eslint/method-signature-style': 'error',
      // `() => {}` says that there is nothing to do.
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      // A function may be async because its type asks for a promise.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // All rooms: what of them runs in Node only needs nothing newer.
    files: IN_BROWSERS,
    plugins: { baseline },
    rules: {
      'baseline/use-baseline': [
        'error',
        {
          available: 'widely',
          includeWebApis: { preset: 'auto' },
          includeJsBuiltins: { preset: 'auto' },
          ignoreFeatures: [
            // Every browser of the baseline has it. It counts from Safari 27 only, because an older
            // one fails when two imports at a time reach such a module: islands load in turn.
            'top-level-await',
            // Every use says what to do where there is none, as on plain http.
            'async-clipboard',
          ],
        },
      ],
    },
  },
  {
    files: REACT,
    plugins: { handbook: { rules: { 'text-alone': textAlone } } },
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.configs.strict],
    rules: {
      'handbook/text-alone': 'error',
      'no-restricted-syntax': ['error', TRANSLATED_CODE],
      // Safari takes the role away from a list without bullets, unless it is written out.
      'jsx-a11y-x/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
    },
  },
  {
    files: ['**/*.astro'],
    extends: [
      tseslint.configs.strict,
      tseslint.configs.stylistic,
      astro.configs.recommended,
      astro.configs['jsx-a11y-strict'],
    ],
    rules: { 'no-restricted-syntax': ['error', TRANSLATED_CODE] },
  },
  {
    // The scripts in them, which the compiler checks with the types that are not known here.
    files: SCRIPTS_IN_ASTRO,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    files: ['**/*.mdx'],
    extends: [jsxA11y.configs.strict],
    languageOptions: { parser: mdxWithHeadingIds },
    // A part that is used but not imported, or imported but not used.
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error' },
  },
);
