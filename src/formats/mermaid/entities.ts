import { afterWord } from './characters.js';
import type { Edit } from './passage.js';

// Mermaid hides an entity in the same letters, so that its “#” and “;” do not end a name.
const numberMark = 'ﬂ°°';
const nameMark = 'ﬂ°';
const endMark = '¶ß';

/** Hides the entities of a text, such as `#35;` and `#quot;`, from the reader of the diagram. */
export function entityEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    const end = afterWord(text, at + 1);
    if (end === at + 1 || text.charAt(end) !== ';') continue;
    const name = text.slice(at + 1, end);
    edits.push({ from: at, to: end + 1, text: (isNumber(name) ? numberMark : nameMark) + name + endMark });
    at = end;
  }
  return edits;
}

/** The text with hidden entities as the characters they stand for; an unknown one as it was written. */
export function decoded(text: string): string {
  if (!text.includes(nameMark)) return text;
  const [head = '', ...rest] = text.split(nameMark);
  return head + rest.map(decodedPart).join('');
}

function decodedPart(part: string): string {
  const end = part.indexOf(endMark);
  if (end < 0) return nameMark + part;
  const name = part.slice(part.startsWith('°') ? 1 : 0, end);
  const character = isNumber(name) ? numbered(Number(name)) : named.get(name);
  return (character ?? `#${name};`) + part.slice(end + 2);
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name);
}

function numbered(code: number): string | undefined {
  const isCharacter = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

const named: ReadonlyMap<string, string> = new Map(
  (
    'quot:" amp:& lt:< gt:> apos:\' num:# semi:; colon:: comma:, percnt:% excl:! quest:? lpar:( rpar:) lbrack:[ rbrack:] ' +
    'lbrace:{ rbrace:} lcub:{ rcub:} dollar:$ commat:@ ast:* plus:+ equals:= sol:/ bsol:\\ vert:| verbar:| lowbar:_ grave:` ' +
    'laquo:« raquo:» lsquo:‘ rsquo:’ sbquo:‚ ldquo:“ rdquo:” bdquo:„ lsaquo:‹ rsaquo:› ndash:– mdash:— hellip:… bull:• ' +
    'middot:· sect:§ para:¶ dagger:† Dagger:‡ deg:° prime:′ Prime:″ copy:© reg:® trade:™ euro:€ pound:£ yen:¥ cent:¢ ' +
    'times:× divide:÷ plusmn:± minus:− le:≤ ge:≥ ne:≠ asymp:≈ infin:∞ sum:∑ radic:√ frac12:½ frac14:¼ frac34:¾ micro:µ ' +
    'larr:← uarr:↑ rarr:→ darr:↓ harr:↔ lArr:⇐ rArr:⇒ hArr:⇔ check:✓ cross:✗ star:☆ starf:★ hearts:♥ spades:♠ clubs:♣ ' +
    'diams:♦ phone:☎ iexcl:¡ iquest:¿ szlig:ß auml:ä ouml:ö uuml:ü Auml:Ä Ouml:Ö Uuml:Ü eacute:é egrave:è ecirc:ê agrave:à ' +
    'acirc:â aacute:á iacute:í oacute:ó uacute:ú ccedil:ç ntilde:ñ aring:å Aring:Å aelig:æ AElig:Æ oslash:ø Oslash:Ø'
  )
    .split(' ')
    .map((entry): [string, string] => {
      const colon = entry.indexOf(':');
      return [entry.slice(0, colon), entry.slice(colon + 1)];
    })
    .concat([['nbsp', '\u00a0']]),
);
