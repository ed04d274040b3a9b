import { absent } from './check.js';
import { shown } from './sentence.js';
import type { Check } from './check.js';
import { readAs, unsafeUrl, wrongType } from './issues.js';

const schemes = {
  image: new Set(['http:', 'https:']),
  link: new Set(['http:', 'https:', 'mailto:', 'tel:']),
} as const;
const expected = {
  image: 'an http, https or relative address, or PNG, JPEG, GIF, WebP or AVIF image data',
  link: 'an http, https, mailto, tel or relative address',
} as const;
const rasterData = /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]/i;

/** An address that may be used: by its scheme, as a browser would read it; never with a password in it. */
export function checkedUrl(use: 'image' | 'link', value: unknown, check: Check, fate: string): unknown {
  if (typeof value !== 'string') {
    check.note(wrongType('an address, a string', value, fate));
    return absent;
  }
  const url = parsed(value);
  const isSafe = url && (schemes[use].has(url.protocol) || (use === 'image' && rasterData.test(value)));
  if (!isSafe) {
    check.note(unsafeUrl(expected[use], value, fate));
    return absent;
  }
  if (url.username === '' && url.password === '') return value;
  url.username = '';
  url.password = '';
  check.note(readAs('an address without a user name', value, shown(url.href)));
  return url.href;
}

function parsed(value: string): URL | undefined {
  try {
    // A relative address is the page's own; the base stands for any page.
    return value === '' ? undefined : new URL(value, 'https://page.invalid/');
  } catch {
    return undefined;
  }
}
