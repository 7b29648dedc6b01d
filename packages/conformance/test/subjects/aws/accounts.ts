import type { SubjectAnswer, SubjectRequest } from '../server/messages.js';
import { createState, type State } from '../server/state.js';
import { answerAws } from './answer-aws.js';

/** The access keys of two accounts, of which only the first holds the fixtures. */
export const accounts = { own: 'AKIDOWN', other: 'AKIDOTHER' };

/** Answers the two accounts from a state each. */
export function createAccounts(): (request: SubjectRequest, state: State) => SubjectAnswer {
  const bare = createState();
  bare.isBare = true;
  bare.chimeNumbers.clear();
  return (request, state) => {
    const isOther = request.headers['authorization']?.includes(`=${accounts.other}/`);
    return answerAws(request, isOther ? bare : state);
  };
}
