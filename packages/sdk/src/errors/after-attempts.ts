/** How often a request was tried, for the end of a message; nothing where it was tried once. */
export function afterAttempts(attempts: number | undefined): string {
  return attempts === undefined || attempts < 2 ? '' : ` after ${attempts} attempts`;
}
