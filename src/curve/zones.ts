import type { PathCommand } from '../scene/path-command.js';

/** A piece of a curve that stays on one side of a level, from where it starts to where it ends. */
export interface Zone {
  readonly side: 'above' | 'below';
  readonly commands: readonly PathCommand[];
}

type Pair = readonly [number, number];
type Cubic = readonly [Pair, Pair, Pair, Pair];

/**
 * A monotone curve on the straight picture, cut exactly where it crosses a level, so that each side can have its own colour.
 *
 * Each cubic is split by de Casteljau's construction at the root found by bisection; a monotone piece has one root
 * at the most.
 */
export function zonesOf(commands: readonly PathCommand[], level: number): Zone[] {
  const zones: { side: Zone['side']; commands: PathCommand[] }[] = [];
  const add = ([from, a, b, to]: Cubic): void => {
    const side = (from[1] + to[1]) / 2 > level ? 'above' : 'below';
    let zone = zones.at(-1);
    if (!zone || zone.side !== side) {
      zone = { side, commands: [['M', from[0], from[1]]] };
      zones.push(zone);
    }
    zone.commands.push(['C', a[0], a[1], b[0], b[1], to[0], to[1]]);
  };
  for (const cubic of cubicsOf(commands)) {
    const start = cubic[0][1] - level;
    const end = cubic[3][1] - level;
    if (start * end < 0) splitAt(cubic, crossing(cubic, level)).forEach(add);
    else add(cubic);
  }
  return zones;
}

/** A zone closed along the level: the area between the curve and that line. */
export function zoneArea(zone: Zone, level: number): PathCommand[] {
  const first = zone.commands[0];
  const last = zone.commands.at(-1);
  if (first?.[0] !== 'M' || last?.[0] !== 'C') return [];
  return [...zone.commands, ['L', last[5], level], ['L', first[1], level], ['Z']];
}

function cubicsOf(commands: readonly PathCommand[]): Cubic[] {
  const cubics: Cubic[] = [];
  let at: Pair = [0, 0];
  for (const command of commands) {
    if (command[0] === 'Z') continue;
    const to: Pair = command[0] === 'C' ? [command[5], command[6]] : [command[1], command[2]];
    if (command[0] === 'C') cubics.push([at, [command[1], command[2]], [command[3], command[4]], to]);
    if (command[0] === 'L') cubics.push([at, between(at, to, 1 / 3), between(at, to, 2 / 3), to]);
    at = to;
  }
  return cubics;
}

function crossing(cubic: Cubic, level: number): number {
  const rising = cubic[3][1] > cubic[0][1];
  let low = 0;
  let high = 1;
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2;
    const reached = splitAt(cubic, middle)[0][3][1];
    if (reached < level === rising) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function splitAt([a, b, c, d]: Cubic, t: number): readonly [Cubic, Cubic] {
  const ab = between(a, b, t);
  const bc = between(b, c, t);
  const cd = between(c, d, t);
  const abc = between(ab, bc, t);
  const bcd = between(bc, cd, t);
  const middle = between(abc, bcd, t);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

function between(from: Pair, to: Pair, t: number): Pair {
  return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
}
