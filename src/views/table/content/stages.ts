import type { Stage } from '../../../model/journey.js';
import type { TableGroupHead, TableNote } from '../../../scene/table.js';
import { ownerLine } from './claims.js';
import { chosen, linesOf, told, type Said } from './parts.js';
import type { FoundColumns } from './step-findings.js';
import type { Context } from '../../../content/context.js';

/** The head of a stage: its name, what it is for, whose it is, and all that stands at the stage as a whole. */
export function stageHead(stage: Stage, found: FoundColumns, context: Context): TableGroupHead {
  const { journey, frame } = context;
  const { words } = frame;
  const { columns } = words.table;
  const notes: readonly TableNote[] = [
    note(words.goal, told(stage.goal, context)),
    note(words.lanes['brand-goal'], told(stage.brandGoal, context)),
    note(words.lanes.strategy, told(stage.strategy, context)),
    note(words.owner, ownerLine(stage.owner, context)),
    note(columns.cycle, chosen(words.circle.cycles, stage.cycle)),
    note(columns.detail, stage.journey),
    ...found.columns.map(({ head, at }) => note(head, at(stage.id))),
  ];
  return {
    title: context.say(stage.title) ? told(stage.title, context) : { text: stage.id },
    notes: notes.filter(({ lines }) => lines.length > 0),
    index: stage.index,
    count: journey.stages.length,
    place: { stage: stage.id },
  };
}

function note(label: string, said: Said | readonly Said[]): TableNote {
  return { label, lines: linesOf(said) };
}
