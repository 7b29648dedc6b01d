// A module that is neither a contract nor scenarios.
export const answer = 42;
