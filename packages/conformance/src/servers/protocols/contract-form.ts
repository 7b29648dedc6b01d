import { toHttpRequest } from '../../wire/contract-request.js';
import { toMutated } from '../../wire/mutation.js';
import type { WireProtocol } from './protocol-form.js';

/** The contract's own form: nothing is signed, nothing translated. */
export const contractProtocol: WireProtocol = {
  name: 'contract',
  toRequest: async ({ operation, input, mutate }) =>
    mutate.reduce(toMutated, toHttpRequest(operation, input)),
  readResponse: (_, response) => ({ response, mismatches: [] }),
};
