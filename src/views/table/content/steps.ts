import type { Step } from '../../../model/journey.js';
import type { Table } from '../../../scene/table.js';
import { laneColumns } from './lanes.js';
import { readingColumns } from './readings.js';
import { stageHead } from './stages.js';
import { factColumns, proofColumns, timeColumns } from './step-facts.js';
import { foundColumns } from './step-findings.js';
import { stepTitle } from './claims.js';
import { tableOf, told, type ColumnOf } from './parts.js';
import type { Context } from '../../../content/context.js';

/** The main table: all steps in the order of the journey, grouped by stage, and all that is said about each. */
export function stepsTable(context: Context, columns: readonly string[]): Table[] {
  const { journey, say, frame } = context;
  const { words } = frame;
  const found = foundColumns(context);
  const all = [
    ...factColumns(context),
    ...timeColumns(context),
    ...readingColumns(context),
    ...laneColumns(context),
    ...found.columns,
    ...proofColumns(context),
  ];
  const heads = journey.stages.map((stage) => stageHead(stage, found, context));
  return tableOf<Step>({
    key: 'steps',
    caption: words.table.captions.steps,
    numbers: words.table.columns.number,
    head: words.table.columns.step,
    columns: chosenColumns(all, columns),
    groups: journey.stages.map((stage, index) => ({
      key: stage.id,
      head: heads[index],
      rows: stage.steps.map((step) => ({
        key: step.id,
        thing: step,
        name: [say(step.title) ? told(step.title, context) : stepTitle(step, context)],
        number: words.number(step.index + 1),
        place: { stage: stage.id, step: step.id },
      })),
    })),
  });
}

/** The columns a host asks for, in that order: by their key, or by what else they are called. */
function chosenColumns(all: readonly ColumnOf<Step>[], wanted: readonly string[]): readonly ColumnOf<Step>[] {
  if (wanted.length === 0) return all;
  const isCalled = ({ key, calls = [] }: ColumnOf<Step>, name: string): boolean => key === name || calls.includes(name);
  return [...new Set(wanted.flatMap((name) => all.filter((column) => isCalled(column, name))))];
}
