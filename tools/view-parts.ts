import { globSync, readFileSync } from 'node:fs';

/**
 * The parts that pictures of a view have, as the gallery shows them; of `table`, which is HTML on a page, those that its
 * template names.
 */
export function partsOfView(view: string): ReadonlySet<string> {
  const isTable = view === 'table';
  const files = isTable ? ['src/elements/table-template.ts'] : globSync(`test/gallery/${view}/*.svg`);
  const named = isTable ? /(?:part="|')([a-z-]+)(?= selected'|"|')/g : /<g class="([a-z-]+)"/g;
  return new Set(files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(named)].map(([, part = '']) => part)));
}

/** The parts that some view draws; any other part is the element's own. */
export function partsOfScenes(): ReadonlySet<string> {
  const source = readFileSync('src/scene/mark.ts', 'utf8');
  const [, union = ''] = /export type Part =([^;]+);/.exec(source) ?? [];
  return new Set([...union.matchAll(/'([a-z-]+)'/g)].map(([, part = '']) => part));
}
