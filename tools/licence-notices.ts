import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rollup';

/**
 * A Rollup plugin that puts the notices of all packages whose code a file holds at its head, as their licences ask for.
 *
 * The texts come from the installed packages; one that several share stands once. It runs after whatever takes comments out.
 */
export function licenceNotices(): Plugin {
  return {
    name: 'licence-notices',
    renderChunk(code, { modules }) {
      const held = Object.keys(modules).filter((id) => (modules[id]?.renderedLength ?? 0) > 0);
      const folders = [...new Set(held.flatMap((id) => packageFolder(id) ?? []))].sort();
      return { code: `${notice([process.cwd(), ...folders])}${code}`, map: null };
    },
  };
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

function notice(folders: readonly string[]): string {
  const names = new Map<string, string[]>();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    const text = licenceIn(folder);
    names.set(text, [...(names.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...names].map(([text, packages]) => `${packages.join(', ')}\n\n${text}`);
  return `/*!\n${parts.join('\n\n----\n\n')}\n*/\n`;
}

// In ASCII, as the files are: a page that does not say its encoding would read anything else wrong.
function licenceIn(folder: string): string {
  const [file] = globSync('LICEN[CS]E*', { cwd: folder });
  if (file === undefined) throw new Error(`expected a licence text in ${folder}`);
  const text = readFileSync(join(folder, file), 'utf8').trim().replaceAll('©', '(c)').replaceAll('*/', '* /');
  // eslint-disable-next-line no-control-regex -- ASCII is meant
  if (/[^\x00-\x7f]/.test(text)) throw new Error(`expected a licence text in ASCII in ${folder}`);
  return text;
}

/** The folder of the package that a module belongs to; `undefined` for the project's own. */
function packageFolder(id: string): string | undefined {
  if (!id.includes('node_modules')) return undefined;
  let folder = dirname(id);
  while (!existsSync(join(folder, 'package.json')) || !hasName(folder)) folder = dirname(folder);
  return folder;
}

// Packages put a package.json without a name into folders of theirs, to say how files there are to be read.
function hasName(folder: string): boolean {
  return 'name' in (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as object);
}
