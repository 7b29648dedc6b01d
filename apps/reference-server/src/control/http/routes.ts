import { type ControlOperationId, controlOperations } from '@numberkit/contract/control';
import { ControlProblem } from './control-problem.js';

/** A request's operation and the members in its path. */
export interface ControlRoute {
  readonly operation: ControlOperationId;
  readonly path: Readonly<Record<string, string>>;
}

/**
 * Finds the operation of a request. `path` is the whole one, without a query.
 *
 * @throws {ControlProblem} No operation has this path, or not with this method.
 */
export function findRoute(method: string, path: string): ControlRoute {
  const matches = operationIds.flatMap((operation) => {
    const members = matchPath(controlOperations[operation].path, path);
    return members === undefined ? [] : [{ operation, path: members }];
  });
  const allowed = matches.map(({ operation }) => controlOperations[operation].method);
  const found = matches.find(({ operation }) => controlOperations[operation].method === method);
  if (found !== undefined) return found;
  if (allowed.length === 0) {
    const paths = [...new Set(operationIds.map((one) => controlOperations[one].path))];
    throw new ControlProblem('NotFound', `The control interface has ${paths.join(', ')}.`);
  }
  const Allow = allowed.join(', ');
  throw new ControlProblem('MethodNotAllowed', `The method must be ${Allow}, not ${method}.`, {
    headers: { Allow },
  });
}

/** The names of the operations. */
const operationIds: readonly ControlOperationId[] =
  Object.keys(controlOperations).filter(isControlOperation);

function isControlOperation(name: string): name is ControlOperationId {
  return Object.hasOwn(controlOperations, name);
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const steps = template.split('/');
  const given = path.split('/');
  if (steps.length !== given.length) return undefined;
  const members: Record<string, string> = {};
  for (const [index, step] of steps.entries()) {
    const value = given[index] ?? '';
    const name = /^\{(.+)\}$/.exec(step)?.[1];
    if (name === undefined ? step !== value : value === '') return undefined;
    if (name !== undefined) members[name] = decode(value);
  }
  return members;
}

// Broken percent-encoding stands for itself: it names nothing.
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
