import { describe, expect, test } from 'vitest';
import { channelSwitches } from '../../src/insight/channel-switches.js';
import { parseJourney } from '../../src/model/parse.js';

function switchesOf(channels: readonly (string | null)[], more: object = {}) {
  const steps = channels.map((channel, index) => ({ id: `s${index}`, title: `Step ${index}`, channel }));
  const { journey } = parseJourney({ title: 'Tea', stages: [{ title: 'Brew', steps }], ...more });
  return channelSwitches(journey).map(({ from, to, fromChannel, toChannel, continuity }) =>
    [from, to, `${fromChannel}>${toChannel}`, continuity].filter((part) => part !== undefined).join(' '),
  );
}

test('the same channel twice is no switch', () => {
  expect(switchesOf(['web', 'web', 'shop'])).toEqual(['s1 s2 web>shop']);
});

test('a step without a channel is no contact and is passed over', () => {
  expect(switchesOf(['web', null, 'shop', null, 'shop', null])).toEqual(['s0 s2 web>shop']);
});

test('continuity is what the link between the two says', () => {
  const links = [
    { from: 's0', to: 's1', continuity: 'repeat-input' },
    { from: 's1', to: 's2' },
  ];
  expect(switchesOf(['web', 'shop', 'phone'], { links })).toEqual(['s0 s1 web>shop repeat-input', 's1 s2 shop>phone']);
});

test('a link of kind channel-switch has the last word on continuity', () => {
  const links = [
    { from: 's0', to: 's1', continuity: 'seamless' },
    { from: 's0', to: 's1', kind: 'channel-switch', continuity: 'broken' },
  ];
  expect(switchesOf(['web', 'shop'], { links })).toEqual(['s0 s1 web>shop broken']);
});

test('continuity is found on the way over a step without a channel', () => {
  const links = [
    { from: 's0', to: 's1' },
    { from: 's1', to: 's2', continuity: 'lost-context' },
  ];
  expect(switchesOf(['web', null, 'shop'], { links })).toEqual(['s0 s2 web>shop lost-context']);
});

describe('in a journey that branches', () => {
  const branched = {
    topology: 'branched',
    links: [
      { id: 'a', from: 's0', to: 's1', kind: 'branch', condition: 'open' },
      { id: 'b', from: 's0', to: 's2', kind: 'branch', otherwise: true },
      { id: 'c', from: 's2', to: 's0', kind: 'loop' },
      { id: 'd', from: 's1', to: 's2', kind: 'message' },
    ],
  };

  test('the ends of each link count, and what nobody moves along does not', () => {
    expect(switchesOf(['web', 'shop', 'phone'], branched)).toEqual([
      's0 s1 web>shop',
      's0 s2 web>phone',
      's2 s0 phone>web',
    ]);
  });

  test('two links between the same steps are one switch', () => {
    const twice = [...branched.links.slice(0, 1), { from: 's0', to: 's1', kind: 'branch', condition: 'late' }];
    expect(switchesOf(['web', 'shop'], { topology: 'branched', links: twice })).toEqual(['s0 s1 web>shop']);
  });

  test('a link to a stage leads to its first step, one from a stage leaves its last', () => {
    const { journey } = parseJourney({
      title: 'Tea',
      topology: 'branched',
      stages: [
        {
          id: 'one',
          title: 'One',
          steps: [
            { title: 'A', channel: 'web' },
            { id: 'b', title: 'B', channel: 'shop' },
          ],
        },
        {
          id: 'two',
          title: 'Two',
          steps: [
            { id: 'c', title: 'C', channel: 'phone' },
            { title: 'D', channel: 'web' },
          ],
        },
      ],
      links: [{ id: 'way', from: 'one', to: 'two' }],
    });
    expect(channelSwitches(journey)).toEqual([
      { from: 'b', to: 'c', fromChannel: 'shop', toChannel: 'phone', continuity: undefined, link: 'way' },
    ]);
  });
});
