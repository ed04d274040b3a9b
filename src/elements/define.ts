import { JourneyMap } from './journey-map.js';
import { JourneyTimeline } from './journey-timeline.js';
import { JourneyFlowchart } from './journey-flowchart.js';
import { JourneyBlueprint } from './journey-blueprint.js';
import { JourneyPersona } from './journey-persona.js';
import { JourneyCircle } from './journey-circle.js';
import { JourneyChart } from './journey-chart.js';
import { JourneyTable } from './journey-table.js';

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
 * Safe to call again: a tag that is taken is left as it is. Where something else took it, or the page refuses it, that is
 * said once as a warning, and the rest goes on. Does nothing where there are no elements, as on a server.
 */
export function define({ prefix = 'journey-', suffix = '', registry }: DefineOptions = {}): void {
  const target = registry ?? (typeof customElements === 'undefined' ? undefined : customElements);
  if (!target) return;
  const refused: string[] = [];
  let reason: unknown;
  for (const [name, element] of Object.entries(elements)) {
    const tag = `${prefix}${name}${suffix}`;
    const known = target.get(tag);
    // A class takes one tag in a registry, so a tag of the caller's own gets a class of its own.
    const isUsual = tag === `journey-${name}` && registry === undefined;
    try {
      if (known === undefined) target.define(tag, isUsual ? element : class extends element {});
      else if (known !== element && !(known.prototype instanceof element)) warnOnce(tag, takenMessage(tag, known));
    } catch (error) {
      refused.push(`<${tag}>`);
      reason = error;
    }
  }
  if (refused.length > 0)
    warnOnce(refused.join(), `The page refused to register ${refused.join(', ')}: ${String(reason)}`);
}

const warned = new Set<string>();

function warnOnce(what: string, message: string): void {
  if (warned.has(what)) return;
  warned.add(what);
  // eslint-disable-next-line no-console -- nothing that a page can otherwise notice
  console.warn(message);
}

function takenMessage(tag: string, known: CustomElementConstructor): string {
  // A map of any version can draw and be asked for its scene.
  const owner = 'scene' in known.prototype ? 'another copy of journeyscape' : 'something else on this page';
  return `<${tag}> is registered by ${owner}; that one stays. Give define() a prefix or a suffix to have both.`;
}

define();
