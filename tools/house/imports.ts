import type { Fault, Rule, SourceFile } from './source.ts';

/** What those may import who turn the house's face to the world: everything below them. */
const FACES: readonly string[] = [
  'model',
  'insight',
  'layout',
  'scene',
  'telling',
  'views',
  'paint',
  'formats',
  'locales',
  'pipeline.ts',
  'draw-comparison.ts',
  'draw-saved-view.ts',
];

/** What each room may import. A file that stands in no room is named by itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  insight: ['model'],
  layout: ['model'],
  scene: ['model', 'layout'],
  telling: ['model', 'insight', 'layout', 'scene'],
  grid: ['model', 'insight', 'layout', 'scene', 'telling'],
  views: ['model', 'insight', 'layout', 'scene', 'telling', 'grid', 'locales'],
  paint: ['layout', 'scene'],
  formats: ['model'],
  locales: ['layout'],
  'pipeline.ts': ['model', 'insight', 'layout', 'scene', 'telling', 'views', 'locales'],
  'draw-comparison.ts': ['model', 'insight', 'layout', 'scene', 'views', 'pipeline.ts'],
  'draw-saved-view.ts': ['model', 'layout', 'scene', 'views', 'pipeline.ts', 'draw-comparison.ts'],
  'index.ts': [...FACES],
  elements: [...FACES, 'index.ts'],
  cli: [...FACES, 'index.ts'],
};

/** The door by which each package enters: a folder, or the one file. */
const DOORS: readonly (readonly [name: RegExp, door: string])[] = [
  [/^lit(\/|$)/, 'elements/'],
  [/^node:/, 'cli/'],
  [/^d3-shape$/, 'scene/path.ts'],
];

/** A room imports only the rooms below it, and a view never another view. */
export const roomsImportDownwards: Rule = ({ files }) =>
  files.flatMap((file) => {
    const room = roomOf(file.path);
    const allowed = ALLOWED[room];
    if (!allowed) return [`${file.path} stands in no room of the house`];
    return file.imports.flatMap(({ path }) => {
      if (path === undefined) return [];
      const other = roomOf(path);
      if (other !== room) return allowed.includes(other) ? [] : [`${file.path} imports ${path}: ${room} may not`];
      return seesAnotherView(file.path, path) ? [`${file.path} imports ${path}: a view knows no other view`] : [];
    });
  });

/** Each package comes in by one door. */
export const packagesHaveOneDoor: Rule = ({ files }) =>
  files.flatMap((file) =>
    file.imports.flatMap(({ from, path }) => {
      if (path !== undefined) return [];
      const door = DOORS.find(([name]) => name.test(from))?.[1];
      if (door === undefined) return [`${file.path} imports ${from}, which is no dependency of the library`];
      return file.path.startsWith(door) ? [] : [`${file.path} imports ${from}, whose door is ${door}`];
    }),
  );

/** A relative import ends in `.js` and names a file that is there. */
export const importsNameFiles: Rule = ({ files }) => {
  const paths = new Set(files.map((file) => file.path));
  return files.flatMap((file) =>
    file.imports
      .filter(({ from, path }) => path !== undefined && !(from.endsWith('.js') && paths.has(path)))
      .map(({ from }) => `${file.path} imports ${from}: expected a source file, ending in .js`),
  );
};

/** Imports make no ring. */
export const importsMakeNoRing: Rule = ({ files }) => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const faults: Fault[] = [];
  const visit = (file: SourceFile, trail: readonly string[]): void => {
    const at = trail.indexOf(file.path);
    if (at >= 0) faults.push(`a ring of imports: ${[...trail.slice(at), file.path].join(' → ')}`);
    if (at >= 0 || done.has(file.path)) return;
    for (const { path } of file.imports) {
      const next = path === undefined ? undefined : byPath.get(path);
      if (next) visit(next, [...trail, file.path]);
    }
    done.add(file.path);
  };
  for (const file of files) visit(file, []);
  return [...new Set(faults)];
};

function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

/** Only the list of views may look into a view's folder from outside it. */
function seesAnotherView(from: string, to: string): boolean {
  const folder = (path: string): string | undefined => /^views\/([^/]+)\//.exec(path)?.[1];
  return from !== 'views/index.ts' && folder(to) !== undefined && folder(to) !== folder(from);
}
