import type { ViewSpec } from '../../../model/journey.js';
import type { Table } from '../../../scene/table.js';
import { namesLine } from './claims.js';
import { chosen, rowsOf, tableOf, told, type Said } from './parts.js';
import { joined, type Context } from '../../../content/context.js';

/** The saved views of a journey: what each shows, for whom, and what it holds against what. */
export function viewsTable(context: Context): Table[] {
  const { words } = context.frame;
  const { columns, captions, viewNames } = words.table;
  return tableOf<ViewSpec>({
    key: 'views',
    caption: captions.views,
    head: columns.savedView,
    columns: [
      { key: 'view', head: columns.view, cell: ({ view }) => chosen(viewNames, view) },
      { key: 'audience', head: columns.audience, cell: ({ audience }) => told(audience, context) },
      { key: 'shows', head: columns.shows, cell: (spec) => shownIn(spec, context) },
      { key: 'compares', head: columns.compares, cell: (spec) => comparedIn(spec, context) },
    ],
    groups: rowsOf(context.journey.views, ({ id, title }) => (context.say(title) ? told(title, context) : id)),
  });
}

/** The lanes that a view names, then what of the journey it keeps, kind by kind. */
function shownIn({ lanes, filter }: ViewSpec, context: Context): Said[] {
  const { stages = [], actors = [], channels = [], personas = [], segments = [] } = filter ?? {};
  return [lanes, stages, actors, channels, personas, segments].map((ids) => namesLine(ids, context));
}

function comparedIn({ comparison }: ViewSpec, context: Context): Said[] {
  if (!comparison) return [];
  const { mode, personas = [], segments = [], with: other, plan } = comparison;
  const { compareModes, columns } = context.frame.words.table;
  return [
    compareModes[mode],
    namesLine(personas, context),
    namesLine(segments, context),
    joined(context.frame.words.labelSeparator, plan ? columns.planOf : '', other ?? ''),
  ];
}
