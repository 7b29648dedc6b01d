interface Refused {
  Message?: string;
  Fields?: { Name: string; Message: string }[];
}

interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  errors?: { member: string; reason: string }[];
}

interface Toy {
  id: string;
  Name?: string;
}

interface ListInput {
  Sort: 'up' | 'down';
  Limit?: number;
  IsNew?: boolean;
  MaxPrice?: number;
  Tags?: string[];
  Since?: Date;
  filterId?: string;
  TraceId?: string;
  Colours?: number[];
}

interface ErrorTypes<Body> {
  errors: {
    Invalid: Body;
    NameTaken: Body;
    ShelfFull: Body;
    Failed: Body;
  };
  transportErrors: { TooLarge: Body; Unsupported: Body };
}

interface OperationOf<Input, Results, Body> extends ErrorTypes<Body> {
  service: 'Toys';
  input: Input;
  handlerInput: Input;
  results: Results;
}

/** The types of the toys' operations, with errors of one body. */
export interface ToyTypesOf<Body> {
  getToy: OperationOf<{ id: string }, { status: 200; body: Toy }, Body>;
  putToy: OperationOf<{ id: string; Name?: string }, { status: 200; body: Toy }, Body>;
  changeToy: OperationOf<
    { id: string; Hours?: Record<string, string>; Shelves?: Record<string, number>; Size?: number },
    { status: 200; body: Record<string, never> },
    Body
  >;
  deleteToy: OperationOf<{ id: string }, { status: 204; body?: undefined }, Body>;
  createToy: OperationOf<
    { Name: string },
    { status: 201; body: Toy } | { status: 202; body: { Queued: true } },
    Body
  >;
  listToys: OperationOf<ListInput, { status: 200; body: { Toys: Toy[] } }, Body>;
}

export type AwsToyTypes = ToyTypesOf<Refused>;
export type ProblemToyTypes = ToyTypesOf<Problem>;
