import type { BlueprintOptions } from '../views/blueprint/index.js';
import type { ChartOptions } from '../views/chart/index.js';
import type { CircleOptions } from '../views/circle/index.js';
import type { FlowchartOptions } from '../views/flowchart/index.js';
import type { PersonaOptions } from '../views/persona/index.js';
import type { TableOptions } from '../views/table/index.js';
import type { TimelineOptions } from '../views/timeline/index.js';

/** The options that each view takes, by the name of the view; what is left out has its default. */
export interface ViewOptions {
  readonly timeline: Partial<TimelineOptions>;
  readonly flowchart: Partial<FlowchartOptions>;
  readonly blueprint: Partial<BlueprintOptions>;
  readonly persona: Partial<PersonaOptions>;
  readonly circle: Partial<CircleOptions>;
  readonly chart: Partial<ChartOptions>;
  readonly table: Partial<TableOptions>;
}

/** The name of a view. */
export type ViewName = keyof ViewOptions;
