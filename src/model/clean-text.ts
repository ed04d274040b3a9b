/** A string that any painter and any file can hold, and what had to go for it. */
export interface CleanText {
  readonly text: string;
  /** Characters that no text can hold were replaced or taken out: halves of pairs, control characters, noncharacters. */
  readonly repaired: boolean;
  /** Characters that turn the reading direction of what follows were taken out. */
  readonly turned: boolean;
}

// Written as escapes: the characters themselves would be unreadable here.
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g; // eslint-disable-line no-control-regex
const unencodable = /[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;
const overrides = /[\u202a-\u202e]/g;
const isolates = /[\u2066-\u2069]/g;
const suspicious = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\p{Surrogate}\p{Noncharacter_Code_Point}]/u; // eslint-disable-line no-control-regex

/**
 * The same words, well-formed: halves of surrogate pairs and noncharacters become U+FFFD, control characters go (tabs and line
 * ends stay), every line end is `\n`, and characters that override the reading direction go, as do isolates that are not
 * closed in their line.
 */
export function cleanText(text: string): CleanText {
  if (!suspicious.test(text)) return { text, repaired: false, turned: false };
  const lines = text.replace(/\r\n?/g, '\n');
  const held = lines.replace(controls, '').replace(unencodable, '\ufffd');
  const straight = withoutLooseIsolates(held.replace(overrides, ''));
  return { text: straight, repaired: held !== lines, turned: straight !== held };
}

function withoutLooseIsolates(text: string): string {
  if (text.search(isolates) < 0) return text;
  return text
    .split('\n')
    .map((line) => (closesIsolates(line) ? line : line.replace(isolates, '')))
    .join('\n');
}

function closesIsolates(line: string): boolean {
  let open = 0;
  for (const [character] of line.matchAll(isolates)) {
    open += character === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}
