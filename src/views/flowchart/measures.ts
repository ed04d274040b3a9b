import type { GraphRoom } from '../../layout/graph/graph.js';
import { marginFor } from '../../layout/margin.js';
import { runsDown } from '../../content/runs-down.js';
import type { Context } from '../../content/context.js';
import type { FlowchartOptions } from './options.js';

/** The lengths of a flowchart in px. */
export interface FlowMeasures extends GraphRoom {
  readonly margin: number;
  /** Width of a card. Where the whole picture is narrower than the page, cards grow up to `widest`. */
  readonly card: number;
  readonly widest: number;
  readonly least: number;
  /** Width of the names of lanes. */
  readonly rail: number;
  /** The most that the words at a link take along the line of reading. */
  readonly label: number;
}

/** What every part of a flowchart needs to know: the story, how it is asked for, and the lengths of the page. */
export interface FlowSetting {
  readonly context: Context;
  readonly options: FlowchartOptions;
  readonly measures: FlowMeasures;
  /** Whether time runs down the page. */
  readonly down: boolean;
  /** Whether the page has room for one card beside another; if not, every step gets a place of its own down the page. */
  readonly narrow: boolean;
}

const byDensity = {
  compact: { card: 128, columnGap: 20, nodeGap: 12, trackGap: 8, laneGap: 24, stageGap: 8 },
  regular: { card: 144, columnGap: 24, nodeGap: 16, trackGap: 10, laneGap: 32, stageGap: 8 },
  spacious: { card: 176, columnGap: 36, nodeGap: 24, trackGap: 12, laneGap: 40, stageGap: 16 },
} as const;

/** Below this width of the page time runs down. */
const narrowPage = 560;

/** How a flowchart is set on a page. */
export function settingFor(context: Context, options: FlowchartOptions): FlowSetting {
  const { width } = context.frame;
  const small = width < narrowPage;
  const down = runsDown(options.direction, context.journey, small);
  const narrow = small && down && (options.lanes === 'auto' || options.lanes === 'none');
  const lengths = byDensity[options.density];
  const measures: FlowMeasures = {
    ...lengths,
    // Down the page chips hang beside the line, and there is more room for width than for height.
    card: down ? lengths.card + 96 : lengths.card,
    columnGap: lengths.columnGap,
    margin: marginFor(width),
    widest: 240,
    least: 124,
    rail: width < 640 ? 88 : 112,
    label: narrow ? 168 : down ? 144 : 84,
  };
  return { context, options, measures, down, narrow };
}
