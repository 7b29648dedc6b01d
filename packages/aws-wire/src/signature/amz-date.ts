/** A moment as signatures write it: `20260331T001500Z`, to the second. */
export function toAmzDate(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** The moment that a signature's date names; undefined where it names none. */
export function fromAmzDate(text: string): Date | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  // Engines take February 31st for a day of March.
  return !Number.isNaN(date.getTime()) && toAmzDate(date) === text ? date : undefined;
}
