import type { Fault, Source } from './source.ts';

const LONG = 250;
const SMALL = 40;

/**
 * What a reader would ask of the tree, and what is no fault until somebody has answered: files longer than most, and small
 * files that one other file of their folder alone imports.
 */
export function questionsOf({ files }: Source): Fault[] {
  const importers = new Map<string, string[]>();
  for (const file of files) {
    for (const { path } of file.imports) {
      if (path !== undefined) importers.set(path, [...(importers.get(path) ?? []), file.path]);
    }
  }
  return files.flatMap(({ path, text }): Fault[] => {
    if (path.endsWith('.data.ts')) return [];
    const lines = text.trimEnd().split('\n').length;
    const [only, ...more] = new Set(importers.get(path));
    if (lines > LONG) return [`${path} has ${lines} lines: does it do one thing?`];
    const isCloset = only !== undefined && more.length === 0 && folderOf(only) === folderOf(path);
    return isCloset && lines <= SMALL
      ? [`${path} (${lines} lines) serves ${only} alone: why is it not inside it?`]
      : [];
  });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
