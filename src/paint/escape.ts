/* eslint-disable no-control-regex -- control characters are what is looked for */
/** A text as the content of an XML element or of a quoted attribute: no character of it can end either. */
export function escapeXml(text: string): string {
  return wellFormed(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text without what XML 1.0 forbids: control characters, lone surrogates and noncharacters become U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    '\uFFFD',
  );
}
