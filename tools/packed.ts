import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import freshDist from './fresh-dist.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder outside the project with the packed package in its `node_modules`, as a user has it. */
    packed: string;
  }
}

// What the user's own page brings along.
const ofTheUser = ['react', 'react-dom', '@types/react', 'vue', 'svelte'];

/** Builds, packs and unpacks the package into a folder of its own, for the tests of the package. */
export default function packed(project: TestProject): () => void {
  freshDist();
  const folder = mkdtempSync(join(tmpdir(), 'journeyscape-packed-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { stdio: 'pipe' });
  execFileSync('bash', ['-c', 'tar xzf *.tgz && mv package node_modules/journeyscape'], { cwd: folder });
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  for (const name of [...Object.keys(dependencies), ...ofTheUser]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(modules, name));
  }
  symlinkSync('../journeyscape/dist/cli/main.js', join(modules, '.bin', 'journeyscape'));
  project.provide('packed', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
