import { inRow } from '../../scene/reading-order.js';
import { linearScale } from '../../layout/linear-scale.js';
import type { DownRoom } from './part-setting.js';
import { fitTrack } from './down-track.js';
import type { MetricItem, MetricLane } from './metric-lanes.js';
import { sparkIn } from './spark.js';
import { chartMark } from './piece.js';
import type { PlacedBlock } from './placed.js';

const sparkHeight = 22;

/** A value of a metric at its place down the page: a bar on the metric's own axis, its target marked. */
export function metricBlock(lane: MetricLane, item: MetricItem, room: DownRoom, row: number): PlacedBlock {
  const share = linearScale([lane.least, lane.most], [0, 1]);
  const track = fitTrack(
    {
      label: lane.title,
      value: item.label,
      details: [...item.details, ...lane.marks.map(({ text }) => text)],
      state: item.state,
      from: share(lane.base),
      to: item.number === undefined ? undefined : share(item.number),
      limits: lane.marks.map(({ kind, value }) => ({ at: share(value), look: kind })),
    },
    room,
  );
  const hasTrend = item.trend.length > 1;
  const { where } = item;
  return {
    height: track.height + (hasTrend ? sparkHeight : 0),
    at: (y) => [
      chartMark({
        key: item.key,
        part: item.number === undefined ? 'gap' : 'bar',
        pieces: [
          ...track.figures(y),
          ...(hasTrend
            ? [sparkIn({ x: room.x, y: y + track.height, width: Math.min(120, room.width), height: sparkHeight }, item)]
            : []),
          ...track.texts(y),
        ],
        place: where.place,
        name: item.name,
        at: inRow(where.at, row),
      }),
    ],
  };
}
