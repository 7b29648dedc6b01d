import type { OutputUnit } from '@cfworker/json-schema';
import type { InputProblem } from '../request/find-input-problem.js';

/** Rules that only pass on that something inside them is broken. */
const outer = new Set(['$ref', 'properties', 'items', 'additionalProperties', 'allOf']);

/** The first rule that is broken, and where. Values are never told: they may be sensitive. */
export function toProblem(errors: readonly OutputUnit[]): InputProblem {
  const broken = errors.find(({ keyword }) => !outer.has(keyword));
  if (broken === undefined) return { member: '', problem: 'breaks the contract' };
  const { keyword, instanceLocation, error } = broken;
  const steps = instanceLocation.split('/').slice(1).map(toStep);
  if (keyword === 'required') {
    const [, missing = ''] = /"(.*)"/.exec(error) ?? [];
    return { member: [...steps, missing].join('.'), problem: 'is required by the contract' };
  }
  const problem =
    keyword === 'false'
      ? 'is no member of the contract'
      : `breaks the rule "${keyword}" of the contract`;
  return { member: steps.join('.'), problem };
}

function toStep(text: string): string {
  return decodeURI(text.replaceAll('~1', '/').replaceAll('~0', '~'));
}
