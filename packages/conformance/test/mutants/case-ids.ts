import { toProtocols } from '../../src/scenario/scenario.js';
import type { Protocol } from '../../src/wire/protocol.js';
import { suite } from '../phone-numbers.js';

/**
 * The ids of a generated case, of every operation that has it.
 *
 * @param name the id without its operation: `malformed-json`
 */
export function idsOf(name: string, protocol: Protocol = 'contract'): readonly string[] {
  return suite
    .filter(({ id, operation }) => id === `${operation.operationId}/${name}`)
    .filter((each) => toProtocols(each).includes(protocol))
    .map(({ id }) => id);
}
