/** The word for a fact that many documents hold; else its name in the document, made readable where it is no name of its own. */
export function factName(name: string, known: Readonly<Record<string, string>>): string {
  const key = name.trim().toLowerCase();
  if (Object.hasOwn(known, key)) return known[key] ?? '';
  const plain = name.replace(/[_\s]+|-(?=\p{L})/gu, ' ').trim();
  return /\p{Lu}/u.test(plain) ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
}
