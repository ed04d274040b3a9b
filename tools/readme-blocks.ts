/** A fenced block of code in a Markdown text. */
export interface CodeBlock {
  /** The first word after the fence: `js`, `html`, `sh`, … */
  readonly language: string;
  /** The further words after the fence. */
  readonly flags: readonly string[];
  readonly code: string;
  /** The line of the opening fence, from 1. */
  readonly line: number;
}

/** The fenced blocks of a Markdown text, in order. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const fence = /^```([^\n`]*)\n(.*?)^```/gms;
  return [...markdown.matchAll(fence)].map((match) => {
    const [language = '', ...flags] = (match[1] ?? '').trim().split(/\s+/);
    return { language, flags, code: match[2] ?? '', line: markdown.slice(0, match.index).split('\n').length };
  });
}
