import type { Context } from '../../content/context.js';
import type { ChartOptions } from './options.js';
import { partNames, type ChartPart, type PartName } from './part.js';
import { emotionPart } from './parts/emotion.js';
import { funnelPart } from './parts/funnel.js';
import { heatPart } from './parts/heat.js';
import { metricsPart } from './parts/metrics.js';

const makers: Readonly<Record<PartName, (context: Context, options: ChartOptions) => ChartPart | undefined>> = {
  emotion: emotionPart,
  metrics: metricsPart,
  funnel: funnelPart,
  heat: heatPart,
};

/** The parts of a chart that were asked for and have figures, from top to bottom. */
export function chartParts(context: Context, options: ChartOptions): ChartPart[] {
  const asked = partNames.filter((name) => options.part === 'all' || options.part === name);
  return asked.flatMap((name) => makers[name](context, options) ?? []);
}
