import type { Point } from '../../layout/box.js';
import { fitInSector, type SectorRoom } from './fit-in-sector.js';
import type { Frame } from '../../layout/frame.js';
import type { Arc } from './polar.js';
import { wrapText, type TextBlock } from '../../layout/text/wrap-text.js';
import { size } from '../../scene/tokens.js';
import type { StageArc } from './angles.js';
import { letterOf } from './letter-of.js';
import type { PlacedSector, PlacedText } from './placed-ring.js';
import type { Radii } from './radii.js';

const widths = [190, 150, 125, 105, 90, 78, 68, 58, 48, 40, 32] as const;
const pad = 4;

/** Every stage with its name in its band where it fits; else with a letter, where letters are asked for. */
export function placeSectors(
  stages: readonly StageArc[],
  { centre, radii, lettered }: { readonly centre: Point; readonly radii: Radii; readonly lettered: boolean },
  frame: Frame,
): PlacedSector[] {
  const named = stages.map(({ stage, arc }) => {
    const room: SectorRoom = { ...arc, centre, inner: radii.bandInner, outer: radii.bandOuter, pad };
    const blocks = stage.title ? nameBlocks(stage.title, stage.cycle, frame) : [];
    // Two lines away from the middle read better than three in it.
    const flat = blocks.filter(({ title }) => title.lines.length < 3);
    return fitInSector(flat, room) ?? fitInSector(blocks, room);
  });
  // A few names inside, and most of their kind outside, would look like two sorts of stages.
  const isMost = 2 * named.filter(Boolean).length >= stages.filter(({ stage }) => stage.title).length;
  return stages.map(({ stage, arc }, index): PlacedSector => {
    const fitted = isMost ? named[index] : undefined;
    if (fitted) return { stage, arc, isNamed: true, texts: nameTexts(fitted.thing, fitted.at) };
    if (!lettered) return { stage, arc, isNamed: stage.title === '', texts: [] };
    const room: SectorRoom = { ...arc, centre, inner: radii.bandInner, outer: radii.bandOuter, pad: 1 };
    const letter = fitInSector([wrapText(letterOf(stage.stage.index), 60, strong, frame.measure)], room);
    const texts = letter ? [{ block: letter.thing, at: letter.at, muted: false }] : [];
    return { stage, arc, isNamed: false, texts };
  });
}

/** The stretches of a ring along which one cycle runs; none where no stage names one. */
export function cycleArcs(stages: readonly StageArc[]): Arc[] {
  const runs: { cycle: string; from: number; to: number }[] = [];
  if (stages.every(({ stage }) => stage.cycle === '')) return [];
  for (const { stage, arc } of stages) {
    const { cycle } = stage.stage;
    const last = runs.at(-1);
    if (cycle && last?.cycle === cycle && last.to === arc.from) last.to = arc.to;
    else if (cycle) runs.push({ cycle, ...arc });
  }
  return runs.map(({ from, to }) => ({ from, to }));
}

const strong = { size: size.cell, weight: 600 } as const;
const small = { size: size.label, weight: 400 } as const;

interface NameBlocks {
  readonly title: TextBlock;
  readonly cycle: TextBlock;
  readonly width: number;
  readonly height: number;
}

// Widths at which no word has to be cut, the broadest first.
function nameBlocks(name: string, cycleName: string, { measure }: Frame): NameBlocks[] {
  const words = `${name}\n${cycleName}`
    .split(/[\s\u200b]+/u)
    .filter((word) => !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(word));
  const longest = Math.max(0, ...words.map((word) => measure(word, strong)));
  const blocks: NameBlocks[] = [];
  for (const width of widths) {
    if (width < longest) break;
    const title = wrapText(name, width, strong, measure, { balance: true });
    const cycle = wrapText(cycleName, width, small, measure);
    const last = blocks.at(-1);
    const block = { title, cycle, width: Math.max(title.width, cycle.width), height: title.height + cycle.height };
    if (!last || last.width !== block.width) blocks.push(block);
  }
  return blocks;
}

function nameTexts({ title, cycle, width }: NameBlocks, at: Point): PlacedText[] {
  const middle = (block: TextBlock, y: number): Point => ({ x: at.x + (width - block.width) / 2, y });
  return [
    { block: title, at: middle(title, at.y), muted: false },
    ...(cycle.lines.length > 0 ? [{ block: cycle, at: middle(cycle, at.y + title.height), muted: true }] : []),
  ];
}
