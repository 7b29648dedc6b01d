/** One member of a request that is wrong. It never holds the member's value. */
export interface Problem {
  /** The member's name as the contract spells it; a dotted path where it stands inside another. */
  readonly name: string;
  /** What is wrong and what is allowed, to be read after the name: `is missing`. */
  readonly message: string;
  readonly kind: 'missing' | 'unknownMember' | 'invalid';
}
