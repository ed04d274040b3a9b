import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Mark, Scene } from '../scene/mark.js';

/** A step and all that is said about it. */
export interface OutlineStep {
  readonly id: string;
  readonly marks: readonly Mark[];
}

/** A stage: its header, its steps, and what is said about the stage as a whole. */
export interface OutlineStage {
  readonly id: string;
  readonly header: Mark | undefined;
  readonly steps: readonly OutlineStep[];
  readonly marks: readonly Mark[];
}

/** Everything in a picture that has a name, once, as a reader who listens meets it. */
export interface Outline {
  readonly before: readonly Mark[];
  readonly stages: readonly OutlineStage[];
  readonly after: readonly Mark[];
  /** What the lanes are called, by key. */
  readonly lanes: ReadonlyMap<string, string>;
}

/** The outline of a scene, from its reading order. */
export function outlineOf(scene: Scene): Outline {
  const marks = new Map(scene.marks.map((mark) => [mark.key, mark]));
  const before: Mark[] = [];
  const after: Mark[] = [];
  const stages = new Map<string, { id: string; header: Mark | undefined; steps: Map<string, Mark[]>; marks: Mark[] }>();
  for (const key of scene.order) {
    const mark = marks.get(key);
    if (!mark) continue;
    const { stage: id = '', step } = mark.place ?? {};
    if (step === undefined && id === '') {
      (stages.size === 0 || mark.part === 'axis' ? before : after).push(mark);
      continue;
    }
    const stage = stages.get(id) ?? { id, header: undefined, steps: new Map<string, Mark[]>(), marks: [] };
    stages.set(id, stage);
    if (step !== undefined) stage.steps.set(step, [...(stage.steps.get(step) ?? []), mark]);
    else if (mark.part === 'stage-header' && !stage.header) stage.header = mark;
    else stage.marks.push(mark);
  }
  const all = [...stages.values()].map((stage) => ({
    ...stage,
    steps: [...stage.steps].map(([id, own]) => ({ id, marks: own })),
  }));
  return { before, stages: all, after, lanes: laneNames(scene) };
}

/** The steps of an outline alone, each with its own mark: all that can be chosen where tables say the rest. */
export function stepsOutline(outline: Outline): Outline {
  const stages = outline.stages.flatMap(({ id, steps }): OutlineStage[] => {
    const own = steps.map((step) => ({ ...step, marks: step.marks.filter(({ key }) => key === step.id) }));
    return own.length > 0 ? [{ id, header: undefined, steps: own, marks: [] }] : [];
  });
  return { before: [], stages, after: [], lanes: new Map() };
}

/** An outline as nested lists; what belongs to a stage or a step is a button that carries its mark's key. */
export function outlineTemplate(scene: Scene, outline: Outline): TemplateResult {
  const { before, stages, after, lanes } = outline;
  const button = (mark: Mark): TemplateResult => {
    const lane = mark.place?.lane === undefined ? undefined : lanes.get(mark.place.lane);
    return html`<button type="button" tabindex="-1" data-key=${mark.key}>
      ${lane ? html`<span>${lane}: </span>` : nothing}${mark.name}
    </button>`;
  };
  const buttons = (marks: readonly Mark[]): TemplateResult | typeof nothing =>
    marks.length === 0
      ? nothing
      : html`<ul>
          ${repeat(marks, keyOf, (mark) => html`<li>${button(mark)}</li>`)}
        </ul>`;
  const step = ({ marks: [first, ...rest] }: OutlineStep): TemplateResult =>
    html`<li>${first ? button(first) : nothing}${buttons(rest)}</li>`;
  return html`<h2>${scene.title}</h2>
    <p><slot name="summary">${scene.description}</slot></p>
    ${texts(before, scene.title)}
    ${
      stages.length === 0
        ? nothing
        : html`<ol>
            ${repeat(
              stages,
              ({ id }) => id,
              (stage) =>
                html`<li>
                  ${stage.header ? button(stage.header) : nothing}
                  ${
                    stage.steps.length === 0
                      ? nothing
                      : html`<ol>
                          ${repeat(stage.steps, ({ id }) => id, step)}
                        </ol>`
                  }
                  ${buttons(stage.marks)}
                </li>`,
            )}
          </ol>`
    }
    ${texts(after, scene.title)}`;
}

function texts(marks: readonly Mark[], title: string): TemplateResult | typeof nothing {
  const spoken = marks.map((mark) => ({ key: mark.key, text: withoutTitle(mark, title) })).filter(({ text }) => text);
  return spoken.length === 0
    ? nothing
    : html`<ul>
        ${repeat(
          spoken,
          ({ key }) => key,
          ({ text }) => html`<li>${text}</li>`,
        )}
      </ul>`;
}

// The heading says the title already.
function withoutTitle({ part, name = '' }: Mark, title: string): string {
  return part === 'title' && name.startsWith(title) ? name.slice(title.length).replace(/^[\s.。:：]+/, '') : name;
}

function laneNames({ marks }: Scene): Map<string, string> {
  const headers = marks.filter(({ part, name }) => part === 'lane-header' && !name);
  return new Map(
    headers.flatMap(({ place, shapes }) => {
      const words = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
      return place?.lane === undefined || words.length === 0 ? [] : [[place.lane, words.join(' ')] as const];
    }),
  );
}

function keyOf({ key }: Mark): string {
  return key;
}
