import type { Point } from '../layout/box.js';
import type { TextBlock } from '../layout/text/wrap-text.js';
import { localeOfText } from '../model/text.js';
import { drawHeader } from '../scene/header.js';
import { drawLegend } from '../scene/legend.js';
import type { Mark, Scene } from '../scene/mark.js';
import { mirror } from '../scene/mirror.js';
import { readingOrder, withUniqueKeys, type Turn } from '../scene/reading-order.js';
import { drawText } from '../scene/text.js';
import { linesOf, remarkTurns } from './remarks.js';
import type { Sheet } from './sheet.js';
import { summaryOf } from './summary.js';

/** A sheet with the marks of its picture as a scene, seen by its reader: mirrored where reading starts at the right. */
export function sceneOf(sheet: Sheet, picture: readonly Turn[], breaks: Scene['breaks']): Scene {
  const { context, direction } = sheet;
  const { journey, frame, say } = context;
  const textLocale = localeOfText(journey.title, frame.locale, journey.locale);
  const turns = withUniqueKeys([...picture, ...sheetTurns(sheet)]);
  const scene: Scene = {
    width: sheet.width,
    height: sheet.height,
    title: say(journey.title) || frame.words.untitled,
    description: summaryOf(context),
    locale: frame.locale,
    ...(textLocale && textLocale !== frame.locale ? { textLocale } : {}),
    direction,
    marks: turns.map(({ mark }) => mark),
    order: readingOrder(turns),
    breaks,
  };
  return direction === 'rtl' ? mirror(scene) : scene;
}

/** What stands around a picture, each mark with its turn: header and message first, remarks, legend and footer last. */
function sheetTurns({ header, message, remarks, legend, footer }: Sheet): Turn[] {
  const first = (mark: Mark, row: number): Turn => ({ mark, step: -1, row });
  const last = (mark: Mark): Turn => ({ mark, step: Infinity, row: 9 });
  return [
    ...(header ? drawHeader(header.fitted, header.at).map(first) : []),
    ...(message ? [textMark('message', message)] : []).map(first),
    ...remarkTurns(remarks),
    ...drawLegend(legend.fitted, legend.at).map(last),
    ...(footer.block.lines.length > 0 ? [textMark('footer', footer)] : []).map(last),
  ];
}

function textMark(part: 'message' | 'footer', { block, at }: { readonly block: TextBlock; readonly at: Point }): Mark {
  return {
    key: `${part}()`,
    part,
    box: { ...at, width: block.width, height: block.height },
    shapes: drawText(block, at, 'muted'),
    name: linesOf(block),
    place: {},
  };
}
