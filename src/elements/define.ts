import { JourneyMap } from './journey-map.js';
import { JourneyTimeline } from './journey-timeline.js';
import { JourneyFlowchart } from './journey-flowchart.js';
import { JourneyBlueprint } from './journey-blueprint.js';
import { JourneyPersona } from './journey-persona.js';
import { JourneyCircle } from './journey-circle.js';
import { JourneyChart } from './journey-chart.js';
import { JourneyTable } from './journey-table.js';

// With them come the types of the tags and of the events: to import this file is enough.
export type * from './index.js';

const elements: Readonly<Record<string, CustomElementConstructor>> = {
  map: JourneyMap,
  timeline: JourneyTimeline,
  flowchart: JourneyFlowchart,
  blueprint: JourneyBlueprint,
  persona: JourneyPersona,
  circle: JourneyCircle,
  chart: JourneyChart,
  table: JourneyTable,
};

/** Under which names the elements are registered, and where. */
export interface DefineOptions {
  /** What the tags begin with. Default `journey-`. */
  readonly prefix?: string;
  /** What the tags end in, for two versions on one page. Default: nothing. */
  readonly suffix?: string;
  /** Default: the page's own registry. */
  readonly registry?: CustomElementRegistry;
}

/**
 * Registers the elements.
 *
 * Safe to call again: a tag that is taken is left as it is, and who has taken it is said once as a warning: another copy
 * of this library, or something else. So is a page that refuses. Does nothing where there are no elements, as on a server.
 * A registry of the caller's own that refuses throws what it has to say.
 */
export function define({ prefix = 'journey-', suffix = '', registry }: DefineOptions = {}): void {
  const target = registry ?? (typeof customElements === 'undefined' ? undefined : customElements);
  if (!target) return;
  const taken: (readonly [string, CustomElementConstructor])[] = [];
  const refused: string[] = [];
  let reason: unknown;
  for (const [name, element] of Object.entries(elements)) {
    const tag = `${prefix}${name}${suffix}`;
    const known = target.get(tag);
    // A class takes one tag in a registry, so a tag of the caller's own gets a class of its own.
    const isUsual = tag === `journey-${name}` && registry === undefined;
    if (known === undefined) {
      try {
        target.define(tag, isUsual ? element : class extends element {});
      } catch (error) {
        if (registry) throw error;
        refused.push(tag);
        reason = error;
      }
    } else if (known !== element && !(known.prototype instanceof element)) taken.push([tag, known]);
  }
  warnOf(refused, `not at all: this page refuses them (${said(reason)}). The rest of journeyscape works.`);
  const isOurs = ([, known]: (typeof taken)[number]): boolean =>
    'journey' in known.prototype && 'scene' in known.prototype;
  warnOf(
    taken.filter(isOurs).map(([tag]) => tag),
    'by another copy of journeyscape; that one stays. Give define() a suffix to have both.',
  );
  warnOf(
    taken.filter((one) => !isOurs(one)).map(([tag]) => tag),
    'by something other than journeyscape; that stays. Give define() a prefix or a suffix of your own.',
  );
}

const warned = new Set<string>();

function warnOf(tags: readonly string[], why: string): void {
  const fresh = tags.filter((tag) => !warned.has(tag));
  for (const tag of fresh) warned.add(tag);
  const names = fresh.map((tag) => `<${tag}>`).join(', ');
  if (fresh.length > 0) warn(`${names}: registered ${why}`);
}

function warn(text: string): void {
  // eslint-disable-next-line no-console -- nothing else on a page could notice
  console.warn(text);
}

function said(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

define();
