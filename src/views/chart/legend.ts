import { gapsOf } from '../../curve/facts.js';
import { futureEntries } from '../../curve/future-area.js';
import { flowSegment, stateGlyph, type FlowPart } from './bar.js';
import { heatGround } from './heat.js';
import type { LegendEntry } from '../../scene/legend.js';
import type { Shape } from '../../scene/mark.js';
import { momentDiamond } from '../../scene/moment.js';
import { moodFace, type MoodLevel } from '../../scene/mood-face.js';
import { polyline } from '../../scene/path.js';
import { seriesName } from '../../content/series-names.js';
import type { Context } from '../../content/context.js';
import { authoredRing, mixesBases } from './measured.js';
import { figureShapes, sampleShapes } from './draw-figure.js';
import type { ChartFacts } from './facts.js';
import type { ChartOptions } from './options.js';
import { lookOf, pairsOf } from './score-rows.js';

const swatch = { x: 0, y: 1, width: 28, height: 14 } as const;

/** What the legend of a chart explains: only what occurs in it. */
export function chartLegend(facts: ChartFacts, context: Context, options: ChartOptions): LegendEntry[] {
  const entries = [
    ...lineEntries(facts, context),
    ...curveEntries(facts, context, options),
    ...metricEntries(facts, context),
    ...flowEntries(facts, context),
    ...heatEntries(facts),
    ...missingEntry(facts, context),
  ];
  const seen = new Set<string>();
  return entries.filter(({ key }) => seen.size < seen.add(key).size);
}

// A line alone in its plot needs no key: the plot bears its name.
function lineEntries({ panels }: ChartFacts, context: Context): LegendEntry[] {
  const lines = panels.filter(({ row }) => row.series.length > 1).flatMap(({ row }) => row.series);
  return [
    ...lines.map((series) => ({
      key: `series(${series.id})`,
      label: seriesName(series, context),
      sample: sampleShapes(lookOf(series, context), { x: 0, y: 0 }),
    })),
    ...(panels.some(({ row }) => row.moments.length > 0)
      ? [
          {
            key: 'moment',
            label: context.frame.words.keyMoments,
            sample: [momentDiamond({ x: 14, y: 8 }, 7, { fill: 'page', stroke: 'accent', strokeWidth: 1.75 })],
          },
        ]
      : []),
  ];
}

function curveEntries({ panels }: ChartFacts, context: Context, options: ChartOptions): LegendEntry[] {
  const { chart } = context.frame.words;
  const rows = panels.map(({ row }) => row);
  const pairs = rows.flatMap((row) => pairsOf(row, context));
  const hasExpected = pairs.some(({ from }) => from.kind === 'expectation');
  const hasRange = rows.some(({ series }) =>
    series.some(({ scores }) => scores.some((score) => score?.low !== undefined && score.high !== undefined)),
  );
  const hasMixed = rows.some(mixesBases);
  const gap = (key: string, label: string, color: 'emotion-5' | 'emotion-1'): LegendEntry => ({
    key,
    label,
    sample: [{ kind: 'path', commands: polyline([{ x: 14, y: 1 }, { x: 14, y: 15 }]), stroke: color, strokeWidth: 6, opacity: 0.25 }], // prettier-ignore
  });
  return [
    ...futureEntries(rows, context),
    ...(hasExpected
      ? [
          gap('above-expected', chart.aboveExpected, 'emotion-5'),
          gap('below-expected', chart.belowExpected, 'emotion-1'),
        ]
      : []),
    ...(hasRange && options.uncertainty === 'show'
      ? [{ key: 'uncertainty', label: chart.uncertainty, sample: whiskerSample() }]
      : []),
    ...(hasMixed
      ? [
          { key: 'measured', label: chart.measured, sample: moodFace(4, { x: 14, y: 8 }, 7) },
          { key: 'authored', label: chart.authored, sample: [{ ...authoredRing({ x: 14, y: 8 }), r: 7 } as Shape] },
        ]
      : []),
  ];
}

function whiskerSample(): Shape[] {
  const cap = (y: number): Shape => ({ kind: 'path', commands: polyline([{ x: 10, y }, { x: 18, y }]), stroke: 'persona-1', opacity: 0.6 }); // prettier-ignore
  return [
    { kind: 'rect', ...swatch, fill: 'persona-1', opacity: 0.1 },
    { kind: 'path', commands: polyline([{ x: 14, y: 2 }, { x: 14, y: 14 }]), stroke: 'persona-1', opacity: 0.6 }, // prettier-ignore
    cap(2),
    cap(14),
  ];
}

function metricEntries({ lanes }: ChartFacts, context: Context): LegendEntry[] {
  const { words } = context.frame;
  const states = new Set(
    lanes.flatMap(({ items }) => items.filter(({ number }) => number !== undefined).map(({ state }) => state)),
  );
  const marks = new Set(lanes.flatMap((lane) => lane.marks.map(({ kind }) => kind)));
  const line = (look: 'target' | 'warn'): Shape[] =>
    figureShapes({ kind: 'line', from: { x: 0, y: 8 }, to: { x: 28, y: 8 }, look });
  return [
    ...(['good', 'warn', 'bad'] as const)
      .filter((state) => states.has(state))
      .map((state) => ({
        key: `state-${state}`,
        label: words.chart.metricStates[state],
        sample: stateGlyph(state, { x: 8, y: 2 }),
      })),
    ...(marks.has('target') ? [{ key: 'target', label: words.chart.target, sample: line('target') }] : []),
    ...(marks.has('warn') ? [{ key: 'warn', label: words.chart.warning, sample: line('warn') }] : []),
  ];
}

function flowEntries({ flow }: ChartFacts, { frame: { words } }: Context): LegendEntry[] {
  const parts = new Set(
    flow.flatMap(({ items }) =>
      items.flatMap((item) => (item.fault === undefined ? item.parts.map(({ part }) => part) : [])),
    ),
  );
  const labels: Readonly<Record<FlowPart, string>> = { ...words.chart.flow, unknown: words.noData };
  return (['processed', 'processing', 'exit', 'unknown'] as const)
    .filter((part) => parts.has(part))
    .map((part) => ({
      key: part === 'unknown' ? 'no-data' : `flow-${part}`,
      label: labels[part],
      sample: flowSegment(part, swatch),
    }));
}

function heatEntries({ heat }: ChartFacts): LegendEntry[] {
  if (!heat) return [];
  const levels = new Set(heat.rows.flatMap(({ cells }) => cells.flatMap(({ level }) => level ?? [])));
  return ([1, 2, 3, 4, 5] as const)
    .filter((level) => levels.has(level))
    .map((level: MoodLevel) => ({
      key: `heat-${level}`,
      label: heat.levels[level - 1] ?? '',
      sample: heatGround(level, swatch),
    }));
}

function missingEntry({ panels, heat, lanes }: ChartFacts, context: Context): LegendEntry[] {
  const { words } = context.frame;
  const isMissing =
    panels.some(({ row }) => gapsOf(row, context).length > 0) ||
    (heat?.rows.some(({ cells }) => cells.some(({ level }) => level === undefined)) ?? false) ||
    lanes.some(({ items }) => items.some(({ number }) => number === undefined));
  return isMissing ? [{ key: 'no-data', label: words.noData, sample: heatGround(undefined, swatch) }] : [];
}
