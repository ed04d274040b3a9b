import type { Step, Validation } from '../model/journey.js';
import type { CardContent } from '../scene/card.js';
import type { IconName } from '../scene/icons.js';
import { changeLines, changeLook } from './change-notes.js';
import { joined, type Context } from './context.js';

/** The card of a step: its title, what happens, and what is out of the ordinary about it; not that it failed, where that is told beside it. */
export function stepCard(step: Step, context: Context, failTold = false): CardContent {
  const { say, frame } = context;
  const change = context.journey.changes?.get(step.id);
  if (change?.kind === 'absent') return slotCard(step, context);
  const look = change && changeLook(change.kind);
  const lines = changeLines(step, context);
  const deviations = change ? lines.shown : deviationNotes(step, context);
  const notes = stepNotes(step, context, deviations.length > 0);
  const title = say(step.title) || frame.words.stepPlace(step.index + 1, context.journey.steps.length);
  const quiet = isQuiet(step);
  const told = change ? lines.spoken : deviations;
  const spoken = [
    placeName(step, context),
    say(step.description),
    ...notes,
    ...told,
    quiet ? frame.words.notBrand : '',
  ];
  return {
    key: step.id,
    part: 'card',
    tone: look?.tone ?? (quiet ? 'quiet-step' : 'step'),
    title,
    text: say(step.description),
    notes: [
      ...stepNotes(step, context, deviations.length > 0 || (failTold && step.touchpoint?.status === 'failed')),
      ...deviations,
    ],
    icon: look?.icon ?? stepIcon(step),
    assumed: isAssumed(step) && !look,
    name: frame.words.sentences(title, ...spoken, validationName(step, context)),
    place: { stage: step.stage, step: step.id },
  };
}

// A slot only keeps a column: that the step is not on this side is all there is to say.
function slotCard(step: Step, { frame }: Context): CardContent {
  const title = frame.words.changes.absent;
  const { tone, icon } = changeLook('absent');
  return { key: step.id, part: 'card', tone, title, icon, name: title, place: { stage: step.stage, step: step.id } };
}

/** Whether a step has nothing to do with the brand and is drawn more quietly (rule 22). */
export function isQuiet(step: Step): boolean {
  return step.brandRelated === false || step.kind === 'external';
}

/** Whether a claim is not yet confirmed and must look provisional (rule 7). */
export function isAssumed(thing: { readonly validation?: Validation | undefined }): boolean {
  return thing.validation?.state === 'assumed' || thing.validation?.state === 'hypothesis';
}

/** How sure a claim is, in words; empty where nothing is said. */
export function validationName(thing: { readonly validation?: Validation | undefined }, { frame }: Context): string {
  return thing.validation ? frame.words.validations[thing.validation.state] : '';
}

function placeName(step: Step, { journey, say, frame }: Context): string {
  const stage = journey.lookup.stages.get(step.stage);
  const actor = step.actor === undefined ? undefined : journey.lookup.actors.get(step.actor);
  return joined(
    frame.words.listSeparator,
    say(stage?.title),
    say(actor?.name),
    frame.words.stepPlace(step.index + 1, journey.steps.length),
  );
}

// A deviation says what became of a touchpoint, and why: its status would only repeat it.
function stepNotes(step: Step, { frame }: Context, explained: boolean): string[] {
  const { words } = frame;
  const status = step.touchpoint?.status;
  return [
    step.optional ? words.optional : '',
    status && status !== 'completed' && !explained ? words.touchpointStatus[status] : '',
  ].filter(Boolean);
}

function deviationNotes(step: Step, { deviations, say, frame }: Context): string[] {
  return (deviations.get(step.id) ?? []).map(({ kind, note }) =>
    joined(frame.words.labelSeparator, frame.words.deviations[kind], say(note)),
  );
}

function stepIcon(step: Step): IconName | undefined {
  const status = step.touchpoint?.status;
  if (status === 'missing' || status === 'failed' || status === 'unexpected') return status;
  return step.kind === 'wait' ? 'wait' : undefined;
}
