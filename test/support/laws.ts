import { encloses, overlaps, type Box } from '../../src/layout/box.js';
import type { MeasureText } from '../../src/layout/text/text-width.js';
import { builtInMeasure } from '../../src/layout/text/text-width.js';
import type { Mark, Part, Scene, Shape, TextShape } from '../../src/scene/mark.js';
import { crosses, grown, inkBox, lineBox, segmentsOf, shapeBox } from './extents.js';

/** A law for every drawing: the breaches of a scene in words; none where it is kept. */
export type Law = (scene: Scene) => string[];

/** Every number is a number, every length one that can be drawn, every path leads somewhere, every field has a value. */
export const numbersAreFinite: Law = (scene) => [
  ...unusable(scene).map((fault) => `scene${fault}`),
  ...scene.marks.flatMap(({ key, shapes }) =>
    shapes.flatMap((shape) => undrawable(shape).map((fault) => `${key}: ${fault}`)),
  ),
];

/** Every mark and all that it paints lies inside the scene. */
export const marksStayInside: Law = (scene) => {
  const page = { x: 0, y: 0, width: scene.width, height: scene.height };
  return scene.marks.flatMap(({ key, box, shapes }) => [
    ...(encloses(page, box, 0.01) ? [] : [`${key} ${told(box)} leaves the page ${told(page)}`]),
    ...shapes
      .filter((shape) => !encloses(page, shapeBox(shape), 0.5))
      .map((shape) => `a ${shape.kind} of ${key} ${told(shapeBox(shape))} leaves the page ${told(page)}`),
  ]);
};

/** The box of a mark holds every shape of it, its text most of all: nothing is cut. */
export const boxesHoldShapes: Law = (scene) =>
  scene.marks.flatMap(({ key, box, shapes }) =>
    shapes
      .filter((shape) => !encloses(box, shapeBox(shape), shape.kind === 'text' ? 0.5 : 1.5))
      .map((shape) => `${named(shape)} ${told(shapeBox(shape))} leaves the box of ${key} ${told(box)}`),
  );

/** Cards, headers and the like keep apart; what is said of a person stands inside that person's card. */
export const cardsAreApart: Law = (scene) => {
  const cards = scene.marks.filter((mark) => solid.has(mark.part) && !isSector(mark));
  return pairsThatMeet(cards, ({ box }) => box, 0.01)
    .filter(([a, b]) => !isOfPerson(a, b) && !isOfPerson(b, a))
    .map(([a, b]) => `${a.key} ${told(a.box)} overlaps ${b.key} ${told(b.box)}`);
};

/** A piece of a ring does not fill its box, so the boxes of neighbours meet where they themselves do not. */
function isSector({ part, shapes }: Mark): boolean {
  return part === 'gap' && shapes[0]?.kind === 'path';
}

function isOfPerson(card: Mark, inner: Mark): boolean {
  const isInside = (inner.part === 'field' || inner.part === 'portrait') && encloses(card.box, inner.box, 0.01);
  return card.part === 'persona' && isInside && card.place?.persona === inner.place?.persona;
}

/** Every text is there, in one line, and as wide as it says. */
export function textsAreMeasured(measure: MeasureText = builtInMeasure): Law {
  return (scene) =>
    textsOf(scene).flatMap(({ mark, text }) => [
      ...(text.text.trim() === '' || /[\n\r\t]/.test(text.text)
        ? [`${named(text)} of ${mark.key} is no line of text`]
        : []),
      ...(Math.abs(measure(text.text, text.font) - text.width) > 0.01
        ? [`${named(text)} of ${mark.key} says ${text.width} px`]
        : []),
      ...(text.font.size < 12 ? [`${named(text)} of ${mark.key} is ${text.font.size} px small`] : []),
    ]);
}

/** No line of text stands on another. */
export const textsAreApart: Law = (scene) =>
  pairsThatMeet(textsOf(scene), ({ text }) => lineBox(text), 0.75).map(
    ([a, b]) =>
      `${named(a.text)} of ${a.mark.key} ${told(lineBox(a.text))} crosses ${named(b.text)} of ${b.mark.key} ${told(lineBox(b.text))}`,
  );

