import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMermaid } from '../../../src/formats/mermaid/index.js';
import { parseJourney } from '../../../src/model/parse.js';
import { factsOf } from './mermaid-facts.js';

interface Facts {
  readonly file: string;
  readonly mermaidRejects?: boolean;
  readonly title?: string;
  readonly sections?: readonly string[];
  readonly tasks?: readonly {
    readonly name: string;
    readonly score: number | null;
    readonly people: readonly string[];
  }[];
  readonly periods?: readonly { readonly name: string; readonly events: readonly string[] }[];
}

/** A name as a reader sees it. */
const shown = (name: string): string => name.trim().replace(/ ?<br\s*\/?> ?/g, '\n');

const corpus = new URL('../../../../shared/corpus/', import.meta.url);

describe.each(['mermaid-journey', 'mermaid-timeline'])('%s', (folder) => {
  const list = new URL(`${folder}/facts.json`, corpus);
  const all = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Facts[]) : [];
  const textOf = (file: string): string => readFileSync(new URL(`${folder}/${file}`, corpus), 'utf8');

  test.skipIf(all.length === 0)('the corpus is read as Mermaid reads it', () => {
    for (const facts of all.filter((entry) => !entry.mermaidRejects)) {
      const read = factsOf(textOf(facts.file));
      // Mermaid writes a line break in a title in one way only.
      const expected = { ...facts, title: facts.title?.replace(/<br\s*\/?>/g, '<br/>') };
      expect(read, facts.file).not.toBe('rejected');
      const { title, ...rest } = read as { title: string };
      expect({ ...expected, ...rest, title: title.replace(/<br\s*\/?>/g, '<br/>') }, facts.file).toEqual(expected);
    }
  });

  test.skipIf(all.length === 0)('a text that Mermaid refuses has an error', () => {
    for (const facts of all.filter((entry) => entry.mermaidRejects)) {
      const { issues } = readMermaid(textOf(facts.file));
      expect(
        issues.map((issue) => issue.severity),
        facts.file,
      ).toContain('error');
    }
  });

  test.skipIf(all.length === 0)('every document is without a fault and holds every task or period', () => {
    for (const facts of all.filter((entry) => !entry.mermaidRejects)) {
      const { document } = readMermaid(textOf(facts.file));
      const { journey, issues } = parseJourney(document);
      expect(issues, facts.file).toEqual([]);
      expect(journey.title, facts.file).toBe(facts.title?.trim().replace(/<br\s*\/?>/g, '\n'));
      const headed = journey.stages.map((stage) => stage.title).filter((title) => title !== '');
      expect(headed, facts.file).toEqual(facts.sections?.map(shown));
      const named = (facts.tasks ?? facts.periods ?? []).map((item) => shown(item.name));
      expect(
        journey.steps.map((step) => step.title),
        facts.file,
      ).toEqual(named);
      if (!facts.tasks) {
        const events = journey.steps.map((step) => (step.cells.get('events') ?? []).map(({ text }) => text));
        expect(events, facts.file).toEqual(facts.periods?.map((period) => period.events.map(shown).filter(Boolean)));
        continue;
      }
      // Every number stands on a scale; what Mermaid makes no number of is left open.
      expect(
        journey.steps.map((step) => step.emotion[0]?.value),
        facts.file,
      ).toEqual(facts.tasks.map(({ score }) => score));
      const people = (names: readonly string[]) => [...new Set(names.map(shown).filter(Boolean))];
      expect(
        journey.steps.map((step) =>
          (step.cells.get('people')?.[0]?.refs ?? []).map((id) => journey.lookup.actors.get(id)?.name),
        ),
        facts.file,
      ).toEqual(facts.tasks.map((task) => people(task.people)));
    }
  });
});
