// Fills dist/: modules and single files (rollup), types (tsc), then the schema, the themes, the elements manifest and the data for editors.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { home, homeFields } from '../tools/home.ts';
import { writeAssets } from './assets.ts';

async function run(command: string, ...args: string[]): Promise<void> {
  const [code] = (await once(spawn(command, args, { stdio: 'inherit' }), 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code ?? 'a signal'}`);
}

await rm('dist', { recursive: true, force: true });
await Promise.all([run('rollup', '--config', '--silent'), run('tsc', '--project', 'tsconfig.build.json')]);
await chmod('dist/cli/main.js', 0o755);
await Promise.all([writeAssets('dist'), run('npm', 'run', '-s', 'manifest')]);

if (home !== '') {
  const manifest = JSON.parse(await readFile('package.json', 'utf8')) as object;
  await writeFile('package.json', `${JSON.stringify({ ...manifest, ...homeFields(home) }, null, 2)}\n`);
}
