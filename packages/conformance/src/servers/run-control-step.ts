import type { Control } from '../control.js';
import { type Mismatch, toMismatches } from '../matching/compare.js';
import { isMembers, type MatchContext, toSuppliedMembers } from '../matching/matcher.js';
import { show } from '../matching/show.js';
import { MissingPrerequisite } from '../scenario/errors.js';
import type { ControlStep } from '../scenario/scenario.js';

/**
 * Runs a control step on a server.
 *
 * @throws {MissingPrerequisite} There is no control interface, or a call of it failed.
 */
export async function runControlStep(
  step: ControlStep,
  control: Control | undefined,
  context: MatchContext,
): Promise<readonly Mismatch[]> {
  if (!control) throw new MissingPrerequisite('a control interface: give --control, or control');
  try {
    return await runStep(step, control, context);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new MissingPrerequisite(`a control interface that works (${why})`);
  }
}

async function runStep(
  step: ControlStep,
  control: Control,
  context: MatchContext,
): Promise<readonly Mismatch[]> {
  switch (step.control) {
    case 'reset':
      await control.reset();
      return [];
    case 'advance':
      await control.advance(step.duration);
      return [];
    case 'freeze':
      await control.freeze(step.at);
      return [];
    case 'fault':
      await control.addFault({ operation: step.of, exception: step.exception });
      return [];
    case 'state': {
      const state = await control.readState();
      const { contains, times } = step;
      const found = objectsIn(state).filter(
        (each) => toMismatches(contains, each, context).length === 0,
      ).length;
      if (times === undefined ? found > 0 : found === times) return [];
      const expected = `${times ?? 'something'} like ${show(toSuppliedMembers(contains, context))} in the state`;
      return [{ member: '', expected, actual: found > 0 ? `${found}` : show(state) }];
    }
  }
}

function objectsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isMembers(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}
