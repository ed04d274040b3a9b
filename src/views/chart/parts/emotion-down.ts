import { joined, placeAt } from '../../../content/context.js';
import type { CurveMoment } from '../../../content/rows.js';
import { seriesName } from '../../../content/series-names.js';
import { shareOf } from '../../../curve/scale.js';
import { wrapText } from '../../../layout/text/wrap-text.js';
import { size, type ColorName } from '../../../scene/tokens.js';
import { labelBlock, type DownRoom } from '../part.js';
import { chartMark, piece, text } from '../piece.js';
import type { PlacedBlock } from '../placed.js';
import { fitTrack } from '../track.js';
import type { CurvePanel } from './curve-panels.js';
import { numbersKey, scoreRows, type ScoreFigure, type ScoreRow } from './score-rows.js';

/** What the curves say at each step: feelings in words, other scores as bars. */
export function scoreBlocks(panels: readonly CurvePanel[], room: DownRoom): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  panels.forEach((panel, order) => {
    const byStep = new Map<number, Said[]>();
    for (const row of scoreRows(panel.row, room.context, panel.told)) {
      for (const figure of row.figures)
        byStep.set(figure.index, [...(byStep.get(figure.index) ?? []), { row, figure }]);
    }
    panel.row.moments.forEach((moment, place) => {
      blocks.push(momentBlock(moment, place, room));
    });
    for (const [index, said] of byStep) {
      const own = panel.row.felt
        ? linesBlock(panel, said, { index, order }, room)
        : trackBlocks(panel, index, room, order);
      blocks.push(...own);
    }
  });
  return blocks;
}

/** A moment that matters, named beside its diamond on the curve. */
function momentBlock({ index, label, kind }: CurveMoment, place: number, { context, x, width }: DownRoom): PlacedBlock {
  const block = labelBlock(label, width - 20, context, 600);
  const name = label === kind ? kind : joined(context.frame.words.labelSeparator, kind, label);
  return {
    place: placeAt(context, index),
    height: Math.max(16, block.height),
    at: (y) => [
      chartMark({
        key: `moment-word(${place})`,
        part: 'word',
        pieces: [
          piece([{ kind: 'icon', icon: 'moment', x, y: y + (block.lineHeight - 16) / 2, size: 16, color: 'accent' }]),
          text(block, { x: x + 20, y }, 'accent'),
        ],
        place: placeAt(context, index),
        name,
        at: { step: index },
      }),
    ],
  };
}

interface Said {
  readonly row: ScoreRow;
  readonly figure: ScoreFigure;
}

interface Line {
  readonly text: string;
  readonly fill: ColorName;
  readonly weight: 400 | 600;
}

/** What a plot says at a step in lines: the mood first, each further score with its difference, then range and sample. */
function linesBlock(
  { row, kind, told }: CurvePanel,
  said: readonly Said[],
  { index, order }: { readonly index: number; readonly order: number },
  { context, x, width }: DownRoom,
): PlacedBlock[] {
  const { labelSeparator } = context.frame.words;
  const lines: Line[] = kind === 'main' ? [] : [{ text: row.title, fill: 'ink', weight: 400 }];
  const of = (kind: ScoreRow['kind']): readonly Said[] => said.filter((one) => one.row.kind === kind);
  const [word] = of('words');
  const numbers = of('numbers').filter((one) => !told.some((series) => one.row.key === numbersKey(row, series)));
  const [lead, ...others] = word ? numbers : [undefined, ...numbers];
  if (word)
    lines.push({
      text: joined(' · ', word.figure.text, lead?.figure.text, word.figure.note),
      fill: word.figure.fill,
      weight: 600,
    });
  for (const one of others) {
    if (!one) continue;
    const difference = of('difference').find(({ row: { of: about } }) => about === one.row.key);
    const aside = difference ? ` (${difference.figure.text})` : '';
    lines.push({
      text: one.row.label + labelSeparator + one.figure.text + aside,
      fill: difference?.figure.fill ?? 'muted',
      weight: 400,
    });
  }
  for (const one of [...of('range'), ...of('n')])
    lines.push({ text: one.row.label + labelSeparator + one.figure.text, fill: 'muted', weight: 400 });
  if (lines.length === (kind === 'main' ? 0 : 1)) return [];
  const blocks = lines.map(({ text, weight }) =>
    wrapText(text, width, { size: weight === 600 ? size.cell : size.label, weight }, context.frame.measure),
  );
  const key = `said(${row.key},${index})`;
  const name = context.frame.words.sentences(...lines.map(({ text }) => text));
  return [
    {
      place: placeAt(context, index),
      height: blocks.reduce((sum, block) => sum + block.height, 0),
      at: (y) => {
        let top = y;
        const pieces = blocks.map((block, place) => {
          const at = { x, y: top };
          top += block.height;
          return text(block, at, lines[place]?.fill ?? 'muted');
        });
        const at = { step: index, row: order };
        return [chartMark({ key, part: 'word', pieces, place: placeAt(context, index), name, at })];
      },
    },
  ];
}

function trackBlocks({ row }: CurvePanel, index: number, room: DownRoom, order: number): PlacedBlock[] {
  const { context } = room;
  const { words } = context.frame;
  const share = shareOf(row.scale);
  const base = row.felt ? row.scale.neutral : row.scale.min;
  return row.series.flatMap((series, place): PlacedBlock[] => {
    const score = series.scores[index];
    if (!score) return [];
    const label =
      row.series.length > 1 || row.felt
        ? joined(words.labelSeparator, row.felt ? row.title : '', seriesName(series, context))
        : row.title;
    const value = words.number(score.value);
    const track = fitTrack(
      { label, value, details: [], state: 'plain', from: share(base), to: share(score.value), limits: [] },
      room,
    );
    const step = context.say(context.journey.steps[index]?.title);
    const name = joined(words.labelSeparator, step, label, value);
    return [
      {
        place: placeAt(context, index),
        height: track.height,
        at: (y) => [
          chartMark({
            key: `track(${row.key},${place},${index})`,
            part: 'bar',
            pieces: [...track.figures(y), ...track.texts(y)],
            place: placeAt(context, index),
            name,
            at: { step: index, row: [order, place] },
          }),
        ],
      },
    ];
  });
}
