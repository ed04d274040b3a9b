/** A picture before and after a change: its name, and its SVG text; absent where there is none on that side. */
export interface Change {
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
}

/** The pictures that differ between two sets of SVG texts by name, in the order of their names. */
export function changesBetween(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ name, before: before[name], after: after[name] }));
}

/** A page on which a person sees at a glance what became of each picture: before at the left, after at the right. */
export function contactSheet(changes: readonly Change[], since: string): string {
  const count = changes.length === 1 ? '1 picture differs' : `${changes.length} pictures differ`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${count} from ${escaped(since)}</title>
<style>
  body { font: 14px/1.5 system-ui, sans-serif; margin: 24px; background: #f4f4f4; color: #222; }
  nav { columns: 4 220px; }
  section { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; margin-top: 32px; align-items: start; }
  h2 { grid-column: 1 / -1; font-size: 16px; margin: 0; }
  img, p { box-sizing: border-box; width: 100%; margin: 0; background: #fff; border: 1px solid #ccc; }
  p { padding: 24px; color: #666; }
</style>
<h1>${count} from ${escaped(since)}</h1>
<nav>${changes.map(({ name }) => `<a href="#${encodeURIComponent(name)}">${escaped(name)}</a><br>`).join('\n')}</nav>
${changes.map(sectionOf).join('\n')}
</html>
`;
}

function sectionOf({ name, before, after }: Change): string {
  return `<section id="${encodeURIComponent(name)}">
<h2>${escaped(name)}</h2>
${imageOf(before, `${name}, before`)}
${imageOf(after, `${name}, after`)}
</section>`;
}

// As an image a picture keeps its ids and styles to itself, however many stand on the page.
function imageOf(svg: string | undefined, alt: string): string {
  if (svg === undefined) return '<p>no picture</p>';
  return `<img loading="lazy" alt="${escaped(alt)}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
