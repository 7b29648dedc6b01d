import { controlDocument } from '@numberkit/contract/control/document';
import { createCompile, type SchemaCheck } from '@numberkit/contract/schemas';

/** Whether a text can be the id of an account: the contract's form of it. */
export const isAccountId: (text: string) => boolean = createCheck('AccountId');

/**
 * Whether a text can be the name of a region. Regions stand in ARNs and are keys of every table, so that
 * all that comes from outside is held to the one form that fixtures are held to.
 */
export const isRegion: (text: string) => boolean = createCheck('Region');

/** What a region must be, to be read after its name. */
export const regionForm = 'must be the name of a region such as us-east-1';

function createCheck(schema: 'AccountId' | 'Region'): (text: string) => boolean {
  const compile = createCompile({ control: controlDocument });
  let check: SchemaCheck | undefined;
  return (text) => {
    check ??= compile({ $ref: `control#/components/schemas/${schema}` });
    return check(text).length === 0;
  };
}
