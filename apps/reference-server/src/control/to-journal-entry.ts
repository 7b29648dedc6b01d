import type { controlSchemas } from '@numberkit/contract/control';
import type { Visit } from '../http/request-context.js';
import { maskInput } from './mask-input.js';
import { toVerdict } from './verdict.js';

/** What the journal keeps of a request. */
export function toJournalEntry(visit: Visit): controlSchemas.JournalEntry {
  const { arrival, accepted, fault, reply, scope } = visit;
  const operation = reply?.operation ?? visit.operationName;
  return {
    time: visit.time,
    duration: visit.duration,
    requestId: visit.requestId,
    ...(operation !== undefined && { operation }),
    protocol: arrival?.protocol ?? 'contract',
    ...toVerdict(visit),
    ...(reply !== undefined && { status: reply.written.status }),
    ...(reply?.exception !== undefined && { exception: reply.exception }),
    ...scope,
    ...(accepted !== undefined && { input: maskInput(accepted.operation, accepted.input) }),
    ...(fault !== undefined && { fault }),
  };
}
