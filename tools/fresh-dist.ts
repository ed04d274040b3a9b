import { execFileSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';

/** Builds `dist/` before the tests of the package, unless it is newer than the source. */
export default function freshDist(): void {
  const builtAt = statSync('dist/schema.json', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const source = ['package.json', 'rollup.config.mjs', ...globSync('{src,tools,scripts}/**/*.{ts,json}')];
  if (source.some((path) => statSync(path).mtimeMs > builtAt))
    execFileSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
}
