/**
 * How requests travel: in the contract's own form, or as an unmodified AWS client sends them, AWS
 * JSON 1.0 or REST JSON with a signature.
 */
export type Protocol = 'contract' | 'aws';

/** Both, for what holds whatever the form. */
export const protocols: readonly Protocol[] = ['contract', 'aws'];
