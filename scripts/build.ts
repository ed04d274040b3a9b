// Fills dist/: modules and single files (rollup), types (tsc), then the schema, the themes and the elements manifest.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, rm } from 'node:fs/promises';
import { writeAssets } from './assets.ts';

async function run(command: string, ...args: string[]): Promise<void> {
  const [code] = (await once(spawn(command, args, { stdio: 'inherit' }), 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code ?? 'a signal'}`);
}

await rm('dist', { recursive: true, force: true });
await Promise.all([run('rollup', '--config', '--silent'), run('tsc', '--project', 'tsconfig.build.json')]);
await chmod('dist/cli/main.js', 0o755);
await Promise.all([writeAssets('dist'), run('cem', 'analyze', '--quiet')]);
