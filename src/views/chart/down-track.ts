import { wrapText, type TextBlock } from '../../layout/text/wrap-text.js';
import type { BarState } from './bar.js';
import { size, space } from '../../scene/tokens.js';
import type { DownRoom } from './placed-block.js';
import { labelBlock } from './part-setting.js';
import type { Figure, LineLook, PlacedText } from './placed.js';

/** A value as a bar along the line of reading, with its name before it and its number behind. */
export interface Track {
  readonly label: string;
  readonly value: string;
  readonly details: readonly string[];
  readonly state: BarState;
  /** Where the bar starts and ends, and where its limits are, as shares of the track; no bar where nothing is known. */
  readonly from: number;
  readonly to: number | undefined;
  readonly limits: readonly { readonly at: number; readonly look: LineLook }[];
}

/** A track whose texts are set. */
export interface FittedTrack {
  readonly height: number;
  readonly figures: (y: number) => Figure[];
  readonly texts: (y: number) => PlacedText[];
}

const thick = 8;

/** A track in a column down the page. */
export function fitTrack(track: Track, { context, x, width }: DownRoom): FittedTrack {
  const { frame } = context;
  const known = track.to !== undefined;
  const value = wrapText(track.value, Math.max(1, width - 16), { size: size.cell, weight: 600 }, frame.measure);
  const beside = labelBlock(track.label, width - value.width - 28, context);
  // A long name does not squeeze in beside its value: it stands above.
  const isBeside = width - value.width - 28 > 56 && beside.lines.length <= 2 && value.lines.length === 1;
  const label: TextBlock = isBeside ? beside : labelBlock(track.label, width, context);
  const valueTop = isBeside ? 0 : label.height;
  const barTop = Math.max(label.height, valueTop + value.height) + space.hair;
  const details = labelBlock(track.details.join(' · '), width, context);
  const detailTop = barTop + thick + (details.height > 0 ? space.hair : 0);
  const valueX = isBeside ? x + width - value.width : x + (known ? 16 : 0);
  return {
    height: detailTop + details.height,
    figures: (y) =>
      trackFigures(track, {
        x,
        y: y + barTop,
        width,
        signX: valueX - 16,
        signY: y + valueTop + (value.lineHeight - 12) / 2,
      }),
    texts: (y) => [
      { block: label, at: { x, y }, fill: 'muted' },
      {
        block: value,
        at: { x: isBeside || track.state !== 'plain' ? valueX : x, y: y + valueTop },
        fill: known ? 'ink' : 'muted',
      },
      { block: details, at: { x, y: y + detailTop }, fill: 'muted' },
    ],
  };
}

function trackFigures(
  { from, to, state, limits }: Track,
  at: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly signX: number;
    readonly signY: number;
  },
): Figure[] {
  const { x, y, width, signX, signY } = at;
  if (to === undefined) return [{ kind: 'missing', box: { x, y, width, height: thick } }];
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  const base = y + thick;
  return [
    { kind: 'line', from: { x, y: base }, to: { x: x + width, y: base }, look: 'row' },
    {
      kind: 'value-bar',
      box: { x: x + start * width, y, width: (end - start) * width, height: thick },
      end: to < from ? 'start' : 'end',
      state,
    },
    ...limits.map(({ at: share, look }): Figure => ({
      kind: 'line',
      from: { x: x + share * width, y: y - 3 },
      to: { x: x + share * width, y: base + 2 },
      look,
    })),
    ...(state === 'plain' ? [] : [{ kind: 'state', state, at: { x: signX, y: signY } } as const]),
  ];
}
