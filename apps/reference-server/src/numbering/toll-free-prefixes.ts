import { limits } from '@numberkit/contract';

/** The area codes the service leases toll-free numbers from (AWS End User Messaging SMS guide). */
export const tollFreePrefixes: readonly string[] = limits.requestPhoneNumber.tollFreePrefixes;
