import type { HttpRequest, HttpResponse } from '../messages.js';
import { createState, type State } from '../state.js';
import { handleAwsRequest } from './handle-aws-request.js';

/** The access keys of two accounts, of which only the first holds the fixtures. */
export const accounts = { own: 'AKIDOWN', other: 'AKIDOTHER' };

/** Answers the two accounts from a state each. */
export function createAccounts(): (request: HttpRequest, state: State) => HttpResponse {
  const bare = createState();
  bare.isBare = true;
  bare.chimeNumbers.clear();
  return (request, state) => {
    const isOther = request.headers['authorization']?.includes(`=${accounts.other}/`);
    return handleAwsRequest(request, isOther ? bare : state);
  };
}
