declare module 'virtual:page-facts' {
  /** The facts that the build picked from the contracts. */
  export const facts: import('./page-facts.ts').PageFacts;
  /** The part of the control contract that a client reads. */
  export const control: import('@numberkit/contract').ClientContract<
    import('@numberkit/contract/control').OperationTypes
  >;
}
