import type { Matcher } from '../matching/matcher.js';
import { anything, arrayContaining, asSent, optional, text } from '../matching/matchers.js';
import type { schemas } from './contract.js';

// Refusals that the operations of AWS End User Messaging share.

type ResourceType = NonNullable<schemas.ResourceNotFoundException['ResourceType']>;
type Reason = NonNullable<schemas.ValidationException['Reason']>;

/** The refusal of a reference to a resource that the account does not have. */
export interface Unknown {
  readonly exception: 'ResourceNotFoundException';
  readonly members: { readonly ResourceType: ResourceType; readonly ResourceId?: Matcher };
}

/**
 * The refusal of a reference to a resource that the account does not have.
 *
 * @param reference the member that names the resource, if an exception that names one must repeat it
 */
export function unknown(type: ResourceType, reference?: string): Unknown {
  const id = reference !== undefined && { ResourceId: optional(asSent(reference)) };
  return { exception: 'ResourceNotFoundException', members: { ResourceType: type, ...id } };
}

/** The refusal of an invalid member. */
export interface Invalid {
  readonly exception: 'ValidationException';
  readonly members: { readonly Reason: Reason; readonly Fields: Matcher };
}

/**
 * The refusal of an invalid member by its name, or by a path in it.
 *
 * @param member a pattern; a number in it is the place of an item, which other servers write in brackets
 */
export function invalidMember(reason: Reason, member: string): Invalid {
  return {
    exception: 'ValidationException',
    members: { Reason: reason, Fields: naming(member) },
  };
}

function naming(member: string): Matcher {
  const form = member.replaceAll(/\.(\d+)/g, '[./[]$1\\]?');
  return arrayContaining({
    Name: text(`${member} or a path in it`, new RegExp(`^${form}($|[.\\[/])`), member),
    Message: anything('It is not allowed here.'),
  });
}
