import { wrapText } from '../layout/text/wrap-text.js';
import { size, space } from '../scene/tokens.js';
import type { RoleLine } from '../content/lane-plan.js';
import type { Context } from '../content/context.js';
import type { Setting } from './measures.js';
import type { PlacedRoleLine } from './placed-service.js';

const font = { size: size.label, weight: 600 } as const;
const widestRail = 184;
const leastLine = 64;

/** The width of a rail in which the name of each line has one line of text, as far as the page has room for that (rule 63). */
export function railFor(lines: readonly RoleLine[], least: number, { frame }: Context): number {
  const widest = frame.width < 640 ? least : widestRail;
  const longest = lines.reduce((most, { name }) => Math.max(most, frame.measure(name, font)), 0);
  return Math.min(widest, Math.max(least, Math.ceil(longest)));
}

/** The lines below a row that ends at `y`, each with its name above it in the rail, and where they end. */
export function placeRoleLines(
  lines: readonly RoleLine[],
  { context, measures }: Setting,
  { left, right, y }: { readonly left: number; readonly right: number; readonly y: number },
): { readonly lines: readonly PlacedRoleLine[]; readonly bottom: number } {
  let bottom = y;
  const placed = lines.map(({ kind, name, after }): PlacedRoleLine => {
    const block = wrapText(name, measures.rail, font, context.frame.measure, { balance: true });
    const at = { x: measures.margin, y: bottom + measures.rowGap / 2 };
    const lineY = at.y + block.height + 4;
    bottom = lineY - measures.rowGap * 0.4;
    return {
      key: `line(${kind})`,
      kind,
      after,
      name,
      block,
      at,
      line: [
        { x: left, y: lineY },
        { x: right, y: lineY },
      ],
    };
  });
  return { lines: placed, bottom };
}

/** A line in a stack: its name where reading starts, and the line from there to the end. */
export function stackedLine(
  { kind, name, after }: RoleLine,
  step: number,
  { frame }: Context,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): PlacedRoleLine {
  const block = wrapText(name, Math.max(1, width - leastLine), font, frame.measure);
  const at = { x, y: y + space.small };
  const lineY = at.y + block.lineHeight / 2;
  return {
    key: `line(${kind})@${step}`,
    kind,
    after,
    name,
    block,
    at,
    line: [
      { x: x + block.width + space.small, y: lineY },
      { x: x + width, y: lineY },
    ],
  };
}
