const side = 40;

// A canvas is slow to read, and pictures share their letters.
const answers = new Map<string, Map<string, boolean>>();

/**
 * Tells which texts this machine has letters for: where a font is missing, a browser draws boxes of any width, and a test
 * of widths would test nothing.
 */
export function drawableIn(families: string): (text: string) => boolean {
  const pen = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('expected a canvas, got none');
  pen.font = `20px ${families}`;
  const picture = (character: string): string => {
    pen.clearRect(0, 0, side, side);
    pen.fillText(character, 5, 28);
    return pen.getImageData(0, 0, side, side).data.join();
  };
  // No character is assigned to this code point, so no font has it.
  const box = picture('\u0378');
  const known = answers.get(families) ?? new Map<string, boolean>();
  answers.set(families, known);
  return (text) =>
    Array.from(text).every((character) => {
      if (/[\s\p{M}\p{C}]/u.test(character)) return true;
      const answer = known.get(character) ?? picture(character) !== box;
      known.set(character, answer);
      return answer;
    });
}
