/** How many there were of what is now gone. */
export function toClearedText(verb: string, count: number, one: string): string {
  return `${verb} ${count} ${one}${count === 1 ? '' : 's'}.`;
}
