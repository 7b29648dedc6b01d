import { formMutants } from './forms.js';
import { listMutants } from './list-books.js';
import type { Mutant } from './mutant.js';
import { problemMutants } from './problems.js';
import { ruleMutants } from './rules.js';
import { schemaMutants } from './schemas.js';

export const mutants: readonly Mutant[] = [
  ...listMutants,
  ...formMutants,
  ...problemMutants,
  ...ruleMutants,
  ...schemaMutants,
];
