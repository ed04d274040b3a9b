/** The outer margin of a picture on a page of the given width, in px. */
export function marginFor(width: number): number {
  return width < 640 ? 16 : 24;
}
