import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as schema from '../src/model/journey-json-schema.ts';
import type * as stylesheet from '../src/paint/stylesheet.ts';
import type * as tokens from '../src/scene/tokens.ts';

/** The types of the single files, as the modules have them; the script gives them as one global. */
const singleFileTypes: Readonly<Record<string, string>> = {
  'journeyscape.d.ts': `export * from './index.js';
export * from './elements/index.js';
export * from './elements/define.js';
`,
  'journeyscape.iife.d.ts': `import type * as everything from './journeyscape.js';

declare global {
  /** All that the single file holds. */
  const journeyscape: typeof everything;
}
`,
};

/** Writes what the built code says about itself next to it: the JSON Schema, one style sheet a theme, the types of the single files. */
export async function writeAssets(folder: string): Promise<void> {
  const { journeyJsonSchema } = await built<typeof schema>(folder, 'model/journey-json-schema.js');
  const { themeCss } = await built<typeof stylesheet>(folder, 'paint/stylesheet.js');
  const { themes } = await built<typeof tokens>(folder, 'scene/tokens.js');
  await writeFile(join(folder, 'schema.json'), `${JSON.stringify(journeyJsonSchema(), null, 2)}\n`);
  await mkdir(join(folder, 'themes'), { recursive: true });
  const names = Object.keys(themes) as (keyof typeof themes)[];
  const types = Object.entries(singleFileTypes);
  await Promise.all(types.map(([file, text]) => writeFile(join(folder, file), text)));
  await Promise.all(names.map((name) => writeFile(join(folder, 'themes', `${name}.css`), themeCss(name))));
}

async function built<Module>(folder: string, path: string): Promise<Module> {
  return (await import(pathToFileURL(join(folder, path)).href)) as Module;
}