/** No line, face or glyph of another mark runs through a text or covers it. */
export const textsAreClear: Law = (scene) => {
  const inks = textsOf(scene)
    .map((placed) => ({ ...placed, ink: grown(inkBox(placed.text), -0.5) }))
    .sort((a, b) => a.ink.y - b.ink.y);
  const highest = Math.max(0, ...inks.map(({ ink }) => ink.height));
  const breaches: string[] = [];
  scene.marks.forEach((mark, order) => {
    for (const shape of mark.shapes) {
      if (shape.kind === 'text' || shape.kind === 'image') continue;
      const extent = shapeBox(shape);
      // Texts above the shape are skipped, those below it end the search.
      for (let at = firstFrom(inks, extent.y - highest); at < inks.length; at += 1) {
        const { text, mark: other, order: drawn, ink } = inks[at] as (typeof inks)[number];
        if (ink.y >= extent.y + extent.height) break;
        if (other === mark || !overlaps(extent, ink)) continue;
        if (hides(shape, drawn < order) || runsThrough(shape, ink))
          breaches.push(`a ${shape.kind} of ${mark.key} runs through ${named(text)} of ${other.key}`);
      }
    }
  });
  return breaches;
};

/** No link runs through a card. */
export const linksAvoidCards: Law = (scene) => {
  const cards = scene.marks
    .filter(({ part }) => part === 'card' || part === 'cell' || part === 'gap' || part === 'stage-header')
    .map(({ key, box }) => ({ key, inner: grown(box, -1) }));
  return scene.marks
    .filter(({ part }) => part === 'link')
    .flatMap((link) => {
      const lines = link.shapes.flatMap((shape) =>
        shape.kind === 'path' ? [{ extent: shapeBox(shape), pieces: segmentsOf(shape.commands) }] : [],
      );
      return cards
        .filter(({ inner }) =>
          lines.some(({ extent, pieces }) => overlaps(extent, inner) && pieces.some((piece) => crosses(piece, inner))),
        )
        .map(({ key }) => `${link.key} runs through ${key}`);
    });
};

/** No key is used twice. */
export const keysAreUnique: Law = (scene) =>
  repeated(scene.marks.map(({ key }) => key)).map((key) => `${key} is the key of several marks`);

/** A mark that can be reached has a name, a mark with a name can be reached, and each is visited once. */
export const readersMeetAllOnce: Law = ({ marks, order }) => {
  const visited = new Set(order);
  const names = new Map(marks.map(({ key, name }) => [key, name]));
  return [
    ...repeated(order).map((key) => `${key} is visited twice`),
    ...order.filter((key) => !names.has(key)).map((key) => `${key} is visited, and is not there`),
    ...order
      .filter((key) => names.has(key) && !names.get(key)?.trim())
      .map((key) => `${key} is visited, and has no name`),
    ...marks
      .filter(({ key, name }) => name?.trim() && !visited.has(key))
      .map(({ key }) => `${key} has a name, and is not visited`),
  ];
};

/** The picture as a whole has a name and a description. */
export const sceneIsNamed: Law = ({ title, description }) => [
  ...(title.trim() ? [] : ['the scene has no title']),
  ...(description.trim() ? [] : ['the scene has no description']),
];

/** The laws that need nothing but a scene, each by its name. */
export const sceneLaws: Readonly<Record<string, Law>> = {
  numbersAreFinite,
  marksStayInside,
  boxesHoldShapes,
  cardsAreApart,
  textsAreApart,
  textsAreClear,
  linksAvoidCards,
  keysAreUnique,
  readersMeetAllOnce,
  sceneIsNamed,
};

/** The first breaches of each law in a scene, with the law's name before them. */
export function breachesOf(scene: Scene, laws: Readonly<Record<string, Law>> = sceneLaws): string[] {
  return Object.entries(laws).flatMap(([name, law]) =>
    law(scene)
      .slice(0, 3)
      .map((breach) => `${name}: ${breach}`),
  );
}

