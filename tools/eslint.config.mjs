/** `npm run lint`: the habits of this code that a program can check. */
import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { clockSyntax, everySyntax, litImports, localeSyntax, restrict, zodImports, zoneSyntax } from './eslint-habits.mjs';

const layers = ['schemas/**/*.ts', 'src/**/*.ts', 'components/**/*.ts', 'publish/**/*.ts'];
const core = ['schemas/**/*.ts', 'src/**/*.ts'];
const configurations = ['**/*.config.{js,mjs,ts}', 'tools/build-*.mjs'];
/** Made by `npm run shapes`. */
const generated = ['schemas/shapes*.ts'];

export default defineConfig(
  { ignores: ['dist/', 'site/', '.cache/', 'coverage/', 'integrations/', '**/vendor/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'everything',
    files: ['**/*.{js,mjs,ts}'],
    extends: [js.configs.recommended],
    // One limit says no, the other asks what the second topic of the file is.
    plugins: { habits: { rules: { 'max-lines': builtinRules.get('max-lines') } } },
    rules: {
      'max-lines': ['error', 300],
      'habits/max-lines': ['warn', 200],
      'max-depth': ['error', 3],
      // Addresses and calendars are about control characters; French is about narrow spaces.
      'no-control-regex': 'off',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      'no-useless-escape': 'off',
      'prefer-const': 'error',
      'no-var': 'error',
      eqeqeq: 'error',
      'object-shorthand': 'error',
    },
  },
  {
    name: 'programs in JavaScript',
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
  {
    name: 'TypeScript',
    files: ['**/*.ts'],
    extends: [ts.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-namespace': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-restricted-syntax': restrict(everySyntax),
    },
  },
  {
    name: 'the layers',
    files: layers,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-imports': ['error', { paths: zodImports }],
      'no-restricted-syntax': restrict(everySyntax, zoneSyntax, localeSyntax),
    },
  },
  {
    name: 'schemas and core',
    files: core,
    ignores: ['**/*.d.ts'],
    rules: { 'no-console': 'error', 'no-restricted-syntax': restrict(everySyntax, zoneSyntax, localeSyntax, clockSyntax) },
  },
  { name: 'where times and numbers are written', files: ['src/locale/**/*.ts'], rules: { 'no-restricted-syntax': restrict(everySyntax, zoneSyntax, clockSyntax) } },
  {
    name: 'elements',
    files: ['components/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    rules: {
      'no-console': ['error', { allow: ['warn'] }],
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'no-restricted-imports': ['error', { paths: [...zodImports, ...litImports] }],
    },
  },
  {
    name: 'tests',
    files: ['test/**/*.ts'],
    // A property of chai is an assertion.
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  { name: 'generated', files: generated, rules: { 'max-lines': 'off', 'habits/max-lines': 'off' } },
  { name: 'configurations', files: configurations, rules: { 'no-restricted-syntax': 'off' } },
);
