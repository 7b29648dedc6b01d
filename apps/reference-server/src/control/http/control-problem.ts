import { type controlSchemas, type ProblemName, problems } from '@numberkit/contract/control';
import { quoteName } from '@numberkit/server-stubs';

/** Why a control request is refused, on its way to the client. */
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

  /** The problem of wrong members. `reason` is to be read after the member's name. */
  static ofMembers(errors: readonly controlSchemas.ProblemError[]): ControlProblem {
    const said = errors
      .slice(0, mostSaid)
      .map(({ member, reason }) => `${quoteName(member)} ${reason}`);
    const unsaid = errors.length - said.length;
    const rest = unsaid > 0 ? `; and ${unsaid} more members are wrong` : '';
    return new ControlProblem('InvalidRequest', `${said.join('; ')}${rest}.`, {
      errors: errors.slice(0, mostErrors),
    });
  }

  static ofMember(member: string, reason: string): ControlProblem {
    return ControlProblem.ofMembers([{ member, reason }]);
  }
}

/** A large body can be wrong in many places; nobody reads them all. */
const mostErrors = 100;
const mostSaid = 5;