const solid = new Set<Part>([
  'card',
  'cell',
  'gap',
  'stage-header',
  'title',
  'persona',
  'fact',
  'word',
  'legend',
  'footer',
  'message',
  'field',
  'portrait',
]);

interface PlacedText {
  readonly mark: Mark;
  readonly order: number;
  readonly text: TextShape;
}

/** Every line of text in a scene, with its mark and the place of the mark from back to front. */
export function textsOf(scene: Scene): PlacedText[] {
  return scene.marks.flatMap((mark, order) =>
    mark.shapes.flatMap((shape) => (shape.kind === 'text' ? [{ mark, order, text: shape }] : [])),
  );
}

function undrawable(shape: Shape): string[] {
  if (shape.kind === 'path') {
    const leads = shape.commands[0]?.[0] === 'M' && shape.commands.length > 1;
    return leads ? [] : [`a path of ${shape.commands.length} commands leads nowhere`];
  }
  const lengths =
    shape.kind === 'circle'
      ? [shape.r]
      : shape.kind === 'icon'
        ? [shape.size]
        : shape.kind === 'text'
          ? [shape.width]
          : [shape.width, shape.height];
  return lengths.every((length) => length >= 0) ? [] : [`a ${shape.kind} of size ${lengths.join(' × ')}`];
}

// A path is put together only on the way back from a fault: there are some hundred thousand values in a scene, and hardly a fault.
function unusable(value: unknown): readonly string[] {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? none : [` is ${value}`];
    case 'string':
      return /\bundefined\b|\bNaN\b|\[object /.test(value) ? [` is “${value.slice(0, 60)}”`] : none;
    case 'undefined':
    case 'function':
      return [` is ${typeof value}`];
    case 'object':
      return value === null ? [' is null'] : unusableWithin(value);
    default:
      return none;
  }
}

function unusableWithin(value: object): readonly string[] {
  let faults = none;
  for (const name of Object.keys(value)) {
    const found = unusable((value as Readonly<Record<string, unknown>>)[name]);
    if (found.length > 0) faults = [...faults, ...found.map((fault) => `.${name}${fault}`)];
  }
  return faults;
}

const none: readonly string[] = [];

// A thing painted later hides what is below it, unless it is a tint.
function hides(shape: Shape, later: boolean): boolean {
  return (
    later &&
    (shape.kind === 'rect' || shape.kind === 'circle') &&
    shape.fill !== undefined &&
    (shape.opacity ?? 1) > 0.5
  );
}

function runsThrough(shape: Shape, ink: Box): boolean {
  if (shape.kind === 'icon') return true;
  return (
    shape.kind === 'path' &&
    shape.stroke !== undefined &&
    segmentsOf(shape.commands).some((piece) => crosses(piece, ink))
  );
}

function pairsThatMeet<T>(items: readonly T[], boxOf: (item: T) => Box, tolerance: number): (readonly [T, T])[] {
  const sorted = items.map((item) => ({ item, box: boxOf(item) })).sort((a, b) => a.box.y - b.box.y);
  return sorted.flatMap((first, index) => {
    const pairs: (readonly [T, T])[] = [];
    for (let next = index + 1; next < sorted.length; next += 1) {
      const second = sorted[next];
      if (!second || second.box.y >= first.box.y + first.box.height) break;
      if (overlaps(first.box, second.box, tolerance)) pairs.push([first.item, second.item]);
    }
    return pairs;
  });
}

/** The index of the first text that begins at `y` or below it. */
function firstFrom(texts: readonly { readonly ink: Box }[], y: number): number {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[middle]?.ink.y ?? Infinity) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

function repeated(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return keys.filter((key) => seen.size === seen.add(key).size);
}

function named(shape: Shape): string {
  return shape.kind === 'text' ? `“${shape.text.slice(0, 40)}”` : `a ${shape.kind}`;
}

function told({ x, y, width, height }: Box): string {
  return `(${[x, y, width, height].map((value) => Math.round(value * 100) / 100).join(' ')})`;
}
