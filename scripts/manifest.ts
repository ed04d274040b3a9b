// Makes of what the analyser found in the source the manifest for users, and of that the data for editors.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { themes } from '../src/scene/tokens.ts';
import { cssData, htmlData, webTypes } from '../tools/editor-data.ts';
import { publicManifest, type Manifest } from '../tools/manifest.ts';
import { optionDocs } from '../tools/view-docs.ts';
import { partsOfScenes, partsOfView } from '../tools/view-parts.ts';

const views = globSync('src/views/*/options.ts').map((path) => basename(dirname(path)));
const drawn = new Map(views.map((view) => [`journey-${view}`, partsOfView(view)]));
drawn.set('journey-map', new Set([...drawn.values()].flatMap((parts) => [...parts])));
const scenes = partsOfScenes();

const manifest = publicManifest(read('dist/custom-elements.json') as Manifest, {
  options: optionDocs(views),
  words: {
    ViewName: views,
    ThemeWord: [...Object.keys(themes), 'auto'],
    CompareMode: ['delta', 'overlay', 'side-by-side'],
  },
  colors: new Map(Object.entries(themes.light).map(([name, value]) => [`--journey-${name}`, value])),
  hasPart: (tag, part) => !scenes.has(part) || part === 'message' || drawn.get(tag)?.has(part) === true,
});
const { version } = read('package.json') as { version: string };
write('custom-elements', manifest);
write('web-types', webTypes(manifest, version));
write('vscode-html', htmlData(manifest));
write('vscode-css', cssData(manifest));

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function write(name: string, data: object): void {
  writeFileSync(`dist/${name}.json`, `${JSON.stringify(data, null, 2)}\n`);
}
