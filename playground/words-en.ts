import type { PlaygroundWords } from './words.ts';

/** The playground in English. */
export const en: PlaygroundWords = {
  playground: 'playground',
  editor: 'Editor',
  copyEmbed: 'Copy embed code',
  saveSvg: 'Save SVG',
  settings: 'Settings',
  viewOptions: 'Options of the view',
  picture: 'The map',
  stale: 'The text cannot be read right now. This is the last map that could be drawn.',
  document: 'Document',
  toJson: 'Show as JSON',
  restore: 'Restore the sample',
  textHint: 'Edit the JSON, or paste a document: JSON, Mermaid text, or Markdown with a Mermaid block.',
  copied: 'The embed code is in the clipboard.',
  embedByHand: 'The browser did not allow copying. Copy it from here:',
  close: 'Close',
  sample: 'Sample',
  view: 'View',
  theme: 'Theme',
  language: 'Language',
  direction: 'Direction',
  width: 'Width',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  directions: { auto: 'As the document', ltr: 'Left to right', rtl: 'Right to left' },
  fill: 'All the room',
  formats: { json: 'JSON', mermaid: 'Mermaid', markdown: 'Markdown' },
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  noIssues: 'No issues',
  issues: (errors, warnings, notes) =>
    [counted(errors, 'error'), counted(warnings, 'warning'), counted(notes, 'note')].filter(Boolean).join(', '),
  place: (line, column) => `line ${line}, column ${column}`,
  further: (count) => `… and ${count} more`,
  changed: (count) => `${count} changed`,
  saved: (file) => `Saved ${file}.`,
  failed: (reason) => `That did not work: ${reason}`,
  listHint: 'all, or: a, b',
  names: {
    'many-steps': 'Three hundred steps',
    direction: 'Time runs',
    maxLines: 'Most lines in a cell',
    missing: 'Missing emotions',
    auto: 'Automatic',
    'time-broken': 'Time, pauses cut out',
    inline: 'Along the line',
    block: 'Down the page',
    scroll: 'Scroll',
    width: 'Fit the page',
    break: 'Left open',
    bridge: 'Bridged',
  },
};

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
