import type { SvgSurface } from '../paint/svg-nodes.js';
import { rasterData } from '../paint/svg-string.js';
import { innerProperty } from './theme-styles.js';

/** How shapes are painted on a page: colours by custom property, pictures where `resolveImage` gives an address. */
export function pageSurface(resolveImage: (src: string) => string | undefined = rasterData): SvgSurface {
  return { color: (name) => `var(${innerProperty(name)})`, image: resolveImage, holdsText: false };
}
