import { toAltered } from '../../wire/alteration.js';
import { toWireRequest } from '../../wire/contract-request.js';
import type { ProtocolForm } from './protocol-form.js';

/** The contract's own form: nothing is signed, nothing translated. */
export const contractForm: ProtocolForm = {
  name: 'contract',
  toRequest: async ({ operation, input, alter }) =>
    alter.reduce(toAltered, toWireRequest(operation, input)),
  readAnswer: (_, response) => ({ response, mismatches: [] }),
};
