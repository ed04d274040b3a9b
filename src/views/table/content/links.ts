import type { Link } from '../../../model/journey.js';
import type { Table } from '../../../scene/table.js';
import { nameOf } from './claims.js';
import { figure, rowsOf, tableOf, told, type Said } from './parts.js';
import type { Context } from '../../../content/context.js';

/** The links between steps, each with all that is said about it. None where each step only leads to the next. */
export function linksTable(context: Context): Table[] {
  const { journey, frame } = context;
  const { words } = frame;
  const { columns, captions, linkKinds, meanings } = words.table;
  if (journey.linksDerived) return [];
  return tableOf<Link>({
    key: 'links',
    caption: captions.links,
    head: columns.from,
    columns: [
      {
        key: 'to',
        head: columns.to,
        cell: ({ to }) => (to === undefined ? words.flow.kinds.exit : nameOf(to, context)),
      },
      { key: 'kind', head: words.fields.kind, cell: ({ kind }) => linkKinds[kind] },
      { key: 'label', head: columns.label, cell: ({ label }) => told(label, context) },
      { key: 'condition', head: columns.condition, cell: (link) => conditionOf(link, context) },
      { key: 'priority', head: columns.priority, numeric: true, cell: ({ priority }) => figure(priority, context) },
      { key: 'reason', head: columns.reason, cell: ({ reason }) => told(reason, context) },
      {
        key: 'continuity',
        head: columns.continuity,
        cell: ({ continuity }) => (continuity ? words.continuity[continuity] : ''),
      },
      { key: 'meaning', head: columns.meaning, cell: ({ meaning }) => (meaning ? meanings[meaning] : '') },
    ],
    groups: rowsOf(journey.links, ({ from }) => (from === undefined ? words.flow.kinds.entry : nameOf(from, context))),
  });
}

function conditionOf({ condition, otherwise }: Link, context: Context): Said[] {
  return [otherwise ? context.frame.words.flow.otherwise : '', told(condition, context)];
}
