import type { Cell, Lane, Step } from '../../../model/journey.js';
import type { Table } from '../../../scene/table.js';
import { quoted } from '../../../content/lane-cards.js';
import { laneName } from '../../../content/lane-rows.js';
import { evidenceLines, labelledOwner, nameOf, namesLine, stepTitle, validationLine } from './claims.js';
import { quiet, rowsOf, tableOf, told, type ColumnOf, type Said } from './parts.js';
import { joined, type Context } from '../../../content/context.js';

/** A column for each lane whose cells say something. Hidden lanes too: a table leaves nothing out. */
export function laneColumns(context: Context): ColumnOf<Step>[] {
  return context.journey.lanes.map((lane) => ({
    key: `lane(${lane.id})`,
    calls: ['lane', lane.id, lane.role],
    head: laneName(lane, context),
    cell: (step) =>
      (step.cells.get(lane.id) ?? []).flatMap((cell) => [
        ...cellLines(cell, lane, context),
        quiet(reachOf(cell, step, context)),
      ]),
  }));
}

/** What is said of the lanes themselves. */
export function lanesTable(context: Context): Table[] {
  const { journey, frame } = context;
  const { words } = frame;
  const { columns, captions, perspectives } = words.table;
  if (journey.lanesDerived) return [];
  return tableOf<Lane>({
    key: 'lanes',
    caption: captions.lanes,
    head: columns.name,
    columns: [
      { key: 'role', head: columns.role, cell: ({ role }) => words.lanes[role] },
      { key: 'whose', head: columns.whose, cell: ({ actor, persona }) => nameOf(actor ?? persona, context) },
      {
        key: 'perspective',
        head: columns.perspective,
        cell: ({ perspective }) => (perspective ? perspectives[perspective] : ''),
      },
    ],
    groups: rowsOf(journey.lanes, (lane) =>
      context.say(lane.title) ? told(lane.title, context) : laneName(lane, context),
    ),
  });
}

/** Up to which step a cell holds, where that is not its own. */
function reachOf({ span = 1 }: Cell, { index }: Step, context: Context): string {
  const { steps } = context.journey;
  const last = steps[Math.min(steps.length, index + span) - 1];
  return last && last.index > index ? context.frame.words.table.upTo(stepTitle(last, context)) : '';
}

function cellLines(cell: Cell, lane: Lane, context: Context): Said[] {
  const { words } = context.frame;
  const text = told(cell.text, context);
  const names = namesLine(cell.refs, context);
  const isQuote = lane.role === 'quotes';
  const owner = labelledOwner(words.owner, cell.owner, context);
  const perceived = labelledOwner(words.perceivedOwner, cell.perceivedOwner, context);
  const said: readonly Said[] = [
    isQuote ? { ...text, text: quoted(text.text, words.quoteMarks) } : text,
    text.text ? quiet(names === text.text ? '' : names) : names,
    cell.media && told(cell.media.alt, context),
  ];
  const isEmpty = said.every((one) => (typeof one === 'string' ? one : (one?.text ?? '')) === '');
  return [
    ...(isEmpty ? [words.noData] : said),
    quiet(joined(' · ', nameOf(cell.persona, context), nameOf(cell.segment, context))),
    quiet(joined(' · ', owner, perceived)),
    quiet(validationLine(cell.validation, context)),
    ...evidenceLines(cell.evidence, context),
    quiet(cell.tags.join(words.listSeparator)),
  ];
}
