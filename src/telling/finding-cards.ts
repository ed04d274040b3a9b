import type { DataGap, Insight, Opportunity, Owner } from '../model/journey.js';
import type { CardContent } from '../scene/card.js';
import type { CardTone } from '../scene/tones.js';
import type { RowEntry } from './rows.js';
import { joined, placeAt, rangesOf, type Telling } from './telling.js';
import { isAssumed, validationName } from './step-card.js';

const pains: readonly Insight['kind'][] = ['pain', 'friction', 'barrier'];

/** The pains of a journey: what hurts, is in the way or does not work, where it does. */
export function painEntries(telling: Telling): RowEntry[] {
  return insightEntries(telling, pains, 'pain');
}

/** What pleases customers, where it does. */
export function gainEntries(telling: Telling): RowEntry[] {
  return insightEntries(telling, ['gain'], 'gain');
}

/** Needs, observations and open questions that were found, where they belong. */
export function needEntries(telling: Telling): RowEntry[] {
  return insightEntries(telling, ['need', 'observation', 'question'], 'text');
}

function insightEntries(telling: Telling, kinds: readonly Insight['kind'][], tone: CardTone): RowEntry[] {
  return telling.journey.insights
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((insight) => entriesAt(telling, insight.at, (at) => insightCard(insight, tone, at, telling)));
}

function insightCard(insight: Insight, tone: CardTone, at: number, telling: Telling): CardContent {
  const { say, frame } = telling;
  const severity = gravityName(insight, telling);
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
    name: frame.words.sentences(text, severity, validationName(insight, telling)),
    place: placeAt(telling, at),
  };
}

/** How grave what hurts is, or how important anything else; empty where nobody said. */
export function gravityName({ kind, severity }: Insight, { frame: { words } }: Telling): string {
  if (severity === undefined) return '';
  return pains.includes(kind) ? words.severity(severity) : words.importance(severity);
}

/** The opportunities of a journey, where they apply. */
export function opportunityEntries(telling: Telling): RowEntry[] {
  return telling.journey.opportunities.flatMap((one) =>
    entriesAt(telling, one.at, (at) => opportunityCard(one, at, telling)),
  );
}

function opportunityCard(opportunity: Opportunity, at: number, telling: Telling): CardContent {
  const { say, frame } = telling;
  const title = say(opportunity.title);
  const owner = ownerName(opportunity.owner, telling);
  const horizon = opportunity.horizon ? frame.words.horizons[opportunity.horizon] : '';
  const notes = [joined(' · ', horizon, owner)].filter(Boolean);
  return {
    key: `opportunity(${opportunity.id},${at})`,
    part: 'cell',
    tone: 'opportunity',
    text: title,
    notes,
    icon: 'opportunity',
    name: frame.words.sentences(title, ...notes, ...valueNames(opportunity, telling)),
    place: placeAt(telling, at),
  };
}

function valueNames({ customerValue, businessValue }: Opportunity, { frame: { words } }: Telling): string[] {
  return [
    customerValue === undefined ? '' : words.customerValue + words.labelSeparator + words.number(customerValue),
    businessValue === undefined ? '' : words.businessValue + words.labelSeparator + words.number(businessValue),
  ].filter(Boolean);
}

/** The actions of a journey, where the opportunities that they serve apply. */
export function actionEntries(telling: Telling): RowEntry[] {
  const { journey, say, frame } = telling;
  const places = new Map(journey.opportunities.map(({ id, at }) => [id, at]));
  return journey.actions.flatMap((action) =>
    entriesAt(telling, places.get(action.opportunity ?? '') ?? [], (at) => {
      const notes = [joined(' · ', ownerName(action.owner, telling), due(action.due, telling))].filter(Boolean);
      return {
        key: `action(${action.id},${at})`,
        part: 'cell',
        tone: 'text',
        text: say(action.title),
        notes,
        icon: 'action',
        name: frame.words.sentences(say(action.title), ...notes),
        place: placeAt(telling, at),
      };
    }),
  );
}

/** The data gaps of a lane or of the whole map, as hatched cards. */
export function gapEntries(telling: Telling): RowEntry[] {
  return telling.journey.gaps.flatMap((gap, index) =>
    entriesAt(telling, [gap.at], (at) => gapCard(gap, `gap(${index},${at})`, at, telling)),
  );
}

function gapCard(gap: DataGap, key: string, at: number, telling: Telling): CardContent {
  const { say, frame } = telling;
  const text = frame.words.gap(say(gap.missing));
  const notes = [say(gap.plan), joined(' · ', ownerName(gap.owner, telling), due(gap.due, telling))].filter(Boolean);
  return {
    key,
    part: 'gap',
    tone: 'gap',
    text,
    notes,
    icon: 'missing',
    name: frame.words.sentences(text, ...notes),
    place: placeAt(telling, at),
  };
}

/** The owner in words: team and person. */
export function ownerName(owner: Owner | undefined, { journey, say, frame }: Telling): string {
  if (!owner) return '';
  const team = owner.team === undefined ? undefined : journey.lookup.teams.get(owner.team);
  return joined(frame.words.listSeparator, say(team?.name) || owner.team, say(owner.person));
}

function due(date: string | undefined, { frame }: Telling): string {
  return date ? frame.words.date(date) : '';
}

function entriesAt(telling: Telling, at: readonly string[], card: (first: number) => CardContent): RowEntry[] {
  return rangesOf(telling, at).map(([first, last]) => ({ first, last, cards: [card(first)] }));
}
