import { joined, type Context } from '../../../content/context.js';
import { flowFigures, type FlowFigures } from '../../../insight/flow-figures.js';
import { latestCounts } from '../../../insight/group-flow.js';
import { listKey } from '../../../model/list-key.js';
import type { FlowPart } from '../bar.js';
import { placesOf, rowsApart, type Where } from '../where.js';

/** A row of counts in one unit, for one segment. */
export interface FlowRow {
  readonly key: string;
  readonly title: string;
  readonly items: readonly FlowItem[];
  /** The largest count: what the full height stands for. */
  readonly most: number;
}

/** A count at one place: its parts from the base up, and what it says. */
export interface FlowItem {
  readonly key: string;
  readonly where: Where;
  readonly inflow: number | undefined;
  readonly processed: number | undefined;
  readonly parts: readonly { readonly part: FlowPart; readonly count: number }[];
  /** What is wrong, where the counts contradict each other: then no bar is drawn. */
  readonly fault: string | undefined;
  readonly figures: Readonly<Record<'inflow' | 'processed' | 'share' | 'processing' | 'exit' | 'drop', string>>;
  /** Who left, by reason. */
  readonly exits: readonly string[];
  readonly asOf: string;
  readonly name: string;
}

const kinds = ['whole', 'stage', 'step'] as const;

/** The counts of a journey in rows, each of one unit and one segment. */
export function flowRows(context: Context): FlowRow[] {
  const { frame, journey, say } = context;
  const placeOf = placesOf(context);
  const links = new Set(journey.links.map(({ id }) => id));
  const groups = new Map<string, { title: string; figures: FlowFigures[] }>();
  for (const figure of flowFigures({ ...journey, flow: latestCounts(journey.flow) })) {
    // How many go along a link has no column here: the flowchart says it at the link.
    if (links.has(figure.at) || !saysSomething(figure)) continue;
    const { unit, segment } = figure;
    const key = listKey([unit, segment]);
    const name = segment === undefined ? '' : say(journey.lookup.segments.get(segment)?.name) || segment;
    const title = joined(' · ', frame.words.chart.countedUnits[unit], name);
    const group = groups.get(key) ?? { title, figures: [] };
    groups.set(key, group);
    group.figures.push(figure);
  }
  // The row that says most comes first.
  const ordered = [...groups.values()].sort((a, b) => b.figures.length - a.figures.length);
  return ordered.flatMap(({ title, figures }, order) => {
    const items = figures.map((figure, index) => itemOf(figure, `${order},${index}`, placeOf(figure.at), context));
    const most = Math.max(1, ...items.map(heightOf));
    // A stage beside its steps would pass for one of them.
    const rows = kinds.flatMap((kind) => rowsApart(items.filter(({ where }) => where.kind === kind)));
    return rows.map((row, index) => ({ key: `counts(${order},${index})`, title, items: row, most }));
  });
}

function saysSomething({ inflow, processing, processed, exit }: FlowFigures): boolean {
  return [inflow, processing, processed, exit].some((count) => count !== undefined);
}

function heightOf({ inflow, parts, fault }: FlowItem): number {
  return fault === undefined
    ? Math.max(
        inflow ?? 0,
        parts.reduce((sum, { count }) => sum + count, 0),
      )
    : 0;
}

function itemOf(figure: FlowFigures, key: string, where: Where, context: Context): FlowItem {
  const { words } = context.frame;
  const { inflow, processing, processed, exit, drop, conversion, difference, balanced, unit, asOf } = figure;
  const number = (count: number | undefined): string => (count === undefined ? '–' : words.number(count));
  const fault =
    balanced === false
      ? words.chart.unbalanced(words.number(Math.abs(difference ?? 0)), (difference ?? 0) > 0 ? 'missing' : 'surplus')
      : undefined;
  const figures = {
    inflow: number(inflow),
    processed: number(processed),
    share: conversion === undefined ? '' : words.percent(conversion),
    processing: number(processing),
    exit: number(exit),
    drop:
      drop === undefined || !inflow
        ? ''
        : drop <= 0
          ? joined('', drop < 0 ? '+' : '', words.number(-drop))
          : words.chart.drop(words.number(drop), words.percent(drop / inflow)),
  };
  const exits = exitTexts(figure, context);
  const said = (['inflow', 'processed', 'processing', 'exit'] as const)
    .filter((part) => figures[part] !== '–')
    .map((part) => flowLine(part, figures, context));
  const counted =
    inflow === undefined ? words.chart.countedUnits[unit] : words.chart.counted[unit](words.number(inflow));
  const date = asOf === undefined ? '' : words.dataAsOf(words.date(asOf));
  return {
    key: `flow(${key})`,
    where,
    inflow,
    processed,
    parts: partsOf(figure),
    fault,
    figures,
    exits,
    asOf: date,
    name: words.sentences(
      where.name + words.labelSeparator + counted,
      fault,
      ...said,
      joined(words.listSeparator, ...exits),
      date,
    ),
  };
}

/** A part of a count in a line, with the share of those who went on. */
export function flowLine(
  part: 'inflow' | 'processed' | 'processing' | 'exit',
  figures: FlowItem['figures'],
  { frame: { words } }: Context,
): string {
  const share = part === 'processed' ? figures.share : '';
  return words.chart.flow[part] + words.labelSeparator + joined(' · ', figures[part], share);
}

// What was not counted is no zero: the rest of those who came in stands as an open part of the bar.
function partsOf({ inflow, processing, processed, exit }: FlowFigures): FlowItem['parts'] {
  const known = [
    { part: 'processed', count: processed ?? 0 },
    { part: 'processing', count: processing ?? 0 },
    { part: 'exit', count: exit ?? 0 },
  ] as const;
  const sum = known.reduce((total, { count }) => total + count, 0);
  const isWhole = processing !== undefined && processed !== undefined && exit !== undefined;
  const rest = inflow === undefined || isWhole ? 0 : Math.max(0, inflow - sum);
  return [...known, { part: 'unknown', count: rest } as const].filter(({ count }) => count > 0);
}

function exitTexts({ exit, exits }: FlowFigures, { frame: { words }, say }: Context): string[] {
  const named = exits.map(({ reason, count }) => joined(' ', say(reason) || words.other, words.number(count)));
  const rest = (exit ?? 0) - exits.reduce((sum, { count }) => sum + count, 0);
  return exits.length > 0 && rest > 0 ? [...named, joined(' ', words.chart.otherReasons, words.number(rest))] : named;
}

/** What the counts of a journey are: how a share is reckoned, and their date where it is the same for all. */
export function flowNotes(flow: readonly FlowRow[], { frame: { words } }: Context): string[] {
  const dates = new Set(flow.flatMap(({ items }) => items.map(({ asOf }) => asOf)));
  const [date, ...others] = dates;
  return [words.chart.flowFormula, joined('', others.length === 0 ? date : '')].filter(Boolean);
}
