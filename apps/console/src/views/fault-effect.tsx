import type { JSX } from 'preact';
import type { PageException, PageMember } from '../contract/page-facts.ts';
import type { FaultDraft } from '../text/faults.ts';

interface EffectFieldsProps {
  readonly draft: FaultDraft;
  readonly exceptions: readonly PageException[];
  readonly onChange: (part: Partial<FaultDraft>) => void;
}

const effects: readonly (readonly [FaultDraft['effect'], string])[] = [
  ['exception', 'an exception'],
  ['drop', 'a connection that ends without a response'],
  ['none', 'a delay only'],
];

/** What a fault does to a call. */
export function EffectFields({ draft, exceptions, onChange }: EffectFieldsProps): JSX.Element {
  return (
    <fieldset>
      <legend>What happens</legend>
      <div class="choices">
        {effects.map(([effect, label]) => (
          <label key={effect}>
            <input
              type="radio"
              name="effect"
              checked={draft.effect === effect}
              onChange={() => onChange({ effect })}
            />
            {label}
          </label>
        ))}
      </div>
      {draft.effect === 'exception' && (
        <ExceptionFields draft={draft} exceptions={exceptions} onChange={onChange} />
      )}
      <label class="field">
        {draft.effect === 'none' ? 'Delay' : 'Delay before it'}
        <input
          placeholder="PT2S"
          required={draft.effect === 'none'}
          value={draft.delay}
          onInput={(event) => onChange({ delay: event.currentTarget.value })}
        />
      </label>
    </fieldset>
  );
}

/** The exceptions that the operation's handler can raise, and the members of the chosen one. */
function ExceptionFields({ draft, exceptions, onChange }: EffectFieldsProps): JSX.Element {
  const members = exceptions.find(({ name }) => name === draft.exception)?.members ?? [];
  return (
    <>
      <label class="field">
        Exception
        <select
          value={draft.exception}
          onChange={(event) => onChange({ exception: event.currentTarget.value, members: {} })}
        >
          {exceptions.map(({ name, status }) => (
            <option key={name} value={name}>
              {name} ({status})
            </option>
          ))}
        </select>
      </label>
      {members.map((member) => (
        <MemberField
          key={`${draft.exception} ${member.name}`}
          member={member}
          value={draft.members[member.name] ?? ''}
          onInput={(value) => onChange({ members: { ...draft.members, [member.name]: value } })}
        />
      ))}
      <label class="field">
        Retry-After, in seconds
        <input
          inputMode="numeric"
          value={draft.retryAfter}
          onInput={(event) => onChange({ retryAfter: event.currentTarget.value })}
        />
      </label>
    </>
  );
}

interface MemberFieldProps {
  readonly member: PageMember;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function MemberField({ member, value, onInput }: MemberFieldProps): JSX.Element {
  const { name, isText, values } = member;
  const list = values.length > 0 ? `values-${name}` : undefined;
  return (
    <label class="field">
      <span>
        <code>{name}</code> {isText ? '' : '(JSON)'}
      </span>
      <input
        list={list}
        placeholder={name === 'Message' ? 'a sentence that names the fault' : 'left out'}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {list && (
        <datalist id={list}>
          {values.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </label>
  );
}
