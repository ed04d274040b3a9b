import type { Reading } from './journey.js';

/** Who says a score: the customer (also where nobody is named), the company, or a forecast. */
export type Voice = 'customer' | 'company' | 'predicted';

/** The voice of a score. */
export function voiceOf({ rater }: Reading): Voice {
  return rater === 'company' || rater === 'predicted' ? rater : 'customer';
}

/** What scores have in common that are of one line: kind, voice, persona, segment and scale. */
export function voiceKey(reading: Reading): string {
  const { kind, persona = '', segment = '', scale } = reading;
  return [kind, voiceOf(reading), persona, segment, scale].map(encodeURIComponent).join('/');
}

/** Whether customers said so: a customer rated, or answers were counted, or evidence is named. Else it was set by whoever made the map. */
export function isMeasured({ rater, n, evidence }: Reading): boolean {
  if (rater === 'analyst' || rater === 'model' || rater === 'predicted') return false;
  return rater === 'customer' || (n ?? 0) > 0 || evidence.length > 0;
}
