import { absent, broken } from './check.js';
import { shown } from './sentence.js';
import type { Check } from './check.js';
import { readAs, unknownReference, wrongType } from './issues.js';
import type { ReferenceRule } from './shape.js';

/** The id that a reference leads to. What becomes of one that leads nowhere is said by its rule. */
export function checkedReference(rule: ReferenceRule, value: unknown, check: Check, fate: string): unknown {
  const given = typeof value === 'number' ? String(value) : value;
  if (typeof given !== 'string' || given === '') {
    check.note(wrongType(rule, value, fate));
    return rule.dangling === 'leave-out-holder' ? broken : absent;
  }
  if (given !== value) check.note(readAs(rule, value, shown(given)));
  return check.ids.resolve(given, rule.to) ?? dangling(rule, given, check, fate);
}

function dangling(rule: ReferenceRule, given: string, check: Check, fate: string): unknown {
  const { to, dangling: policy } = rule;
  const [kind = 'step'] = to;
  const isFault = !(kind === 'lane' && policy === 'make' && !check.namesLanes);
  if (isFault) check.note(unknownReference(given, rule, fate, check.ids.known(to)));
  if (policy === 'make') return check.ids.make(given, kind);
  if (policy === 'keep' || policy === 'void') return given;
  return policy === 'leave-out-holder' ? broken : absent;
}
