import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', 'generated/', 'node_modules/']),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The compiler checks our JavaScript as well, and knows what there is.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true, varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // What ships to users runs in browsers and workers as well: web APIs only, and nothing of the build.
    files: ['src/client/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'Buffer', 'global', '__dirname', 'require'],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', '**/toolchain/**', '**/mock/**', '**/cli/**'],
              message: 'src/client ships to browsers.',
            },
          ],
        },
      ],
    },
  },
  {
    // Holds calls that must not compile.
    files: ['test/**/*.test-d.ts'],
    rules: { '@typescript-eslint/no-unsafe-call': 'off' },
  },
  {
    // Redocly hands its visitors untyped nodes.
    files: ['openapi/rules/**'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
