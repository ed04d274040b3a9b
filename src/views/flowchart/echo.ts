import type { Step } from '../../model/journey.js';
import { wrapText, type TextBlock } from '../../layout/text/wrap-text.js';
import type { IconName } from '../../scene/icons.js';
import type { Place } from '../../scene/mark.js';
import { size } from '../../scene/tokens.js';
import type { Context } from '../../content/context.js';
import type { NodeSetting } from './node-setting.js';
import { iconOf, stepName } from './way-words.js';

/** A communication in the lane of the other who takes part: a circle with the channel in it, and what is said (rule 57). */
export interface FittedEcho {
  readonly key: string;
  readonly icon: IconName;
  readonly text: TextBlock;
  readonly name: string;
  readonly place: Place;
  /** Whether it stands in a lane before that of its step: then its circle is on the far side, next to it. */
  readonly before: boolean;
}

/** Radius in px of the circle of a communication. */
export const echoRadius = 16;

/** The echo of a step. */
export function fitEcho(
  step: Step,
  { key, before }: { readonly key: string; readonly before: boolean },
  { context, card, down, options }: NodeSetting,
): FittedEcho {
  const { say, frame } = context;
  const message = say(step.touchpoint?.message);
  const room = down ? card - 2 * echoRadius - 8 : card - 8;
  const font = { size: size.label, weight: 400 } as const;
  const text = wrapText(message, Math.max(1, room), font, frame.measure, {
    balance: true,
    ...(options.maxLines > 0 ? { maxLines: options.maxLines } : {}),
  });
  return {
    key,
    icon: step.channel === undefined ? 'chat' : iconOf(step.channel, context),
    text,
    name: echoName(step, context),
    place: { stage: step.stage, step: step.id },
    before,
  };
}

/** Who tells whom what. */
export function echoName(step: Step, context: Context): string {
  const message = context.say(step.touchpoint?.message);
  const [from, to] = [step.touchpoint?.initiator, step.touchpoint?.receiver].map((id) => whoIs(id, context));
  return context.frame.words.flow.sends(from ?? '', to ?? '', message || stepName(step, context));
}

function whoIs(id: string | undefined, { journey, say }: Context): string {
  if (id === undefined) return '';
  return say(journey.lookup.actors.get(id)?.name ?? journey.lookup.personas.get(id)?.name) || id;
}
