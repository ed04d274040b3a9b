import type { Graph, GraphLink } from './graph.js';

/** In which column each node stands. */
export interface Ranks {
  /** One a node, from 0. */
  readonly columns: readonly number[];
  readonly count: number;
  /** Whether a link says that it goes back, or leads to a node that comes earlier in the journey. One a link. */
  readonly back: readonly boolean[];
}

/** Nodes that share a column: one and all that stand beside it. */
interface Group {
  readonly stage: number;
  readonly place: number;
  readonly ins: Group[];
  readonly outs: Group[];
  column: number;
  /** By how much all links get shorter if this group, and those that it draws along, move a column on. */
  gain: number;
}

/**
 * A column for every node, so that links lead on, stages keep apart and links are short.
 *
 * Loops are cut first: a column must exist for every node, even one reached only by going back.
 */
export function rankNodes({ nodes, links }: Graph): Ranks {
  const groupOf = groupsOf(nodes);
  const groups = [...new Set(groupOf)].sort((a, b) => a.stage - b.stage || a.place - b.place);
  const back = links.map((link) => goesBack(link, groupOf));
  links.forEach(({ from, to }, index) => {
    const [source, target] = [groupOf[from], groupOf[to]];
    if (!source || !target || source === target || back[index]) return;
    source.outs.push(target);
    target.ins.push(source);
  });
  let count = 0;
  for (let first = 0, next = 0; first < groups.length; first = next) {
    while (next < groups.length && groups[next]?.stage === groups[first]?.stage) next += 1;
    count = rankStage(groups.slice(first, next), count);
  }
  return { columns: groupOf.map(({ column }) => column), count, back };
}

function goesBack({ from, to, back }: GraphLink, groupOf: readonly Group[]): boolean {
  const [source, target] = [groupOf[from], groupOf[to]];
  if (!source || !target) return false;
  if (source === target) return from === to || back === true;
  return back === true || source.stage > target.stage || (source.stage === target.stage && source.place > target.place);
}

function groupsOf(nodes: Graph['nodes']): Group[] {
  const heads = nodes.map((_, index) => headOf(nodes, index));
  const groups = new Map<number, Group>();
  return heads.map((head) => {
    const known = groups.get(head);
    if (known) return known;
    const group: Group = { stage: nodes[head]?.stage ?? 0, place: head, ins: [], outs: [], column: 0, gain: 0 };
    groups.set(head, group);
    return group;
  });
}

// A ring of nodes, each beside the next, has no head but its least.
function headOf(nodes: Graph['nodes'], index: number): number {
  const met = new Set<number>();
  let head = index;
  for (;;) {
    met.add(head);
    const beside = nodes[head]?.beside;
    if (beside === undefined || !nodes[beside] || beside === head) return head;
    if (met.has(beside)) return Math.min(...ringFrom(nodes, beside));
    head = beside;
  }
}

function ringFrom(nodes: Graph['nodes'], start: number): number[] {
  const ring = [start];
  for (let next = nodes[start]?.beside; next !== undefined && next !== start; next = nodes[next]?.beside)
    ring.push(next);
  return ring;
}

/** Gives every group of a stage its column, from `base` on, and returns the first column after them. */
function rankStage(groups: readonly Group[], base: number): number {
  let end = base;
  let before = base - 1;
  for (const group of groups) {
    let column = base;
    for (const source of group.ins) if (source.stage === group.stage) column = Math.max(column, source.column + 1);
    // What nothing leads to or from stands where the order of the journey says.
    if (group.ins.length === 0 && group.outs.length === 0) column = before + 1;
    group.column = column;
    before = column;
    end = Math.max(end, column + 1);
  }
  for (let round = 0; round < 4; round += 1) if (!tighten(groups, end)) break;
  return end;
}

// Moves groups on where that shortens links. A group that only its follower holds back goes along with it.
function tighten(groups: readonly Group[], end: number): boolean {
  const drawn = new Map<Group, Group[]>();
  for (const group of groups) {
    const along: Group[] = [];
    group.gain = group.outs.length - group.ins.length;
    for (const source of group.ins) {
      if (source.stage !== group.stage || source.column + 1 !== group.column || source.gain <= 0) continue;
      if (source.outs.some((other) => other !== group && other.column === group.column)) continue;
      group.gain += source.gain;
      along.push(source);
    }
    drawn.set(group, along);
  }
  let moved = false;
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const group = groups[index];
    if (!group || group.gain <= 0 || roomOf(group, end) <= 0) continue;
    const moving = new Set([group]);
    for (const one of moving) for (const along of drawn.get(one) ?? []) moving.add(along);
    const room = roomAfter(moving, end);
    if (room <= 0) continue;
    moved = true;
    for (const one of moving) {
      one.column += room;
      one.gain = 0;
    }
  }
  return moved;
}

// How far groups can move on together before one of them meets what it leads to.
function roomAfter(moving: ReadonlySet<Group>, end: number): number {
  let room = Infinity;
  for (const group of moving) room = Math.min(room, roomOf(group, end, moving));
  return room;
}

function roomOf({ stage, column, outs }: Group, end: number, moving?: ReadonlySet<Group>): number {
  let last = end - 1;
  for (const target of outs)
    if (target.stage === stage && !moving?.has(target)) last = Math.min(last, target.column - 1);
  return last - column;
}
