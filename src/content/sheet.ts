import type { Direction } from '../layout/frame.js';
import { marginFor } from '../layout/margin.js';
import { wrapText, type TextBlock } from '../layout/text/wrap-text.js';
import { localeOfText } from '../model/text.js';
import { compose } from '../scene/compose.js';
import { drawSheet, type PlacedSheet } from '../scene/draw-sheet.js';
import { fitHeader } from '../scene/header.js';
import { fitLegend, type LegendEntry } from '../scene/legend.js';
import type { Scene } from '../scene/mark.js';
import type { Turn } from '../scene/reading-order.js';
import { placeRemarks, type RemarkGroup } from '../scene/remarks.js';
import { size, space } from '../scene/tokens.js';
import { changeEntries } from './legend.js';
import { footerText, headerContent } from './header-content.js';
import type { SheetOptions } from './sheet-options.js';
import { summaryOf } from './summary.js';
import type { Context } from './context.js';

/** What every picture stands on, and who reads it. */
export interface Sheet extends PlacedSheet {
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
  readonly context: Context;
}

/** Where the picture itself may stand on its sheet. */
export interface SheetRoom {
  /** The outer margin, equal on all sides, and where the picture starts along the line of reading. */
  readonly margin: number;
  /** Where the picture starts down the page. */
  readonly top: number;
  /** How wide it may be without scrolling. */
  readonly width: number;
  readonly header?: Sheet['header'];
}

/** What ends a picture: its right and bottom edge, a message where it is empty, what is said below it, and what its legend explains. */
export interface SheetContent {
  readonly right: number;
  readonly bottom: number;
  readonly entries: readonly LegendEntry[];
  readonly message?: string | undefined;
  readonly remarks?: readonly RemarkGroup[];
  /** Whether steps are drawn, so that the legend has to explain how those that changed look. Default: they are. */
  readonly hasSteps?: boolean;
}

/** The room that a header leaves to a picture. */
export function sheetRoom(context: Context, options: SheetOptions): SheetRoom {
  const { frame } = context;
  const margin = marginFor(frame.width);
  const width = Math.max(1, frame.width - 2 * margin);
  const fitted = options.header === 'show' ? fitHeader(headerContent(context), width, frame) : undefined;
  return {
    margin,
    width,
    top: margin + (fitted ? fitted.height + space.gutter : 0),
    header: fitted && { fitted, at: { x: margin, y: margin } },
  };
}

/** The sheet around a picture that stands in its room. */
export function sheetAround(room: SheetRoom, content: SheetContent, context: Context, options: SheetOptions): Sheet {
  const { frame } = context;
  const { margin, width } = room;
  const set = (text: string, px: number): TextBlock => wrapText(text, width, { size: px, weight: 400 }, frame.measure);
  const message =
    content.message === undefined
      ? undefined
      : { block: set(content.message, size.stage), at: { x: margin, y: content.bottom + space.small } };
  const low = message ? message.at.y + message.block.height : content.bottom;
  const remarks = placeRemarks(content.remarks ?? [], frame, { x: margin, y: low, width });
  const { bottom } = remarks;
  const entries = [...content.entries, ...(content.hasSteps === false ? [] : changeEntries(context))];
  const legend = fitLegend(options.legend === 'show' ? entries : [], width, frame);
  const legendTop = bottom + (legend.height > 0 ? space.large : 0);
  const footer = set(footerText(context), size.label);
  const footerTop = legendTop + legend.height + (footer.height > 0 ? space.gutter : 0);
  return {
    width: Math.max(frame.width, content.right + margin),
    height: footerTop + footer.height + margin,
    direction: frame.direction,
    context,
    header: room.header,
    message,
    remarks,
    legend: { fitted: legend, at: { x: margin, y: legendTop } },
    footer: { block: footer, at: { x: margin, y: footerTop } },
  };
}

/** A sheet with the marks of its picture as a scene, seen by its reader. */
export function sceneOf(sheet: Sheet, picture: readonly Turn[], breaks: Scene['breaks']): Scene {
  const { context, width, height, direction } = sheet;
  const { journey, frame, say } = context;
  const textLocale = localeOfText(journey.title, frame.locale, journey.locale);
  const composition = {
    width,
    height,
    title: say(journey.title) || frame.words.untitled,
    description: summaryOf(context),
    locale: frame.locale,
    ...(textLocale && textLocale !== frame.locale ? { textLocale } : {}),
    direction,
    breaks,
  };
  return compose(composition, [...picture, ...drawSheet(sheet)]);
}
