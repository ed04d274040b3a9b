import type { Point } from '../layout/box.js';
import type { TextBlock } from '../layout/text/wrap-text.js';
import { drawHeader, type FittedHeader } from './header.js';
import { drawLegend, type FittedLegend } from './legend.js';
import type { Mark } from './mark.js';
import type { ReadAt, Turn } from './reading-order.js';
import { remarkMarks, type PlacedRemarks } from './remarks.js';
import { drawText, linesOf } from './text.js';

/** What stands around a picture, in its place: a header above it, a message where it is empty, the rest below it. */
export interface PlacedSheet {
  readonly header?: Placed<FittedHeader> | undefined;
  /** What an empty journey says. */
  readonly message?: PlacedBlock | undefined;
  readonly remarks: PlacedRemarks;
  readonly legend: Placed<FittedLegend>;
  readonly footer: PlacedBlock;
}

interface Placed<Fitted> {
  readonly fitted: Fitted;
  readonly at: Point;
}

interface PlacedBlock {
  readonly block: TextBlock;
  readonly at: Point;
}

/** A sheet as marks: header and message are read first, remarks, legend and footer last. */
export function drawSheet({ header, message, remarks, legend, footer }: PlacedSheet): Turn[] {
  const read = (marks: readonly Mark[], at: ReadAt): Turn[] => marks.map((mark) => ({ mark, at }));
  return [
    ...read(header ? drawHeader(header.fitted, header.at) : [], 'sheet'),
    ...read(message ? [textMark('message', message)] : [], 'sheet'),
    ...read(remarkMarks(remarks), 'remarks'),
    ...read(drawLegend(legend.fitted, legend.at), 'legend'),
    ...read(footer.block.lines.length > 0 ? [textMark('footer', footer)] : [], 'footer'),
  ];
}

function textMark(part: 'message' | 'footer', { block, at }: PlacedBlock): Mark {
  return {
    key: `${part}()`,
    part,
    box: { ...at, width: block.width, height: block.height },
    shapes: drawText(block, at, 'muted'),
    name: linesOf(block),
    place: {},
  };
}
