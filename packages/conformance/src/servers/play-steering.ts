import type { Control } from '../control/control.js';
import type { Mismatch } from '../matching/compare.js';
import { toMismatches } from '../matching/compare.js';
import { isMembers } from '../matching/members.js';
import type { Scope } from '../matching/scope.js';
import { show } from '../matching/show.js';
import { toSuppliedMembers } from '../matching/supply.js';
import { MissingPrerequisite } from '../scenario/faults.js';
import type { Steering } from '../scenario/steering.js';

/**
 * Steers a server.
 *
 * @throws {MissingPrerequisite} There is no steering interface, or it does not do as it is asked.
 */
export async function playSteering(
  steering: Steering,
  control: Control | undefined,
  scope: Scope,
): Promise<readonly Mismatch[]> {
  if (!control) throw new MissingPrerequisite('a steering interface: give --control, or control');
  try {
    return await steer(steering, control, scope);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new MissingPrerequisite(`a steering interface that does as it is asked (${why})`);
  }
}

async function steer(
  steering: Steering,
  control: Control,
  scope: Scope,
): Promise<readonly Mismatch[]> {
  switch (steering.steer) {
    case 'reset':
      await control.reset();
      return [];
    case 'advance':
      await control.advance(steering.duration);
      return [];
    case 'fault':
      await control.addFault({ operation: steering.of, exception: steering.exception });
      return [];
    case 'state': {
      const state = await control.readState();
      const { holds, times } = steering;
      const found = objectsIn(state).filter(
        (each) => toMismatches(holds, each, scope).length === 0,
      ).length;
      if (times === undefined ? found > 0 : found === times) return [];
      const wanted = `${times ?? 'something'} like ${show(toSuppliedMembers(holds, scope))} in the state`;
      return [{ member: '', expected: wanted, actual: found > 0 ? `${found}` : show(state) }];
    }
  }
}

function objectsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isMembers(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}
