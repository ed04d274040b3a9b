import type { Box, Point } from '../layout/box.js';
import { cutsAlong, freeLines, lastIn } from '../layout/page-cuts.js';
import { shapesExtent } from './extent.js';
import type { Mark, Part, Scene } from './mark.js';
import { space } from './tokens.js';

/** A page of paper: how large it is in px of the scene, and which pieces of the scene stand where on it. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly windows: readonly PageWindow[];
}

/** A piece of a scene on a page: what lies outside of `from` is cut off. */
export interface PageWindow {
  readonly from: Box;
  readonly at: Point;
  /** Whether it repeats the names at the side, whose texts may run on beyond its end. */
  readonly isRail: boolean;
}

/** How far a picture may be shrunk so that it needs no second page. */
const bearable = 1.25;

const sheetParts: ReadonlySet<Part> = new Set(['title', 'persona', 'fact', 'portrait']);
const endParts: ReadonlySet<Part> = new Set(['legend', 'footer']);
const loose: ReadonlySet<Part> = new Set(['link', 'lane-band', 'curve-area']);

/**
 * A scene on pages of paper: cut between stages and between lanes, never through a text; stages and lanes have their names
 * on each page, and the legend stands below (rules 25 and 93).
 *
 * What is too large for a page in one piece makes its page larger: a printer shrinks it. Linear but for a sort.
 */
export function pagesOf(scene: Scene, paper: Pick<Box, 'width' | 'height'>): Page[] {
  const width = scene.width <= paper.width * bearable ? Math.max(scene.width, paper.width) : paper.width;
  const height = paper.height * (width / paper.width);
  if (scene.width <= width && scene.height <= height * bearable)
    return [{ width: scene.width, height: scene.height, windows: [windowOf({ x: 0, y: 0, ...sizeOf(scene) }, 0, 0)] }];
  const plan = planOf(scene);
  const pages = columnsOf(plan, width).flatMap((column, index) =>
    pagesOfColumn(plan, column, index, { width, height }),
  );
  return scene.direction === 'rtl' ? pages.map((page) => turned(page, scene.width)) : pages;
}

/** A stretch along one axis. */
type Span = readonly [number, number];

/** A mark with its box, counted from the side where reading starts. */
interface Placed {
  readonly mark: Mark;
  readonly box: Box;
}

/** What a scene consists of, in px from the side where reading starts. */
interface Plan {
  readonly scene: Scene;
  readonly marks: readonly Placed[];
  /** Where to cut rather than elsewhere, along the axis of the stages. */
  readonly breaks: readonly number[];
  /** Where the header ends, the names above the picture, the picture itself. */
  readonly head: number;
  readonly names: number;
  readonly end: number;
  /** Where the names at the side end. */
  readonly rail: number;
  readonly flip: Flip;
}

/** Where something stands, counted from the side where reading starts. */
type Flip = (x: number, width: number) => number;

function planOf(scene: Scene): Plan {
  const flip: Flip = (x, width) => (scene.direction === 'rtl' ? scene.width - x - width : x);
  const all = scene.marks.map((mark) => ({ mark, box: { ...mark.box, x: flip(mark.box.x, mark.box.width) } }));
  const inside = all.filter(({ mark }) => !sheetParts.has(mark.part) && !endParts.has(mark.part));
  const [top, low] = [least(inside.map(topOf), scene.height), most(inside.map(lowOf), 0)];
  const isAbove = (one: Placed): boolean => sheetParts.has(one.mark.part) && lowOf(one) <= top;
  const isBelow = ({ mark, box }: Placed): boolean => endParts.has(mark.part) || (mark.part === 'fact' && box.y >= low);
  const body = all.filter((one) => !isAbove(one) && !isBelow(one));
  const head = Math.min(most(all.filter(isAbove).map(lowOf), 0) + space.small, top);
  const along = scene.breaks.axis === 'x';
  return {
    scene,
    marks: body.filter(({ mark }) => !loose.has(mark.part)),
    breaks: scene.breaks.at.map((at) => (along ? flip(at, 0) : at)),
    head,
    names: namesEnd(body, head, along),
    end: most(body.map(lowOf), head) + space.small,
    rail: railEnd(body, along),
    flip,
  };
}

/** Where the names above the columns end: those of stages, or of lanes where time runs down. */
function namesEnd(body: readonly Placed[], head: number, along: boolean): number {
  const stages = body.filter(({ mark }) => mark.part === 'stage-header');
  const first = least(stages.map(topOf), head);
  const names = along
    ? stages.filter((one) => topOf(one) < first + 1)
    : body.filter((one) => one.mark.part === 'lane-header' && lowOf(one) <= first + 1);
  return most(names.map(lowOf), head - space.hair) + space.hair;
}

