import type { Id, MetricValue, Text } from '../model/journey.js';
import { joined, type Context } from './context.js';

/** Whose a figure is that was counted for segments: the name of the one, or of which ones it is the sum; empty for everyone. */
export function segmentsText(segments: readonly Id[], context: Context): string {
  const { words } = context.frame;
  const names = segments.map((id) => nameIn(context.journey.lookup.segments, id, context));
  return names.length > 1 ? words.sumOf(joined(words.listSeparator, ...names)) : (names[0] ?? '');
}

/** The channel, segment and persona that a value was measured for, by name; empty for everyone. */
export function groupText({ channel, segment, persona }: Counted, context: Context): string {
  const { channels, segments, personas } = context.journey.lookup;
  return joined(
    ' · ',
    channel === undefined ? '' : nameIn(channels, channel, context),
    segment === undefined ? '' : nameIn(segments, segment, context),
    persona === undefined ? '' : nameIn(personas, persona, context),
  );
}

type Counted = Pick<MetricValue, 'channel' | 'segment' | 'persona'>;

/** For whom figures were not counted, where a filter left them out; empty where it did not. */
export function uncountedText(context: Context): string {
  const { lookup, uncountedFor } = context.journey;
  if (!uncountedFor) return '';
  const { words } = context.frame;
  const names = [
    ...(uncountedFor.segments ?? []).map((id) => nameIn(lookup.segments, id, context)),
    ...(uncountedFor.personas ?? []).map((id) => nameIn(lookup.personas, id, context)),
    ...(uncountedFor.channels ?? []).map((id) => nameIn(lookup.channels, id, context)),
  ];
  return words.uncountedFor(joined(words.listSeparator, ...names));
}

function nameIn(things: ReadonlyMap<Id, { readonly name: Text }>, id: Id, { say }: Context): string {
  return say(things.get(id)?.name) || id;
}
