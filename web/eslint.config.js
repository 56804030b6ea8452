// Run from the root of the repository: eslint -c web/eslint.config.js web tests
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const unsafeHtml = ['innerHTML', 'outerHTML'].map((name) => ({
  selector: `AssignmentExpression[left.property.name="${name}"]`,
  message: `${name} turns text into markup: use textContent and elements.`,
}));
const unsafeCalls = [
  ['insertAdjacentHTML', 'use textContent and elements'],
  ['setHTMLUnsafe', 'use textContent and elements'],
  ['createContextualFragment', 'use textContent and elements'],
].map(([name, instead]) => ({
  selector: `CallExpression[callee.property.name="${name}"]`,
  message: `${name} turns text into markup: ${instead}.`,
}));
const documentWrite = {
  selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
  message: 'document.write turns text into markup: use textContent and elements.',
};

export default tseslint.config(
  { ignores: ['**/node_modules/', 'build/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.tests.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // The runner itself waits for its tests.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: ['test', 'beforeEach', 'afterEach'], package: 'node:test' }] },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: { Buffer: 'readonly', URL: 'readonly', console: 'readonly', fetch: 'readonly', process: 'readonly',
        setTimeout: 'readonly', clearTimeout: 'readonly' },
    },
  },
  {
    // Scripts that measure in a page, on texts that are meant to be difficult.
    files: ['tests/**/*.mjs'],
    languageOptions: { globals: { TextEncoder: 'readonly', document: 'readonly', window: 'readonly' } },
    rules: { 'no-misleading-character-class': 'off' },
  },
  {
    // The program's imports are pasted into Emscripten's own scope.
    files: ['wasm/**/*.js'],
    languageOptions: { globals: { addToLibrary: 'readonly', Module: 'readonly' } },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-redeclare': ['error', { builtinGlobals: false }],
      'no-control-regex': 'off', // stripping control characters is our business
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...unsafeHtml, ...unsafeCalls, documentWrite],
    },
  },
);
