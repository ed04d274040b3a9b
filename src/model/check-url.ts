import { refused } from './check.js';
import { shown } from './sentence.js';
import type { Check } from './check.js';
import { readAs, unsafeUrl, wrongType } from './issues.js';
import type { UrlRule } from './shape.js';

const schemes = {
  image: new Set(['http:', 'https:']),
  link: new Set(['http:', 'https:', 'mailto:', 'tel:']),
} as const;
const rasterData = /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]/i;

/** An address that may be used: by its scheme, as a browser would read it; never with a password in it. */
export function checkedUrl(rule: UrlRule, value: unknown, check: Check, fate: string): unknown {
  if (typeof value !== 'string') return refused(check, wrongType(rule, value, fate));
  const url = parsed(value);
  const isSafe = url && (schemes[rule.use].has(url.protocol) || (rule.use === 'image' && rasterData.test(value)));
  if (!isSafe) return refused(check, unsafeUrl(rule, value, fate));
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
