import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Files longer than this want to be two; a test file may be longer, it is a list. */
const longFile = 350;

export default tseslint.config(
  {
    ignores: [
      'node_modules/', 'lib*/', 'dist/', 'release/', 'temp/', '.cache/', '.data*/', 'sharepoint/solution/',
      'src/webparts/*/loc/*.js'
    ]
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.node.json', './tsconfig.json'],
        tsconfigRootDir: import.meta.dirname
      }
    },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'max-lines': ['error', { max: longFile, skipBlankLines: true, skipComments: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/require-await': 'off'
    }
  },
  {
    // The programs that print: their output is what they are for.
    files: ['src/tenant/main.ts', 'src/tenant/local/**/*.ts', 'src/provisioning/**/*.ts', 'tests/bench/**/*.ts'],
    rules: { 'no-console': 'off' }
  }
);
