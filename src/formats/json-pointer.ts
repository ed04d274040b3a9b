import { scanJson } from './json-scan.js';
import { placesOf } from './place.js';
import type { Place } from './place.js';

/** A value that somebody asks for, and where it was found. */
interface Wanted {
  readonly children: Map<string, Wanted>;
  at?: number;
}

/**
 * Where the value at a JSON Pointer (RFC 6901) begins in a JSON text.
 *
 * If the text has no such value, the place of the nearest one around it.
 *
 * ```ts
 * pointerPosition('{\n  "title": "Visit"\n}', '/title'); // { line: 2, column: 12 }
 * ```
 */
export function pointerPosition(text: string, pointer: string): Place {
  return pointerPositions(text, [pointer])[0] ?? { line: 1, column: 1 };
}

/** The same for many pointers, in one walk over the text. */
export function pointerPositions(text: string, pointers: readonly string[]): Place[] {
  const root: Wanted = { children: new Map() };
  const paths = pointers.map(keysOf);
  for (const path of paths) addPath(root, path);
  // Along with the wanted value of each open level; nothing where nobody asks.
  const open: (Wanted | undefined)[] = [];
  scanJson(text, {
    enter(at, key) {
      const wanted = open.length === 0 ? root : open[open.length - 1]?.children.get(String(key));
      if (wanted) markFound(wanted, at);
      open.push(wanted);
    },
    leave: () => void open.pop(),
  });
  const placeAt = placesOf(text);
  return paths.map((path) => placeAt(nearestAt(root, path)));
}

function keysOf(pointer: string): string[] {
  if (pointer !== '' && !pointer.startsWith('/'))
    throw new TypeError(`expected a JSON Pointer such as /stages/0, got ${pointer}`);
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function addPath(root: Wanted, path: readonly string[]): void {
  let here = root;
  for (const key of path) {
    const child = here.children.get(key) ?? { children: new Map() };
    here.children.set(key, child);
    here = child;
  }
}

/** Of a key given twice the last value counts, so what was found inside the earlier one is forgotten. */
function markFound(wanted: Wanted, at: number): void {
  const again = wanted.at !== undefined;
  wanted.at = at;
  const stale = again ? [...wanted.children.values()] : [];
  for (let child = stale.pop(); child; child = stale.pop()) {
    child.at = undefined;
    stale.push(...child.children.values());
  }
}

function nearestAt(root: Wanted, path: readonly string[]): number {
  let here: Wanted = root;
  for (const key of path) {
    const child = here.children.get(key);
    if (child?.at === undefined) break;
    here = child;
  }
  return here.at ?? 0;
}
