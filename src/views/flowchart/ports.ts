/**
 * Where links come and go on a card below which the next one stands, from its side: nearer to the side where reading starts,
 * so that beside the line there is room for ways in and out.
 */
export function portDown(card: number): number {
  return Math.round(card / 3);
}

/** Where the chips of ways in and out start below or above a card, beside the line. */
export function gateStart(card: number): number {
  return portDown(card) + 26;
}

/** What chips that hang below or above a card leave free of its width: there loops come and go. */
export const gateMargin = 44;

/** Where chips start of which several hang from one card: beside them stand the lines from which they branch off. */
export const gateTree = 26;
