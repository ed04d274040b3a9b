/** An element of an XML text, as it was written. */
export interface XmlElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const head = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/;
const token = /<(\/?)([A-Za-z][\w-]*)((?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const attribute = /([A-Za-z][\w:-]*)="([^"<]*)"/g;
const reference = /&(?!(?:amp|lt|gt|quot|#39);)/;
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/**
 * The elements of an XML text in the order in which they open; a throw at the first thing that is not well formed.
 *
 * It knows no comment, no DOCTYPE, no processing instruction and no CDATA: a picture has none.
 */
export function elementsOf(xml: string): XmlElement[] {
  const body = xml.replace(head, '');
  if (forbidden.test(body))
    throw new SyntaxError(`expected characters that XML allows, got ${JSON.stringify(forbidden.exec(body)?.[0])}`);
  const elements: XmlElement[] = [];
  const open: string[] = [];
  let at = 0;
  while (at < body.length) {
    token.lastIndex = at;
    const found = token.exec(body);
    if (!found) throw new SyntaxError(`expected a tag or text, got ${body.slice(at, at + 60)}`);
    at = token.lastIndex;
    const [, closing, tag, attributes = '', empty, text] = found;
    if (reference.test(text ?? attributes))
      throw new SyntaxError(`expected one of five references, got ${text ?? attributes}`);
    if (text !== undefined) {
      if (open.length === 0 && text.trim() !== '')
        throw new SyntaxError(`expected nothing outside the root, got ${text}`);
      continue;
    }
    if (closing) {
      if (open.pop() !== tag) throw new SyntaxError(`expected the end of another element, got </${tag}>`);
      continue;
    }
    if (open.length === 0 && elements.length > 0) throw new SyntaxError(`expected one root, got another: ${tag}`);
    elements.push({ tag: tag ?? '', attributes: attributesOf(attributes) });
    if (!empty) open.push(tag ?? '');
  }
  if (open.length > 0 || elements.length === 0)
    throw new SyntaxError(`expected the end of ${open.join(', ') || 'a root'}, got the end of the text`);
  return elements;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(attribute)) {
    if (attributes.has(name)) throw new SyntaxError(`expected each attribute once, got ${name} again`);
    attributes.set(name, value);
  }
  return attributes;
}
