import { type controlSchemas, type ProblemName, problems } from '@numberkit/contract/control';
import { quoteName } from '@numberkit/server-stubs';

/** The refusal of a control request: a problem of RFC 9457. */
export class ControlProblem extends Error {
  override readonly name = 'ControlProblem';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: controlSchemas.Problem;

  constructor(
    problem: ProblemName,
    detail: string,
    more: {
      readonly errors?: readonly controlSchemas.ProblemError[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(detail);
    this.headers = more.headers ?? {};
    const errors = more.errors && [...more.errors];
    this.body = { ...problems[problem], detail, ...(errors && { errors }) };
  }

  /** The problem of wrong members. Each `reason` is a predicate whose subject is the member. */
  static ofMembers(errors: readonly controlSchemas.ProblemError[]): ControlProblem {
    const named = errors
      .slice(0, maxNamed)
      .map(({ member, reason }) => `${quoteName(member)} ${reason}`);
    const others = errors.length - named.length;
    const rest = others > 0 ? `; and ${others} more members are wrong` : '';
    return new ControlProblem('InvalidRequest', `${named.join('; ')}${rest}.`, {
      errors: errors.slice(0, maxErrors),
    });
  }

  static ofMember(member: string, reason: string): ControlProblem {
    return ControlProblem.ofMembers([{ member, reason }]);
  }
}

/** A large body can have more problems than anybody reads. */
const maxErrors = 100;
const maxNamed = 5;
