import { wrapText, type TextBlock } from '../layout/text/wrap-text.js';
import type { Box, Point } from '../layout/box.js';
import { size, space } from '../scene/tokens.js';
import type { RoleLine, ServicePlan } from '../content/lane-plan.js';
import type { Setting } from './measures.js';
import type { PlacedRoleLine, PlacedService } from './placed-service.js';

/** A lane as a column, as far as a line beside it has to know. */
interface LineColumn {
  readonly x: number;
  readonly width: number;
  /** The index of its row. */
  readonly index: number;
}

/** A line that runs down the page, and its name at its head. */
interface FittedLine {
  readonly line: RoleLine;
  readonly x: number;
  readonly block: TextBlock;
}

const font = { size: size.label, weight: 600 } as const;

/** The lines of a blueprint whose lanes are columns: in the gutters between them, each named before its head. */
export function fitLinesDown(
  columns: readonly LineColumn[],
  { context, measures, service }: Setting,
  start: number,
): { readonly fitted: readonly FittedLine[]; readonly height: number } {
  let before = start;
  const fitted = (service?.lines ?? []).flatMap((line): FittedLine[] => {
    const column = columns.findLast(({ index }) => index <= line.after);
    if (!column) return [];
    const x = column.x + column.width + measures.gutter / 2;
    const block = wrapText(line.name, Math.max(1, x - before - space.gutter), font, context.frame.measure);
    before = x;
    return [{ line, x, block }];
  });
  const height = fitted.reduce((most, { block }) => Math.max(most, block.height + space.small), 0);
  return { fitted, height };
}

/** The same in their places, from the top of the grid to its end, but not across the bands of stages. */
export function placeLinesDown(
  fitted: readonly FittedLine[],
  stages: readonly { readonly box: Box }[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): PlacedRoleLine[] {
  return fitted.map(({ line, x, block }) => {
    const starts = [top, ...stages.map(({ box }) => box.y + box.height + space.hair)];
    const ends = [...stages.map(({ box }) => box.y - space.hair), bottom];
    const pieces = starts.flatMap((from, index): (readonly [Point, Point])[] => {
      const to = ends[index] ?? bottom;
      return to > from
        ? [
            [
              { x, y: from },
              { x, y: to },
            ],
          ]
        : [];
    });
    const [first, ...further] = pieces;
    return {
      ...line,
      key: `line(${line.kind})`,
      block,
      at: { x: x - space.small - block.width, y: top },
      line: first ?? [
        { x, y: top },
        { x, y: bottom },
      ],
      further,
    };
  });
}

/** What a blueprint whose lanes are columns has: lines. Its links are told by what stands beside what. */
export function serviceDown(plan: ServicePlan, lines: readonly PlacedRoleLine[]): PlacedService {
  return { bands: [], lines, chains: [], links: [], glyphs: [], untold: plan.links };
}
