import type { controlSchemas } from '@numberkit/sdk/control';

type Item = controlSchemas.StateItem;

/** The moment of the state that is shown, and how long things take at the server. */
export interface Moment {
  readonly now: number;
  readonly delays: controlSchemas.Delays | undefined;
}

/** A value in a table. */
export interface Cell {
  readonly text: string;
  /** What will change by the clock, and when. */
  readonly change?: { readonly what: string; readonly at: Date };
  readonly isId?: boolean;
}

interface Column<Resource> {
  readonly title: string;
  /** The member of the resource, by which the contract says whether it is sensitive. */
  readonly member: keyof Resource & string;
  /** What is shown instead of the member as it is. */
  readonly toCell?: (resource: Resource, moment: Moment) => Cell;
  readonly isId?: boolean;
}

/** A kind of resource as a table. */
export interface Kind {
  readonly title: string;
  /** What brings resources of this kind into being. */
  readonly origin: string;
  /** The member of a page's item that has the resource. */
  readonly member: keyof Item & string;
  readonly columns: readonly { readonly title: string; readonly member: string }[];
  /** The cells of a resource; undefined for an item of another kind. */
  toCells(item: Item, moment: Moment): readonly Cell[] | undefined;
}

interface KindOptions<Resource> extends Pick<Kind, 'title' | 'origin' | 'member'> {
  readonly read: (item: Item) => Resource | undefined;
  readonly columns: readonly Column<Resource>[];
}

/** Makes a kind of resource of its columns. */
export function createKind<Resource extends object>(options: KindOptions<Resource>): Kind {
  const { read, columns } = options;
  return {
    ...options,
    toCells: (item, moment) => {
      const resource = read(item);
      if (resource === undefined) return undefined;
      return columns.map(
        ({ member, toCell, isId = false }) =>
          toCell?.(resource, moment) ?? { text: toText(resource[member]), isId },
      );
    },
  };
}

/** A value as a table shows it. */
export function toText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (value instanceof Date)
    return value
      .toISOString()
      .replace('T', ' ')
      .replace(/\.\d+Z$/, '');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(toListed).join(', ');
  return String(value);
}

// Tags are the only objects in lists of a table.
function toListed(item: unknown): string {
  if (typeof item !== 'object' || item === null || !('Key' in item)) return String(item);
  return 'Value' in item && item.Value ? `${item.Key}=${item.Value}` : String(item.Key);
}
