import type { ChangeNote, Deviation, Journey, Step, StepChange } from '../../model/journey.js';
import { joined, type Context } from '../../content/context.js';

/** The gravest first: one step has one look, its notes tell the rest. */
const kinds = ['missing', 'failed', 'ad-hoc', 'sequence', 'timing'] as const;

const statusKinds = { missing: 'missing', failed: 'failed', unexpected: 'ad-hoc' } as const;

/**
 * What happened, with what the document itself says of its plan as its changes: drawn as if it had been held against it (rule 59).
 *
 * Where it names no deviations, the `status` of contacts tells them, if that is asked for. Only a journey that is actual
 * has any, and one that was compared knows them already.
 */
export function toldChanges(context: Context, byStatus: boolean): Context {
  const { journey, deviations } = context;
  if (journey.modality !== 'actual' || journey.changes || (journey.deviations.length === 0 && !byStatus))
    return context;
  const changes = new Map(
    journey.steps.flatMap((step) => {
      const change =
        journey.deviations.length > 0 ? toldChange(deviations.get(step.id) ?? [], context) : statusChange(step);
      return change ? [[step.id, change] as const] : [];
    }),
  );
  return { ...context, journey: { ...journey, changes } satisfies Journey };
}

function toldChange(told: readonly Deviation[], { say, frame }: Context): StepChange | undefined {
  const kind = kinds.find((each) => told.some((one) => one.kind === each));
  if (!kind) return undefined;
  const { deviations, labelSeparator } = frame.words;
  const notes = told.flatMap((one): ChangeNote[] => {
    const after = joined(labelSeparator, one.kind === kind ? '' : deviations[one.kind], say(one.note));
    return after ? [{ field: 'note', after }] : [];
  });
  return { kind, notes };
}

function statusChange({ touchpoint }: Step): StepChange | undefined {
  const status = touchpoint?.status;
  if (status !== 'missing' && status !== 'failed' && status !== 'unexpected') return undefined;
  return { kind: statusKinds[status], notes: [] };
}
