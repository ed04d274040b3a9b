import { globSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { licenceNotices } from './tools/licence-notices.ts';
import { refusedPolicy } from './tools/refused-policy.ts';

const isPackage = (id) => !/^[./]/.test(id);
const quiet = { onwarn: (warning, warn) => (warning.code === 'EMPTY_BUNDLE' ? undefined : warn(warning)) };

/** One file for each source file, for bundlers and Node: packages stay imports, and what is not used falls away. */
const modules = {
  ...quiet,
  input: globSync('src/**/*.ts', { exclude: (path) => path.endsWith('.d.ts') }),
  external: isPackage,
  plugins: [esbuild({ target: 'es2022' })],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    hoistTransitiveImports: false,
    sourcemap: true,
    sourcemapExcludeSources: false,
  },
};

/**
 * Everything in one file, for a script tag: the elements registered, no chunk to fetch later.
 *
 * The code that packages have for production, whatever the environment of the build says.
 * In ASCII only: a page that does not say its encoding would read anything else wrong.
 */
const singleFile = {
  input: 'tools/single-file.ts',
  plugins: [
    refusedPolicy(),
    resolve({ browser: true, exportConditions: ['production'] }),
    commonjs(),
    esbuild({ target: 'es2022', legalComments: 'none' }),
  ],
  output: [
    { file: 'dist/journeyscape.js', format: 'es' },
    { file: 'dist/journeyscape.iife.js', format: 'iife', name: 'journeyscape' },
  ].map((output) => ({
    ...output,
    inlineDynamicImports: true,
    plugins: [terser({ format: { comments: false, ascii_only: true } }), licenceNotices()],
  })),
};

export default [modules, singleFile];
