import type { Id, Journey, Link, Step } from '../model/journey.js';
import { listKey } from '../model/list-key.js';
import { followsLinks, orderedWays, waysOf } from './ways.js';

/** A place where the customer goes on in another channel. */
export interface ChannelSwitch {
  readonly from: Id;
  readonly to: Id;
  readonly fromChannel: Id;
  readonly toChannel: Id;
  /** Whether the customer can go on where they were; `undefined` where the journey does not say. */
  readonly continuity: Link['continuity'];
  /** The link between the two steps, where one runs. */
  readonly link: Id | undefined;
}

/**
 * Where consecutive contacts happen in different channels, in journey order.
 *
 * A contact is a step with a channel; steps without one are passed over. In a journey that branches or loops the two ends of
 * each link are consecutive, and nothing is passed over: which contact comes next is then for the links to say.
 *
 * Continuity comes from the link of kind `channel-switch` between the two, else from any other link between them that says it.
 * Never stored, always derived (rule 55 of this library's drawing rules: our own convention, not a published measure).
 */
export function channelSwitches(journey: Journey): readonly ChannelSwitch[] {
  const byLinks = followsLinks(journey);
  const ways = byLinks
    ? waysOf(journey)
    : orderedWays(
        journey,
        journey.steps.filter(({ channel }) => channel !== undefined),
      );
  const seen = new Set<string>();
  return ways.flatMap(({ from, to, link }): ChannelSwitch[] => {
    const key = listKey([from.id, to.id]);
    if (from.channel === undefined || to.channel === undefined || from.channel === to.channel || seen.has(key))
      return [];
    // Two branches may lead to the same step under different conditions: it is one switch all the same.
    seen.add(key);
    const continuity = link?.kind === 'channel-switch' ? link.continuity : undefined;
    return [
      {
        from: from.id,
        to: to.id,
        fromChannel: from.channel,
        toChannel: to.channel,
        continuity: continuity ?? continuityBetween(journey, from, to, byLinks),
        link: link?.id,
      },
    ];
  });
}

function continuityBetween(journey: Journey, from: Step, to: Step, byLinks: boolean): Link['continuity'] {
  const direct = linksBetween(journey, from, to);
  const onTheWay = byLinks ? [] : passedLinks(journey, from, to);
  const all = [...direct, ...onTheWay];
  return (all.find((link) => link.kind === 'channel-switch' && link.continuity) ?? all.find((link) => link.continuity))
    ?.continuity;
}

function linksBetween({ lookup }: Journey, from: Step, to: Step): readonly Link[] {
  return lookup.linksFrom(from.id).filter((link) => link.to === to.id);
}

/** The links from step to step where steps without a channel stand between two contacts. */
function passedLinks(journey: Journey, from: Step, to: Step): readonly Link[] {
  const passed = journey.steps.slice(from.index, to.index + 1);
  return orderedWays(journey, passed).flatMap((way) => linksBetween(journey, way.from, way.to));
}
