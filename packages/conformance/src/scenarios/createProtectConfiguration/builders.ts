import { token } from '../../matching/matchers.js';
import { type Exchange, type ExpectedException, limits } from '../contract.js';
import { creating } from '../protect/configurations.js';

export const operation = 'createProtectConfiguration';

const { tagsPerResource } = limits.createProtectConfiguration;

/** As many tags as a resource can have, or more by a number. */
export function tagsOf(more = 0): { Key: string; Value: string }[] {
  return Array.from({ length: tagsPerResource + more }, (_, at) => ({
    Key: `key ${at}`,
    Value: 'x',
  }));
}

/** The refusal of one tag more than a resource can have. */
export const tooManyTags: Pick<Exchange<typeof operation>, 'input'> & {
  readonly expect: ExpectedException<typeof operation>;
} = {
  input: { Tags: tagsOf(1) },
  expect: {
    exception: 'ServiceQuotaExceededException',
    members: { Reason: 'TAGS_PER_RESOURCE' },
  },
};

/** A creation whose finding is one of its own scenario. */
export function own(
  name: string,
  input: Exchange<typeof operation>['input'] = {},
): Exchange<typeof operation> {
  const { dependsOn: _, ...exchange } = creating(name);
  return { ...exchange, input };
}

/** A creation that must find room. */
export function finding(name: string): Exchange<typeof operation> {
  const { needs: _, ...exchange } = own(name, { ClientToken: token(name) });
  return exchange;
}
