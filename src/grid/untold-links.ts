import type { RemarkGroup } from '../telling/remarks.js';
import type { Telling } from '../telling/telling.js';
import type { PlacedService } from './placed-service.js';

/** The links for which a picture has no way, in words. */
export function untoldLinks(service: PlacedService | undefined, { frame }: Telling): RemarkGroup {
  const texts = (service?.untold ?? []).map(({ name }) => name);
  return { key: 'links', title: frame.words.blueprint.links, texts };
}
