import type { Scene } from './mark.js';
import { mirror } from './mirror.js';
import { readingOrder, type Turn } from './reading-order.js';

/** A picture before it is a scene: all of a scene but its marks, which have no order yet. */
export type Composition = Omit<Scene, 'marks' | 'order'>;

/** A scene of marks from back to front: no key twice, the order of reading, and mirrored where reading starts at the right. */
export function compose(composition: Composition, marks: readonly Turn[]): Scene {
  const turns = withUniqueKeys(marks);
  const scene: Scene = { ...composition, marks: turns.map(({ mark }) => mark), order: readingOrder(turns) };
  return scene.direction === 'rtl' ? mirror(scene) : scene;
}

/** The same marks with no key twice: a repeated one gets a number behind it. */
export function withUniqueKeys(turns: readonly Turn[]): Turn[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return turns.map((turn) => {
    let { key } = turn.mark;
    while (taken.has(key)) {
      const count = (counts.get(turn.mark.key) ?? 1) + 1;
      counts.set(turn.mark.key, count);
      key = `${turn.mark.key}#${count}`;
    }
    taken.add(key);
    return key === turn.mark.key ? turn : { ...turn, mark: { ...turn.mark, key } };
  });
}
