import type { Fault, Rule, SourceFile } from './source.ts';

/** What those may import who turn the house's face to the world: everything below them. */
const FACES: readonly string[] = [
  'model',
  'insight',
  'layout',
  'scene',
  'content',
  'curve',
  'grid',
  'views',
  'paint',
  'formats',
  'locales',
  'pipeline.ts',
  'resolve.ts',
  'check-journey.ts',
];

/** What each room may import. A file that stands in no room is named by itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  insight: ['model'],
  layout: ['model'],
  scene: ['model', 'layout'],
  content: ['model', 'insight', 'layout', 'scene'],
  curve: ['model', 'insight', 'layout', 'scene', 'content'],
  grid: ['model', 'insight', 'layout', 'scene', 'content', 'curve'],
  views: ['model', 'insight', 'layout', 'scene', 'content', 'curve', 'grid', 'locales'],
  paint: ['layout', 'scene'],
  formats: ['model'],
  locales: ['layout'],
  'resolve.ts': ['model', 'insight', 'views'],
  'pipeline.ts': ['model', 'insight', 'layout', 'scene', 'views', 'locales', 'resolve.ts'],
  'check-journey.ts': ['model', 'insight', 'scene', 'views'],
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

/** Rooms that serve several views: what one view alone uses lives with that view. */
const SHARED: readonly string[] = ['layout', 'scene', 'content', 'curve', 'grid'];

/** Shared all the same: placing graphs is an algorithm of its own, which knows no journey; it enters a view by `place-graph.ts`. */
const OWN_SUBJECT = /^layout\/graph\//;

/** A file of a shared room is reached by two views or more, or by what serves them all. */
export const sharedRoomsServeTwoViews: Rule = ({ files }) => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reach = (from: readonly SourceFile[], enter: (path: string) => boolean): ReadonlySet<string> => {
    const seen = new Set<string>();
    const visit = (file: SourceFile): void => {
      if (seen.has(file.path)) return;
      seen.add(file.path);
      for (const { path } of file.imports) {
        const next = path !== undefined && enter(path) ? byPath.get(path) : undefined;
        if (next) visit(next);
      }
    };
    from.forEach(visit);
    return seen;
  };
  const viewOf = (path: string): string | undefined => /^views\/([^/]+)\//.exec(path)?.[1];
  const isShared = (path: string): boolean => SHARED.includes(roomOf(path));
  const views = [...new Set(files.flatMap(({ path }) => viewOf(path) ?? []))];
  const byView = views.map((view) =>
    reach(
      files.filter(({ path }) => viewOf(path) === view),
      () => true,
    ),
  );
  const byAll = reach(
    files.filter(({ path }) => viewOf(path) === undefined && !isShared(path)),
    (path) => viewOf(path) === undefined,
  );
  return files
    .filter(({ path }) => isShared(path) && !OWN_SUBJECT.test(path) && !byAll.has(path))
    .flatMap(({ path }) => {
      const count = byView.filter((reached) => reached.has(path)).length;
      return count >= 2 ? [] : [`${path} is reached by ${count} of the views: a shared room serves two or more`];
    });
};

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
