import { isRecord } from '@numberkit/contract';
import type { ComponentChildren, JSX } from 'preact';
import { readProblem } from '../live/failures.ts';
import { Sign } from './signs.tsx';

interface FailureProps {
  readonly error: unknown;
  readonly retry?: () => void;
}

/** An error of the server, with the members that it names. */
export function Failure({ error, retry }: FailureProps): JSX.Element {
  const { title, errors } = readProblem(error);
  const members = Array.isArray(errors) ? errors.filter(isMemberProblem) : [];
  const words = typeof title === 'string' ? `${title}.` : 'That did not work.';
  return (
    <div class="message fail" role="alert">
      <Sign tone="fail" sign="✕" />
      <div>
        <p>
          <strong>{words}</strong>{' '}
          {members.length === 0 && (error instanceof Error ? error.message : String(error))}
        </p>
        {members.length > 0 && (
          <ul>
            {members.map(({ member, reason }) => (
              <li key={`${member} ${reason}`}>
                <code>{member}</code> {reason}
              </li>
            ))}
          </ul>
        )}
        {retry && (
          <button type="button" onClick={retry}>
            Try again
          </button>
        )}
      </div>
    </div>
  );
}

/** What stands where there is nothing, and what would fill it. */
export function Nothing({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <div class="nothing">{children}</div>;
}

interface MemberProblem {
  readonly member: string;
  readonly reason: string;
}

function isMemberProblem(value: unknown): value is MemberProblem {
  return (
    isRecord(value) && typeof value['member'] === 'string' && typeof value['reason'] === 'string'
  );
}
