// generated from packages/codegen/test/shapes/openapi.yaml by `pnpm generate`; do not edit

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

/**
 * A state.
 */
export type State = 'waiting' | 'taken';

/**
 * The code of an office.
 */
export type Office = string;

/**
 * A moment.
 */
export type Moment = Date;

/**
 * Who gets a parcel.
 */
export type Receiver = {
    /**
     * The name.
     */
    name: string;
};

/**
 * A parcel to add.
 */
export type NewParcel = {
    office: Office;
    /**
     * Kilograms.
     */
    weight: number;
    /**
     * Who may take it.
     */
    receivers?: Array<Receiver>;
    /**
     * Goods or papers.
     */
    content?: Goods | Papers;
};

/**
 * The members to change.
 */
export type ParcelChange = {
    state?: State;
    /**
     * A remark; null removes it.
     */
    remark?: string | null;
};

/**
 * Goods.
 */
export type Goods = {
    /**
     * Cents.
     */
    value: number;
};

/**
 * Papers.
 */
export type Papers = {
    /**
     * The number of pages.
     */
    pages: number;
};

/**
 * A parcel.
 */
export type Parcel = NewParcel & {
    /**
     * The id of the parcel.
     */
    id: string;
    arrived: Moment;
};

/**
 * A page.
 */
export type ParcelPage = {
    /**
     * The parcels.
     */
    parcels: Array<Parcel>;
    /**
     * The token of the next page.
     */
    nextToken?: string;
};

/**
 * A parcel that is gone.
 */
export type Removal = {
    /**
     * The id of the parcel.
     */
    id: string;
};

/**
 * The numbers.
 */
export type Stock = {
    /**
     * The number of parcels by office.
     */
    byOffice: {
        [key in Office]?: number;
    };
    /**
     * The number of parcels by shelf.
     */
    byShelf?: {
        [key: string]: number;
    };
};

/**
 * Nothing.
 */
export type Nothing = {
    [key: string]: unknown;
};

/**
 * An error.
 */
export type Problem = {
    /**
     * The kind of the error.
     */
    type: string;
    /**
     * The kind of the error in words.
     */
    title: string;
    /**
     * The status of the response.
     */
    status: number;
    /**
     * What happened.
     */
    detail?: string;
};

/**
 * An error about a key.
 */
export type KeyProblem = Problem & {
    usedAt?: Moment;
};

export type ListParcelsData = {
    body?: never;
    headers?: {
        /**
         * The id of a trace.
         */
        'X-Trace-Id'?: string;
    };
    path?: never;
    query?: {
        /**
         * The states to list.
         */
        state?: Array<State>;
        /**
         * The most parcels in a page.
         */
        'max-results'?: number;
        /**
         * The token of the previous page.
         */
        'page-token'?: string;
        /**
         * When the parcels arrived at the earliest.
         */
        since?: Date;
        /**
         * Whether the parcels are fragile.
         */
        fragile?: boolean;
    };
    url: '/parcels';
};

export type ListParcelsErrors = {
    /**
     * The request is invalid.
     */
    400: Problem;
    /**
     * The server failed.
     */
    500: Problem;
};

export type ListParcelsError = ListParcelsErrors[keyof ListParcelsErrors];

export type ListParcelsResponses = {
    /**
     * A page.
     */
    200: ParcelPage;
};

export type ListParcelsResponse = ListParcelsResponses[keyof ListParcelsResponses];

