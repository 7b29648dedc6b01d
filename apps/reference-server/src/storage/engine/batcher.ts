import DataLoader from 'dataloader';
import type { SharedTransaction, WorkTransaction } from './transaction.js';

/** What one work asks of a statement. */
export interface Ask<Values> {
  readonly work: WorkTransaction;
  readonly values: Values;
}

/** Answers what the works of one transaction ask at the same moment, in their order. */
export type AnswerAll<Values, Answer> = (
  shared: SharedTransaction,
  asks: readonly Ask<Values>[],
) => Promise<Answer[]>;

/**
 * Gathers what works that share a transaction ask at the same moment, so that one statement answers it
 * all: the way to the database and back costs more than what is done there. Each work knows only of its
 * own question and answer.
 */
export function createGathering<Values, Answer>(
  answerAll: AnswerAll<Values, Answer>,
): (work: WorkTransaction, values: Values) => Promise<Answer> {
  const loaders = new WeakMap<SharedTransaction, DataLoader<Ask<Values>, Answer>>();
  return (work, values) => {
    const { shared } = work;
    const loader =
      loaders.get(shared) ?? new DataLoader((asks) => answerAll(shared, asks), { cache: false });
    loaders.set(shared, loader);
    return loader.load({ work, values });
  };
}
