import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import {layers, strictPolicy} from './.ci/layers.js';

export default defineConfig(
  // The hosts under demo/hosts are projects of their own, each with its framework's compiler.
  {ignores: ['**/.*.mjs', '**/dist/', 'demo/hosts/*/src/', 'storybook-static/', 'coverage/', '.cache/']},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // A number in a template is a number: `${count} customers` needs no String().
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // `() => this.#close()` is how a listener is written in a template.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // An interface of ours may be a type where it is a union's member: both read well.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // An async function without an await turns what it throws into a rejection: that is why it is one.
      '@typescript-eslint/require-await': 'off',
      // `text || null` means the empty text too.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
      // A callback in a bag of options is declared like a method and taken out by destructuring: it has no `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'demo/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    settings: {wc: {elementBaseClasses: ['LitElement', 'CustomerPart']}},
    rules: {
      'max-lines': ['error', {max: 300}],
      'no-restricted-syntax': ['error', ...strictPolicy],
      // WebKit drops the meaning of a list that has no bullets, unless it says its role.
      'lit-a11y/no-redundant-role': 'off',
      // Lit calls them; the rules want a guard that has no meaning for a property.
      'wc/guard-super-call': 'off',
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/max-elements-per-file': 'off',
    },
  },
  ...layers,
  // A language is one file, however many texts it has.
  {files: ['src/locales/*.ts'], rules: {'max-lines': 'off'}},
  {
    files: ['test/**/*.ts'],
    rules: {
      // A plugin of Chai declares `equal` to give a promise. It gives none.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal'}]},
      ],
      // `expect(x).to.be.true` is an expression in Chai.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test that reads `list[0]!.name` fails where it should when there is none.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `part<CustomerTable>(page, 'customer-table')` reads better than a cast.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'max-lines': ['error', {max: 400}],
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
    rules: {'no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}]},
  },
);
