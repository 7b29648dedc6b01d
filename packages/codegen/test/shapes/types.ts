// Compiled, never run: the types that are generated for every shape, and the lines under @ts-expect-error.
import type {
  ErrorBodyOf,
  ErrorCodeOf,
  EventOf,
  HandlerInputOf,
  HandlerResultOf,
  InputOf,
  ItemOf,
  OutputOf,
  StreamIdOf,
  TransportErrorCodeOf,
} from '@numberkit/contract';
import { expectTypeOf } from 'vitest';
import type { OperationTypes, schemas } from './gen/contract.gen.js';

type Input<Op extends keyof OperationTypes> = InputOf<OperationTypes, Op>;
type Output<Op extends keyof OperationTypes> = OutputOf<OperationTypes, Op>;

// Members of query and header have the names of the input; lists may be readonly; timestamps are dates.
expectTypeOf<Input<'listParcels'>>().toEqualTypeOf<{
  readonly states?: readonly ('waiting' | 'taken')[] | undefined;
  readonly maxResults?: number | undefined;
  readonly pageToken?: string | undefined;
  readonly since?: Date | undefined;
  readonly fragile?: boolean | undefined;
  readonly traceId?: string | undefined;
}>();
expectTypeOf<HandlerInputOf<OperationTypes, 'listParcels'>['maxResults']>().toEqualTypeOf<number>();
expectTypeOf<ItemOf<OperationTypes, 'listParcels'>>().toEqualTypeOf<schemas.Parcel>();
// @ts-expect-error the wire's names are not members
const wired: Input<'listParcels'> = { 'max-results': 1 };
expectTypeOf(wired).toBeObject();

// Each success has its status and body; one without a body has none.
expectTypeOf<HandlerResultOf<OperationTypes, 'addParcel'>>().toEqualTypeOf<
  | { status: 200; body: schemas.Parcel }
  | { status: 201; body: schemas.Parcel }
  | { status: 202; body?: undefined }
>();
expectTypeOf<Output<'addParcel'>>().toEqualTypeOf<schemas.Parcel | undefined>();
expectTypeOf<Output<'removeParcel'>>().toEqualTypeOf<undefined>();
expectTypeOf<Output<'recount'>>().toEqualTypeOf<undefined>();
expectTypeOf({}).toExtend<Output<'changeParcel'>>();
expectTypeOf<Output<'findParcels'>>().toEqualTypeOf<{ parcels: schemas.Parcel[] }>();
expectTypeOf<Output<'getParcel'>['arrived']>().toEqualTypeOf<Date>();

// Path and header members join those of the body; an operation can have no members at all.
expectTypeOf<Input<'addParcel'>['key']>().toEqualTypeOf<string | undefined>();
expectTypeOf<Input<'addParcel'>['weight']>().toEqualTypeOf<number>();
expectTypeOf<Input<'changeParcel'>['remark']>().toEqualTypeOf<string | null | undefined>();
expectTypeOf<Input<'findParcels'>['receivers']>().toEqualTypeOf<
  readonly { readonly name: string }[]
>();
expectTypeOf<keyof Input<'recount'>>().toBeNever();

// Several exceptions of one status have a body each.
expectTypeOf<ErrorCodeOf<OperationTypes, 'addParcel'>>().toEqualTypeOf<
  'InvalidRequest' | 'ParcelExists' | 'KeyReused' | 'Failure'
>();
expectTypeOf<
  ErrorBodyOf<OperationTypes, 'addParcel', 'KeyReused'>
>().toEqualTypeOf<schemas.KeyProblem>();
expectTypeOf<TransportErrorCodeOf<OperationTypes, 'getParcel'>>().toBeNever();

// Maps have keys of any text.
expectTypeOf<Output<'getStock'>['byOffice']['AMS']>().toEqualTypeOf<number | undefined>();

// A stream has events, each with the data of its name.
expectTypeOf<StreamIdOf<OperationTypes>>().toEqualTypeOf<'watchArrivals'>();
type Arrival = EventOf<OperationTypes, 'watchArrivals'>;
expectTypeOf<Arrival['event']>().toEqualTypeOf<'arrived' | 'taken'>();
expectTypeOf<
  Extract<Arrival, { readonly event: 'arrived' }>['data']
>().toEqualTypeOf<schemas.Parcel>();
expectTypeOf<Output<'watchArrivals'>>().toEqualTypeOf<AsyncIterable<Arrival>>();
expectTypeOf<EventOf<OperationTypes, 'getParcel'>>().toBeNever();
