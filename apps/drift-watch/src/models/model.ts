/** A value that a model states of a shape: a limit, the values of an enumeration, a flag. */
export type FactValue = string | number | boolean | readonly string[];

/** What a model states of one shape; a fact that it does not state is absent. */
export interface ShapeFacts {
  readonly [fact: string]: FactValue;
}

/** A structure, list, map or simple value, as any model describes it. */
export interface Shape {
  /** The name by which shapes that contain themselves are noticed; undefined for one that cannot. */
  readonly name?: string | undefined;
  readonly facts: ShapeFacts;
  /** Its members, items or values, each with the step that leads there: `.Key`, `[]` or `{}`. */
  children(): readonly (readonly [step: string, shape: Shape])[];
}

/** One operation of a model. */
export interface OperationModel {
  readonly facts: ShapeFacts;
  readonly input: Shape;
  readonly output: Shape;
  /** The exceptions by name; undefined where the model does not say which an operation has. */
  readonly errors: ReadonlyMap<string, Shape> | undefined;
}

/** One service as a model describes it. */
export interface ServiceModel {
  /** Whose model it is, and of which version: `botocore 1.43.11`. */
  readonly source: string;
  /** The version of botocore, if it is of botocore. */
  readonly botocore?: string;
  /** The operations by the name that AWS gives them. */
  readonly operations: ReadonlyMap<string, OperationModel>;
  /** The facts that this kind of model can state: no other fact is compared. */
  readonly states: ReadonlySet<string>;
}

/** The facts of everything in an operation by its place: `input.Tags[].Key`. */
export type FactTable = ReadonlyMap<string, ShapeFacts>;

/** Writes an operation as a table. A shape that contains itself is listed once on each way. */
export function toFactTable({ facts, input, output, errors }: OperationModel): FactTable {
  const table = new Map<string, ShapeFacts>([['', facts]]);
  const add = (at: string, shape: Shape, ancestors: readonly string[]): void => {
    table.set(at, shape.facts);
    if (shape.name !== undefined && ancestors.includes(shape.name)) return;
    const within = shape.name === undefined ? ancestors : [...ancestors, shape.name];
    for (const [step, child] of shape.children()) add(at + step, child, within);
  };
  add('input', input, []);
  add('output', output, []);
  for (const [name, shape] of errors ?? []) add(`errors.${name}`, shape, []);
  return table;
}

/** The facts that are stated, without those that are undefined. */
export function toFacts(facts: { readonly [fact: string]: FactValue | undefined }): ShapeFacts {
  const stated: { [fact: string]: FactValue } = {};
  for (const [fact, value] of Object.entries(facts)) if (value !== undefined) stated[fact] = value;
  return stated;
}

/** The members by which a list is read page by page, as one fact. */
export function toPages(
  inputToken: string,
  outputToken: string,
  pageSize: string | undefined,
  items: string,
): string {
  return `${items}, ${pageSize ?? 'all'} at a time, from ${inputToken} to ${outputToken}`;
}
