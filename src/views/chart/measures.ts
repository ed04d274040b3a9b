import { columnCount, sequenceColumns, type Columns } from '../../content/columns.js';
import { marginFor } from '../../layout/margin.js';
import { size, space } from '../../scene/tokens.js';
import type { Context } from '../../content/context.js';
import type { ChartOptions } from './options.js';

/** The lengths of a chart in px, by density and by the width of the page. */
export interface ChartMeasures {
  readonly margin: number;
  /** Room for names and axes where reading starts. */
  readonly rail: number;
  /** Where the columns start. */
  readonly x: number;
  /** Room for the names of lines and targets behind the last column. */
  readonly labels: number;
  /** Heights of plots. */
  readonly plot: number;
  readonly voicePlot: number;
  readonly smallPlot: number;
  readonly lane: number;
  readonly funnel: number;
  /** Between parts, and between the plots of one part. */
  readonly partGap: number;
  readonly rowGap: number;
}

const byDensity = {
  compact: { least: 64, widest: 132, gutter: 8, plot: 200, voicePlot: 168, smallPlot: 96, lane: 44, funnel: 120, partGap: 36, rowGap: 16 },
  regular: { least: 76, widest: 168, gutter: 8, plot: 264, voicePlot: 216, smallPlot: 120, lane: 56, funnel: 152, partGap: 48, rowGap: 24 },
  spacious: { least: 100, widest: 208, gutter: 12, plot: 328, voicePlot: 264, smallPlot: 152, lane: 72, funnel: 192, partGap: 64, rowGap: 32 },
} as const; // prettier-ignore

/** Room in px below what is said about a step and below the step, where steps run down the page. */
export const downGaps = {
  compact: { block: space.hair, step: space.small },
  regular: { block: space.small, step: space.medium },
  spacious: { block: space.medium, step: space.large },
} as const satisfies Readonly<Record<ChartOptions['density'], object>>;

/** The lengths for a page of the given width. */
export function chartMeasures(width: number, density: ChartOptions['density']): ChartMeasures {
  const margin = marginFor(width);
  const rail = width < 800 ? 120 : 152;
  return { ...byDensity[density], margin, rail, x: margin + rail + 16, labels: 124 };
}

/** The columns of the steps: as wide as the page allows, within what reads well, and no word of a step is cut if it can be helped. */
export function chartColumns(context: Context, { density }: ChartOptions, room: number): Columns {
  const { least, widest, gutter } = byDensity[density];
  const count = Math.max(1, columnCount(context));
  // Eighths add up without an error, which would make the picture a pixel wider than its page.
  const wish = Math.floor(((room - (count - 1) * gutter) / count) * 8) / 8;
  const needed = isOneOfTwo(context) ? longestWord : Math.min(longestWord, widestWord(context) + 6);
  return sequenceColumns(context, { width: Math.min(widest, Math.max(least, needed, wish)), gutter });
}

/** Whether this is one of two journeys that are compared picture by picture: its columns are as wide as those of the other. */
export function isOneOfTwo({ journey }: Context): boolean {
  return journey.pair !== undefined;
}

/** A word longer than this is cut: one monster does not widen all columns. */
const longestWord = 116;

function widestWord({ journey, say, frame }: Context): number {
  const texts = journey.steps.flatMap(({ title, emotion }) => [say(title), ...emotion.map(({ label }) => say(label))]);
  const words = new Set(
    texts.flatMap((text) => text.match(/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}-]+-?/gu) ?? []),
  );
  const font = { size: size.label, weight: 600 } as const;
  let most = 0;
  for (const word of words) if (word.length > 6 && word.length < 40) most = Math.max(most, frame.measure(word, font));
  return most;
}