export type AddParcelData = {
    body: NewParcel;
    headers?: {
        /**
         * A key of the caller.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/parcels';
};

export type AddParcelErrors = {
    /**
     * The request is invalid.
     */
    400: Problem;
    /**
     * The parcel cannot be added.
     */
    409: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The body is not JSON.
     */
    415: Problem;
    /**
     * The server failed.
     */
    500: Problem;
};

export type AddParcelError = AddParcelErrors[keyof AddParcelErrors];

export type AddParcelResponses = {
    /**
     * The parcel, which was there.
     */
    200: Parcel;
    /**
     * The new parcel.
     */
    201: Parcel;
    /**
     * The parcel will be added.
     */
    202: unknown;
};

export type AddParcelResponse = AddParcelResponses[keyof AddParcelResponses];

export type RemoveParcelData = {
    body?: never;
    path: {
        /**
         * The parcel.
         */
        id: string;
    };
    query?: never;
    url: '/parcels/{id}';
};

export type RemoveParcelErrors = {
    /**
     * The request is invalid.
     */
    400: Problem;
    /**
     * There is no such parcel.
     */
    404: Problem;
    /**
     * The server failed.
     */
    500: Problem;
};

export type RemoveParcelError = RemoveParcelErrors[keyof RemoveParcelErrors];

export type RemoveParcelResponses = {
    /**
     * The parcel is gone.
     */
    204: void;
};

export type RemoveParcelResponse = RemoveParcelResponses[keyof RemoveParcelResponses];

export type GetParcelData = {
    body?: never;
    path: {
        /**
         * The parcel.
         */
        id: string;
    };
    query?: never;
    url: '/parcels/{id}';
};

export type GetParcelErrors = {
    /**
     * The request is invalid.
     */
    400: Problem;
    /**
     * There is no such parcel.
     */
    404: Problem;
    /**
     * The server failed.
     */
    500: Problem;
};

export type GetParcelError = GetParcelErrors[keyof GetParcelErrors];

export type GetParcelResponses = {
    /**
     * The parcel.
     */
    200: Parcel;
};

export type GetParcelResponse = GetParcelResponses[keyof GetParcelResponses];

export type ChangeParcelData = {
    body?: ParcelChange;
    path: {
        /**
         * The parcel.
         */
        id: string;
    };
    query?: never;
    url: '/parcels/{id}';
};

export type ChangeParcelErrors = {
    /**
     * The request is invalid.
     */
    400: Problem;
    /**
     * There is no such parcel.
     */
    404: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The body is not JSON.
     */
    415: Problem;
    /**
     * The server failed.
     */
    500: Problem;
};

export type ChangeParcelError = ChangeParcelErrors[keyof ChangeParcelErrors];

export type ChangeParcelResponses = {
    /**
     * Nothing to say.
     */
    200: Nothing;
};

export type ChangeParcelResponse = ChangeParcelResponses[keyof ChangeParcelResponses];

export type FindParcelsData = {
    body: {
        /**
         * The receivers.
         */
        receivers: Array<Receiver>;
    };
    path?: never;
    query?: never;
    url: '/parcels/find';
};

export type FindParcelsErrors = {
    /**
     * The request is invalid.
     */
    400: Problem;
    /**
     * The body is too large.
     */
    413: Problem;
    /**
     * The body is not JSON.
     */
    415: Problem;
    /**
     * The server failed.
     */
    500: Problem;
};

export type FindParcelsError = FindParcelsErrors[keyof FindParcelsErrors];

export type FindParcelsResponses = {
    /**
     * The parcels.
     */
    200: {
        /**
         * The parcels.
         */
        parcels: Array<Parcel>;
    };
};

export type FindParcelsResponse = FindParcelsResponses[keyof FindParcelsResponses];

export type WatchArrivalsData = {
    body?: never;
    headers?: {
        /**
         * The id of the last event that the client has.
         */
        'Last-Event-ID'?: string;
    };
    path?: never;
    query?: never;
    url: '/arrivals';
};

export type WatchArrivalsErrors = {
    /**
     * The request is invalid.
     */
    400: Problem;
    /**
     * The server failed.
     */
    500: Problem;
};

export type WatchArrivalsError = WatchArrivalsErrors[keyof WatchArrivalsErrors];

export type WatchArrivalsResponses = {
    /**
     * The events.
     */
    200: string;
};

export type WatchArrivalsResponse = WatchArrivalsResponses[keyof WatchArrivalsResponses];

export type GetStockData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/stock';
};

export type GetStockErrors = {
    /**
     * The request is invalid.
     */
    400: Problem;
    /**
     * The server failed.
     */
    500: Problem;
};

export type GetStockError = GetStockErrors[keyof GetStockErrors];

export type GetStockResponses = {
    /**
     * The numbers.
     */
    200: Stock;
};

export type GetStockResponse = GetStockResponses[keyof GetStockResponses];

export type RecountData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/stock';
};

export type RecountErrors = {
    /**
     * The request is invalid.
     */
    400: Problem;
    /**
     * The server failed.
     */
    500: Problem;
};

export type RecountError = RecountErrors[keyof RecountErrors];

export type RecountResponses = {
    /**
     * The count has started.
     */
    202: unknown;
};
