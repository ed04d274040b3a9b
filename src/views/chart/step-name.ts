import { changeLines, changeLook, changeName } from '../../content/change-notes.js';
import type { Context } from '../../content/context.js';
import type { Point } from '../../layout/box.js';
import { wrapText } from '../../layout/text/wrap-text.js';
import type { Step } from '../../model/journey.js';
import { toneLooks } from '../../scene/tones.js';
import { labelBlock } from './part.js';
import { piece, text, type Piece } from './piece.js';

/** What stands at the head of a step's column: its title, and what became of it where two journeys are compared. */
export interface StepHead {
  readonly height: number;
  /** The head with its top at `at`, in a column as wide as `within`. */
  readonly placed: (at: Point, within: number) => readonly Piece[];
}

/** How the head of a step is set: its width and the size of its title in px. */
interface HeadLook {
  readonly width: number;
  readonly px: number;
  readonly align: 'start' | 'center';
}

const icon = 12;
const iconGap = 4;

/** The head of a step's column, wrapped to a width. */
export function stepHead(step: Step, context: Context, { width, px, align }: HeadLook): StepHead {
  const kind = context.journey.changes?.get(step.id)?.kind;
  const font = { size: px, weight: 600 } as const;
  const balance = align === 'center';
  const title = wrapText(nameIn(step, context), Math.max(1, width), font, context.frame.measure, {
    balance,
  });
  const word = labelBlock(kind ? changeName(kind, context) : '', width - icon - iconGap, context, 400, balance);
  const below = title.height + (kind && title.height > 0 ? 2 : 0);
  return {
    height: below + word.height,
    placed: ({ x, y }, within) => {
      const start = align === 'center' ? x + (within - word.width - icon - iconGap) / 2 : x;
      const look = kind && changeLook(kind);
      const at = { x: start, y: y + below + (word.lineHeight - icon) / 2 };
      const accent = look && toneLooks[look.tone].accent;
      return [
        piece(look && accent ? [{ kind: 'icon', icon: look.icon, ...at, size: icon, color: accent }] : []),
        text(title, { x, y }, 'ink', { within, align }),
        text(word, { x: start + icon + iconGap, y: y + below }, 'muted'),
      ];
    },
  };
}

/** The same for those who listen, with everything that changed. */
export function stepSpoken(step: Step, context: Context): string {
  return context.frame.words.sentences(nameIn(step, context), ...changeLines(step, context).spoken);
}

// A step without a title is called by its place in the journey.
function nameIn({ title, index }: Step, { say, frame, journey }: Context): string {
  return say(title) || frame.words.stepPlace(index + 1, journey.steps.length);
}
