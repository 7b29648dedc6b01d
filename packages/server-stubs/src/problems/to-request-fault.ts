import type { Problem } from './problem.js';
import { quoteName } from './quote-name.js';
import { type FaultReason, RequestFault } from './request-fault.js';

/** A small body can be wrong in tens of thousands of places; nobody reads that many. */
const mostProblems = 100;
const mostInMessage = 10;

/** The fault of a request with wrong members: one problem a member, in the order they were met. */
export function toRequestFault(problems: readonly Problem[]): RequestFault {
  const merged = mergeByName(problems);
  return new RequestFault({
    role: 'invalidRequest',
    reason: reasonOf(merged),
    message: summaryOf(merged),
    problems: merged.slice(0, mostProblems),
  });
}

function mergeByName(problems: readonly Problem[]): readonly Problem[] {
  const merged = new Map<string, Problem>();
  for (const problem of problems) {
    const met = merged.get(problem.name);
    merged.set(problem.name, met === undefined ? problem : mergeTwo(met, problem));
  }
  return [...merged.values()];
}

function mergeTwo(met: Problem, next: Problem): Problem {
  const isSaid = met.message.includes(next.message);
  return isSaid ? met : { ...met, message: `${met.message} and ${next.message}` };
}

/** Where the problems are of one kind, that kind; a mixture is an invalid request. */
function reasonOf(problems: readonly Problem[]): FaultReason {
  const [first] = problems;
  if (first === undefined) return 'invalid';
  return problems.every((problem) => problem.kind === first.kind) ? first.kind : 'invalid';
}

function summaryOf(problems: readonly Problem[]): string {
  const said = problems
    .slice(0, mostInMessage)
    .map(({ name, message }) => `${quoteName(name)} ${message}`);
  const unsaid = problems.length - said.length;
  return `${said.join('; ')}${unsaid > 0 ? `; and ${unsaid} more members are wrong` : ''}.`;
}
