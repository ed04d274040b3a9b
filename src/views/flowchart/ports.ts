/** How wide a way in or out is at least, if its card is not too narrow for that: a word or a number fits. */
const gateWidth = 84;
const besideLine = 26;

/**
 * Where links come and go on a card below which the next one stands, from its side: nearer to the side where reading starts,
 * so that beside the line there is room for ways in and out.
 */
export function portDown(card: number): number {
  return Math.max(20, Math.min(Math.round(card / 3), card - besideLine - gateWidth));
}

/** Where the chips of ways in and out start below or above a card, beside the line. */
export function gateStart(card: number): number {
  return portDown(card) + besideLine;
}

/**
 * What chips that hang below or above a card leave free of its width: a line leaves (1) near its corner, or comes (2) there
 * if no other does; more of them stand side by side.
 */
export function gateMargin(lines: number): number {
  return [0, 26, 30][lines] ?? 44;
}

/** Where chips start: behind the line from which they branch off, if several hang on one side of a card. */
export function gateTree(alike: number, all: number, oneSide: boolean): number {
  return (oneSide ? all : alike) > 1 ? 26 : 0;
}
