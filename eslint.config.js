import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rules of the language itself; those of TypeScript come on top where there are types. */
const language = {
  'array-callback-return': 'error',
  // characters are told apart in scanners: long, but flat
  complexity: ['error', { max: 20 }],
  eqeqeq: 'error',
  'max-depth': ['error', 4],
  'max-lines': ['error', { max: 400 }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 6],
  'no-constant-condition': 'error',
  'no-else-return': 'error',
  'no-eval': 'error',
  'no-implicit-coercion': 'error',
  'no-misleading-character-class': 'error',
  'no-self-compare': 'error',
  'no-template-curly-in-string': 'error',
  'no-unreachable': 'error',
  'no-unreachable-loop': 'error',
  'no-useless-concat': 'error',
  'no-useless-escape': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'require-atomic-updates': 'error',
};

export default defineConfig(
  globalIgnores(['node_modules/', 'coverage/', 'out/', 'dist/', 'web/dist/', 'src/client/schema.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, rules: language },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        // node:test waits for its own tests
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': 'error',
      // the characters of a word are what is meant: no emoji is taken apart here
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // parts of an interface that one does not need
      '@typescript-eslint/no-empty-function': ['error', { allow: ['methods'] }],
      // an empty environment variable is as good as none
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // numbers in messages are what they are
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // an index that is known to exist, in code where speed counts
      '@typescript-eslint/no-non-null-assertion': 'off',
      // wrong where an index may be out of bounds, which the types do not tell
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // counting loops over typed arrays read better than iterators, and run faster
      '@typescript-eslint/prefer-for-of': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // a `describe` is one function, however many tests it holds
      'max-lines-per-function': 'off',
      // a stand-in for something asynchronous need not wait itself
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['web/**/*.tsx'],
    rules: {
      // what a component gives is always the same: something to show
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: { 'no-unused-vars': 'error' },
  },
);