/** Where the names beside the rows end; 0 where none stand there. */
function railEnd(body: readonly Placed[], along: boolean): number {
  const stages = body.filter(({ mark }) => mark.part === 'stage-header').map(({ box }) => box);
  if (along) return Math.max(0, least(stages.map(({ x }) => x), 2) - 2); // prettier-ignore
  const side = most(stages.map(({ x, width }) => x + width), 0) + space.hair; // prettier-ignore
  return body.every(({ mark, box }) => mark.part !== 'card' || box.x >= side) && stages.length > 0 ? side : 0;
}

/** The stretches of a picture that stand beside each other on their own pages. */
function columnsOf(plan: Plan, width: number): Span[] {
  const { scene, marks, breaks, rail } = plan;
  if (scene.width <= width) return [[rail, scene.width]];
  const room = width - rail;
  const solid = marks.flatMap((one) => solidSpans(one, 'x', room, plan.flip));
  const free = freeLines(solid);
  // On an axis of time a card may reach into the next stage.
  const borders =
    scene.breaks.axis === 'x' ? breaks.flatMap((x) => lastIn(free, x - space.large, x + space.small) ?? []) : [];
  const at = cutsAlong([rail, scene.width], room, borders, free);
  return spansOf([rail, ...at, scene.width]);
}

function pagesOfColumn(plan: Plan, column: Span, index: number, paper: Pick<Box, 'width' | 'height'>): Page[] {
  const { scene, marks, breaks, head, names, end, rail } = plan;
  const below = scene.height - end;
  const start = index === 0 ? head : 0;
  const room = Math.max(paper.height / 4, paper.height - (names - head) - below);
  const near = marks.filter(({ box }) => box.x < rail || (box.x < column[1] && box.x + box.width > column[0]));
  const solid = near.flatMap((one) => solidSpans(one, 'y', room, plan.flip));
  // The first page has the header too: as if the picture began that much higher.
  const free = freeLines(solid);
  const lanes = near.flatMap(({ mark, box }) =>
    mark.part === 'lane-header' ? (lastIn(free, box.y - space.large, box.y) ?? []) : [],
  );
  const preferred = scene.breaks.axis === 'y' ? breaks : lanes.sort((a, b) => a - b);
  const cuts = cutsAlong([names - start, end], room, preferred, free);
  const width = Math.max(paper.width, rail + column[1] - column[0]);
  return spansOf([names, ...cuts.filter((at) => at > names), end]).map((row, page): Page => {
    const windows: PageWindow[] = [];
    let y = 0;
    const add = (span: Span, isWhole: boolean): void => {
      const size = { y: span[0], height: span[1] - span[0] };
      if (size.height <= 0) return;
      if (isWhole) windows.push(windowOf({ x: 0, width: Math.min(width, scene.width), ...size }, 0, y));
      else if (column[0] === rail) windows.push(windowOf({ x: 0, width: column[1], ...size }, 0, y));
      else {
        windows.push(windowOf({ x: 0, width: rail, ...size }, 0, y, true));
        windows.push(windowOf({ x: column[0], width: column[1] - column[0], ...size }, rail, y));
      }
      y += size.height;
    };
    if (index === 0 && page === 0) add([0, head], true);
    add([head, names], false);
    add(row, false);
    add([end, scene.height], true);
    return { width, height: y, windows };
  });
}

/** What of a mark must not be cut along an axis: all of it, or where that is too much its texts and small shapes. */
function solidSpans({ mark, box }: Placed, axis: 'x' | 'y', room: number, flip: Flip): Span[] {
  // A line over many steps goes on overleaf.
  if (axis === 'x' && mark.part === 'curve') return [];
  const spanOf = (one: Box): Span => (axis === 'x' ? [one.x, one.x + one.width] : [one.y, one.y + one.height]);
  const [from, to] = spanOf(box);
  if (to - from <= room) return [[from, to]];
  return mark.shapes.flatMap((shape): Span[] => {
    const own = shapesExtent([shape]);
    const [start, stop] = spanOf({ ...own, x: flip(own.x, own.width) });
    return stop - start <= room ? [[start, stop]] : [];
  });
}

function windowOf(from: Box, x: number, y: number, isRail = false): PageWindow {
  return { from, at: { x, y }, isRail };
}

function spansOf(at: readonly number[]): Span[] {
  return at.slice(1).map((to, index) => [at[index] ?? 0, to]);
}

function turned({ width, height, windows }: Page, all: number): Page {
  return {
    width,
    height,
    windows: windows.map(({ from, at, isRail }) => ({
      from: { ...from, x: all - from.x - from.width },
      at: { x: width - at.x - from.width, y: at.y },
      isRail,
    })),
  };
}

function sizeOf({ width, height }: Scene): Pick<Box, 'width' | 'height'> {
  return { width, height };
}

function topOf({ box }: Placed): number {
  return box.y;
}

function lowOf({ box }: Placed): number {
  return box.y + box.height;
}

function least(numbers: readonly number[], otherwise: number): number {
  return numbers.length === 0 ? otherwise : numbers.reduce((a, b) => Math.min(a, b));
}

function most(numbers: readonly number[], otherwise: number): number {
  return numbers.length === 0 ? otherwise : numbers.reduce((a, b) => Math.max(a, b));
}
