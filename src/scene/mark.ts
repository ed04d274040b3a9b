import type { Box } from '../layout/box.js';
import type { Direction } from '../layout/frame.js';
import type { Font } from '../layout/text/font.js';
import type { IconName } from './icons.js';
import type { PathCommand } from './path-command.js';
import type { ColorName } from './tokens.js';

/** A picture as plain data: marks from back to front, and the order in which a reader meets them. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The map's name, for `<title>` and for readers who listen. */
  readonly title: string;
  /** What the picture shows, in a few sentences. */
  readonly description: string;
  readonly locale: string;
  /** BCP 47 tag of most texts in it, where they are in another language than the reader asked for. */
  readonly textLocale?: string;
  readonly direction: Direction;
  readonly marks: readonly Mark[];
  /** Keys of the marks that a reader can reach, in journey order, then lane order. */
  readonly order: readonly string[];
  /** Where a page may end without cutting a stage: positions along the axis, in px. */
  readonly breaks: { readonly axis: 'x' | 'y'; readonly at: readonly number[] };
}

/** One thing in the picture, with all its shapes: a card, a point of the curve, a stage header. */
export interface Mark {
  /** Unique in the scene, the same at every drawing; the mark of a step has the step's id. */
  readonly key: string;
  /** What it is; also the name of its CSS part. */
  readonly part: Part;
  /** Holds every shape of the mark. */
  readonly box: Box;
  readonly shapes: readonly Shape[];
  /** Where in the journey it belongs. */
  readonly place?: Place;
  /** What a reader who listens hears. A mark without a name is decoration and cannot be reached. */
  readonly name?: string;
  /** The keys that a connector joins. */
  readonly joins?: { readonly from: string; readonly to: string };
}

/** The named pieces of a picture: the public list of CSS parts. */
export type Part =
  | 'title'
  | 'persona'
  | 'fact'
  | 'stage-header'
  | 'lane-header'
  | 'lane-line'
  | 'card'
  | 'cell'
  | 'curve'
  | 'curve-area'
  | 'axis'
  | 'point'
  | 'moment'
  | 'word'
  | 'series-label'
  | 'gap'
  | 'link'
  | 'time'
  | 'legend'
  | 'footer'
  | 'message'
  | 'lane-band'
  | 'branch'
  | 'entry'
  | 'exit'
  | 'link-label'
  | 'sector'
  | 'bar'
  | 'field'
  | 'portrait'
  | 'column-header';

/** Where in the journey a mark belongs, by ids. */
export interface Place {
  readonly stage?: string;
  readonly step?: string;
  readonly lane?: string;
  readonly persona?: string;
}

/** The smallest things a painter knows. All positions are absolute, in px. */
export type Shape = RectShape | CircleShape | PathShape | TextShape | IconShape | ImageShape;

/** How a shape is filled and outlined. Colours are names: a painter or a theme knows their values. */
export interface Ink {
  readonly fill?: ColorName;
  readonly stroke?: ColorName;
  /** Width of the outline in px. Default 1. */
  readonly strokeWidth?: number;
  /** Lengths of dashes and gaps in px. */
  readonly dash?: readonly number[];
  /** 0 to 1, over fill and outline. Default 1. */
  readonly opacity?: number;
}

/** A rectangle, with round corners if asked. */
export interface RectShape extends Ink, Box {
  readonly kind: 'rect';
  /** Corner radius in px. Default 0. */
  readonly radius?: number;
}

/** A circle. */
export interface CircleShape extends Ink {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** Lines and curves. */
export interface PathShape extends Ink {
  readonly kind: 'path';
  readonly commands: readonly PathCommand[];
}

/** One line of text. A paragraph is several. */
export interface TextShape {
  readonly kind: 'text';
  /** Left edge, whatever the alignment and direction. */
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  /** Width as measured when it was laid out, in px. */
  readonly width: number;
  readonly text: string;
  readonly font: Font;
  readonly fill: ColorName;
  /** Whether its middle is what counts, where it turns out a little narrower than measured. */
  readonly centered?: boolean;
  /** Whether its right edge is what counts, where it turns out a little narrower than measured. */
  readonly ended?: boolean;
  /** The base direction of this line, by its first strong letter. */
  readonly direction: Direction;
  /** BCP 47 tag where it differs from the scene's. */
  readonly lang?: string;
}

/** An icon of the library's own set, drawn in a square. */
export interface IconShape {
  readonly kind: 'icon';
  readonly icon: IconName;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: ColorName;
}

/** A picture that the document names; painted only where the host allows its address. */
export interface ImageShape extends Box {
  readonly kind: 'image';
  readonly href: string;
  readonly alt: string;
}
