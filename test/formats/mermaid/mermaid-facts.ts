import { readDiagram } from '../../../src/formats/mermaid/read-diagram.js';

/** What Mermaid reads in a text, in the form of the corpus’s `facts.json`; `rejected` if it refuses the text. */
export function factsOf(text: string): unknown {
  const { diagram, faults } = readDiagram(text);
  if (!diagram || faults.some((fault) => fault.severity === 'error')) return 'rejected';
  const { title, accTitle, accDescription } = diagram;
  const named = diagram.sections.flatMap((section) => section.title?.trim() ?? []);
  const accessible = { ...(accTitle ? { accTitle } : {}), ...(accDescription ? { accDescr: accDescription } : {}) };
  if (diagram.kind === 'timeline') {
    const periods = diagram.sections.flatMap((section) =>
      section.items.map(({ name, events }) => ({ section: section.title?.trim() ?? '', name, events })),
    );
    return { title, sections: named, direction: diagram.direction, periods, ...accessible };
  }
  const tasks = diagram.sections.flatMap((section) =>
    section.items.map(({ name, score, people }) => ({
      section: section.title?.trim() ?? '',
      name,
      score: Number.isFinite(score) ? score : null,
      people,
    })),
  );
  const actors = [...new Set(tasks.flatMap((task) => task.people))].sort();
  return { title, sections: named, tasks, actors, ...accessible };
}
