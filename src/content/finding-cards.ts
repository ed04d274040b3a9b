import type { DataGap, Insight, Opportunity, Owner } from '../model/journey.js';
import type { CardContent } from '../scene/card.js';
import type { CardTone } from '../scene/tones.js';
import type { RowEntry } from './rows.js';
import { joined, placeAt, rangesOf, type Context } from './context.js';
import { isAssumed, validationName } from './step-card.js';

const pains: readonly Insight['kind'][] = ['pain', 'friction', 'barrier'];

/** The pains of a journey: what hurts, is in the way or does not work, where it does. */
export function painEntries(context: Context): RowEntry[] {
  return insightEntries(context, pains, 'pain');
}

/** What pleases customers, where it does. */
export function gainEntries(context: Context): RowEntry[] {
  return insightEntries(context, ['gain'], 'gain');
}

/** Needs, observations and open questions that were found, where they belong. */
export function needEntries(context: Context): RowEntry[] {
  return insightEntries(context, ['need', 'observation', 'question'], 'text');
}

function insightEntries(context: Context, kinds: readonly Insight['kind'][], tone: CardTone): RowEntry[] {
  return context.journey.insights
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((insight) => entriesAt(context, insight.at, (at) => insightCard(insight, tone, at, context)));
}

function insightCard(insight: Insight, tone: CardTone, at: number, context: Context): CardContent {
  const { say, frame } = context;
  const severity = gravityName(insight, context);
  const text = say(insight.text);
  return {
    key: `insight(${insight.id},${at})`,
    part: 'cell',
    tone,
    text,
    notes: severity ? [severity] : [],
    level: insight.severity,
    icon: tone === 'pain' ? 'pain' : tone === 'gain' ? 'gain' : 'need',
    assumed: isAssumed(insight),
    name: frame.words.sentences(text, severity, validationName(insight, context)),
    place: placeAt(context, at),
  };
}

/** How grave what hurts is, or how important anything else; empty where nobody said. */
export function gravityName({ kind, severity }: Insight, { frame: { words } }: Context): string {
  if (severity === undefined) return '';
  return pains.includes(kind) ? words.severity(severity) : words.importance(severity);
}

/** The opportunities of a journey, where they apply. */
export function opportunityEntries(context: Context): RowEntry[] {
  return context.journey.opportunities.flatMap((one) =>
    entriesAt(context, one.at, (at) => opportunityCard(one, at, context)),
  );
}

function opportunityCard(opportunity: Opportunity, at: number, context: Context): CardContent {
  const { say, frame } = context;
  const title = say(opportunity.title);
  const owner = ownerName(opportunity.owner, context);
  const horizon = opportunity.horizon ? frame.words.horizons[opportunity.horizon] : '';
  const notes = [joined(' · ', horizon, owner)].filter(Boolean);
  return {
    key: `opportunity(${opportunity.id},${at})`,
    part: 'cell',
    tone: 'opportunity',
    text: title,
    notes,
    icon: 'opportunity',
    name: frame.words.sentences(title, ...notes, ...valueNames(opportunity, context)),
    place: placeAt(context, at),
  };
}

function valueNames({ customerValue, businessValue }: Opportunity, { frame: { words } }: Context): string[] {
  return [
    customerValue === undefined ? '' : words.customerValue + words.labelSeparator + words.number(customerValue),
    businessValue === undefined ? '' : words.businessValue + words.labelSeparator + words.number(businessValue),
  ].filter(Boolean);
}

/** The actions of a journey, where the opportunities that they serve apply. */
export function actionEntries(context: Context): RowEntry[] {
  const { journey, say, frame } = context;
  const places = new Map(journey.opportunities.map(({ id, at }) => [id, at]));
  return journey.actions.flatMap((action) =>
    entriesAt(context, places.get(action.opportunity ?? '') ?? [], (at) => {
      const notes = [joined(' · ', ownerName(action.owner, context), due(action.due, context))].filter(Boolean);
      return {
        key: `action(${action.id},${at})`,
        part: 'cell',
        tone: 'text',
        text: say(action.title),
        notes,
        icon: 'action',
        name: frame.words.sentences(say(action.title), ...notes),
        place: placeAt(context, at),
      };
    }),
  );
}

/** The data gaps of a lane or of the whole map, as hatched cards. */
export function gapEntries(context: Context): RowEntry[] {
  return context.journey.gaps.flatMap((gap, index) =>
    entriesAt(context, [gap.at], (at) => gapCard(gap, `gap(${index},${at})`, at, context)),
  );
}

function gapCard(gap: DataGap, key: string, at: number, context: Context): CardContent {
  const { say, frame } = context;
  const text = frame.words.gap(say(gap.missing));
  const notes = [say(gap.plan), joined(' · ', ownerName(gap.owner, context), due(gap.due, context))].filter(Boolean);
  return {
    key,
    part: 'gap',
    tone: 'gap',
    text,
    notes,
    icon: 'missing',
    name: frame.words.sentences(text, ...notes),
    place: placeAt(context, at),
  };
}

/** The owner in words: team and person. */
export function ownerName(owner: Owner | undefined, { journey, say, frame }: Context): string {
  if (!owner) return '';
  const team = owner.team === undefined ? undefined : journey.lookup.teams.get(owner.team);
  return joined(frame.words.listSeparator, say(team?.name) || owner.team, say(owner.person));
}

function due(date: string | undefined, { frame }: Context): string {
  return date ? frame.words.date(date) : '';
}

function entriesAt(context: Context, at: readonly string[], card: (first: number) => CardContent): RowEntry[] {
  return rangesOf(context, at).map(([first, last]) => ({ first, last, cards: [card(first)] }));
}
