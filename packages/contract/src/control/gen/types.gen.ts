// generated from spec/control.openapi.yaml by `pnpm generate`; do not edit

export type ClientOptions = {
    baseUrl: 'http://127.0.0.1:4010' | (string & {});
};

/**
 * Why a request was refused, as RFC 9457 has it.
 */
export type Problem = {
    /**
     * The kind of problem, as a URN.
     */
    type: string;
    /**
     * The kind of problem in words.
     */
    title: string;
    /**
     * The status, once more.
     */
    status: number;
    /**
     * What is wrong with this request, in a sentence.
     */
    detail: string;
    /**
     * The members that are wrong.
     */
    errors?: Array<ProblemError>;
};

/**
 * One member that is wrong.
 */
export type ProblemError = {
    /**
     * The member, as a dotted path from the request.
     */
    member: string;
    /**
     * What is wrong with it, to be read after its name.
     */
    reason: string;
};

/**
 * The account.
 */
export type AccountId = string;

/**
 * The region.
 */
export type Region = string;

/**
 * The resources of one account in one region, as a server can start with them.
 */
export type Fixtures = {
    accountId: AccountId;
    region: Region;
    /**
     * The protect configurations.
     */
    protectConfigurations?: Array<ProtectConfiguration>;
    /**
     * The opt-out lists beside `Default`, which every account has.
     */
    optOutLists?: Array<OptOutList>;
    /**
     * The pools.
     */
    pools?: Array<Pool>;
    /**
     * The registrations.
     */
    registrations?: Array<Registration>;
    /**
     * The leased numbers.
     */
    phoneNumbers?: Array<FixtureLeasedNumber>;
    /**
     * The rule overrides.
     */
    ruleSetNumberOverrides?: Array<FixtureRuleOverride>;
    /**
     * The numbers of the Chime inventory.
     */
    chimePhoneNumbers?: Array<FixturePhoneNumber>;
};

/**
 * What to reset; everything, when nothing is said.
 */
export type ResetScope = {
    accountId?: AccountId;
    /**
     * The region, as the callers who made something there spell it.
     */
    region?: string;
};

/**
 * The id of a resource.
 */
export type ResourceId = ProtectConfigurationId;

/**
 * The name of an opt-out list.
 */
export type ListName = OptOutListName;

/**
 * A protect configuration.
 */
export type ProtectConfiguration = {
    ProtectConfigurationId: ResourceId;
};

/**
 * An opt-out list.
 */
export type OptOutList = {
    OptOutListName: ListName;
};

/**
 * A pool. Without message type and list it takes them from its first number.
 */
export type Pool = {
    PoolId: ResourceId;
    MessageType?: MessageType;
    OptOutListName?: ListName;
};

/**
 * A registration; only one that is `COMPLETE` is active.
 */
export type Registration = {
    RegistrationId: ResourceId;
    /**
     * How far the registration has come.
     */
    RegistrationStatus: string;
};

/**
 * A leased number; what is left out is filled in at loading.
 */
export type FixtureLeasedNumber = {
    /**
     * The id of the number; a new one at each loading, when left out.
     */
    PhoneNumberId?: ResourceId;
    /**
     * The number in E.164, with `+`.
     */
    PhoneNumber: string;
    /**
     * Whether the number is `ACTIVE` from the beginning, as it is when nothing is said, or `PENDING` like
     * one that was just leased. It cannot stand beside `CreatedTimestamp`, which decides it.
     *
     */
    Status?: PhoneNumberStatus;
    IsoCountryCode: IsoCountryCode;
    MessageType: MessageType;
    /**
     * What the number can send.
     */
    NumberCapabilities: Array<NumberCapability>;
    NumberType: NumberType;
    /**
     * The price of a month's lease in US dollars.
     */
    MonthlyLeasingPrice?: string;
    /**
     * The name of the number's opt-out list; the pool's or `Default`, when left out.
     */
    OptOutListName?: ListName;
    /**
     * Whether the number may send abroad; false, when left out.
     */
    InternationalSendingEnabled?: boolean;
    /**
     * Whether the number is protected from being released; false, when left out.
     */
    DeletionProtectionEnabled?: boolean;
    /**
     * The id of the pool that the number is in, one of the fixtures'.
     */
    PoolId?: ResourceId;
    /**
     * The id of the registration that the number belongs to, one of the fixtures'.
     */
    RegistrationId?: ResourceId;
    Tags?: Tags;
    /**
     * When the number was leased.
     */
    CreatedTimestamp?: IsoTimestamp;
};

/**
 * The rule of one destination number.
 */
export type FixtureRuleOverride = {
    /**
     * The id of the protect configuration, one of the fixtures'.
     */
    ProtectConfigurationId: ResourceId;
    /**
     * The number in E.164, with `+`.
     */
    DestinationPhoneNumber: string;
    Action: RuleAction;
    IsoCountryCode?: IsoCountryCode;
    /**
     * When the rule was made; when the fixtures are loaded, if left out.
     */
    CreatedTimestamp?: IsoTimestamp;
    /**
     * When the rule ends; never, when left out.
     */
    ExpirationTimestamp?: IsoTimestamp;
};

/**
 * A number of the Chime inventory; what is left out is filled in at loading.
 */
export type FixturePhoneNumber = {
    /**
     * The number in E.164, with `+`.
     */
    E164PhoneNumber: E164PhoneNumber & string;
    Country: Country;
    Type: Type;
    ProductType: ProductType;
    Status: Status;
    Capabilities?: PhoneNumberCapabilities;
    Associations?: Associations;
    CallingName?: CallingName;
    CallingNameStatus?: CallingNameStatus;
    CreatedTimestamp?: CreatedTimestamp;
    UpdatedTimestamp?: UpdatedTimestamp;
    DeletionTimestamp?: DeletionTimestamp;
};

/**
 * What the server holds.
 */
export type State = {
    /**
     * Every account and region that holds something.
     */
    accounts: Array<AccountState>;
    /**
     * Where the next page begins; left out of the last page, and of a whole state.
     */
    nextToken?: string;
};

/**
 * A list of an account's state.
 */
export type StateKind = 'protectConfigurations' | 'optOutLists' | 'pools' | 'registrations' | 'phoneNumbers' | 'ruleSetNumberOverrides' | 'chimePhoneNumbers' | 'clientTokens';

/**
 * The resources of one account in one region.
 */
export type AccountState = {
    /**
     * The account.
     */
    accountId: string;
    /**
     * The region, as the callers who made something there spell it.
     */
    region: string;
    /**
     * The protect configurations.
     */
    protectConfigurations: Array<ProtectConfiguration>;
    /**
     * The opt-out lists beside `Default`.
     */
    optOutLists: Array<OptOutList>;
    /**
     * The pools.
     */
    pools: Array<Pool>;
    /**
     * The registrations.
     */
    registrations: Array<Registration>;
    /**
     * The leased numbers, each with its status at the clock's time.
     */
    phoneNumbers: Array<RequestPhoneNumberResult>;
    /**
     * The rule overrides, expired ones too.
     */
    ruleSetNumberOverrides: Array<RuleSetNumberOverride>;
    /**
     * The numbers of the Chime inventory as they are at the clock's time.
     */
    chimePhoneNumbers: Array<ChimePhoneNumber>;
    /**
     * The idempotency tokens in use; those that are forgotten are left out.
     */
    clientTokens: Array<ClientTokenUse>;
};

/**
 * The rule of one destination number.
 */
export type RuleSetNumberOverride = PutProtectConfigurationRuleSetNumberOverrideResult & {
    /**
     * Whether the rule has ended at the clock's time.
     */
    expired: boolean;
};

/**
 * An idempotency token and the call that used it.
 */
export type ClientTokenUse = {
    operation: OperationName;
    /**
     * The token.
     */
    ClientToken: string;
    /**
     * When the first call with it was answered.
     */
    usedAt: IsoTimestamp;
    /**
     * When it can be used for something else.
     */
    forgottenAt: IsoTimestamp;
};

/**
 * An operation of the contract, by its operationId.
 */
export type OperationName = string;

/**
 * A span of time in ISO 8601; a day has 24 hours.
 */
export type Duration = string;

/**
 * The clock that the server goes by.
 */
export type Clock = {
    /**
     * What the clock shows.
     */
    now: IsoTimestamp;
    /**
     * Whether it stands still.
     */
    frozen: boolean;
    /**
     * How far the clock is ahead of the real time, as an ISO 8601 duration; negative when it is
     * behind.
     *
     */
    ahead: string;
};

/**
 * How far to move the clock.
 */
export type Advance = {
    /**
     * How far, for example `PT72H`.
     */
    duration: Duration;
};

/**
 * Where to stop the clock.
 */
export type Freeze = {
    /**
     * The moment to stop at; now, when left out.
     */
    at?: IsoTimestamp;
};

/**
 * A fault to add. `calls` and `probability` exclude each other, as `exception` and `drop` do.
 */
export type NewFault = FaultMembers;

/**
 * To which calls a fault happens, and what happens.
 */
export type FaultMembers = {
    operation: OperationName;
    /**
     * To how many calls it happens; to one, when there is no `probability` either.
     */
    calls?: number;
    /**
     * How likely it is for each call.
     */
    probability?: number;
    /**
     * Where the random numbers of `probability` start: the same seed gives the same sequence. Zero,
     * when left out.
     *
     */
    seed?: number;
    /**
     * The exception to raise, one that a handler of the operation may raise.
     */
    exception?: string;
    /**
     * Members of the exception's body; what is left out has the contract's default, and `Message` names the fault.
     */
    members?: {
        [key: string]: unknown;
    };
    /**
     * Seconds, for the header `Retry-After` of the exception.
     */
    retryAfter?: number;
    /**
     * How long the call waits first, a day at most; alone, it is answered after that.
     */
    delay?: Duration;
    /**
     * Whether the connection is closed without an answer.
     */
    drop?: boolean;
};

/**
 * A fault that waits for calls.
 */
export type Fault = FaultMembers & {
    /**
     * The fault's id.
     */
    id: string;
    /**
     * To how many calls it has happened.
     */
    happened: number;
};

/**
 * The faults that are waiting.
 */
export type FaultList = {
    /**
     * The faults in the order in which they were added.
     */
    faults: Array<Fault>;
};

/**
 * What was removed.
 */
export type Cleared = {
    /**
     * How many.
     */
    cleared: number;
};

/**
 * The last requests.
 */
export type Journal = {
    /**
     * The requests, the oldest first.
     */
    entries: Array<JournalEntry>;
};

/**
 * One request and how it was answered. Members that do not apply are left out.
 */
export type JournalEntry = {
    /**
     * When it came, in real time.
     */
    time: IsoTimestamp;
    /**
     * The id that the answer carried.
     */
    requestId?: string;
    /**
     * The operation, by its operationId; the name at AWS of one that the contract has not, where the
     * request gave it.
     *
     */
    operation?: string;
    /**
     * Whether it came in the contract's own form or in an AWS protocol.
     */
    protocol: 'contract' | 'aws';
    /**
     * Whether it held to the contract; unjudged when it was refused for another reason first, such as
     * a wrong signature, or when the client went away.
     *
     */
    verdict: 'valid' | 'invalid' | 'unjudged';
    /**
     * What was wrong with an invalid one.
     */
    reason?: string;
    /**
     * The status; left out when nothing was answered.
     */
    status?: number;
    /**
     * The exception that it was refused with.
     */
    exception?: string;
    /**
     * How long it took, in milliseconds.
     */
    duration: number;
    /**
     * The account that it was for.
     */
    accountId?: string;
    /**
     * The region that it was for.
     */
    region?: string;
    /**
     * What a valid one asked for: path, query and body members in one object, with `***` in the place
     * of sensitive ones. In an invalid one nobody can say which members are sensitive.
     *
     */
    input?: {
        [key: string]: unknown;
    };
    /**
     * The fault that happened to it.
     */
    fault?: string;
};

/**
 * The outbound calling name; the empty string clears it.
 */
export type CallingName = string;

/**
 * A phone number of the inventory. Members that do not apply are left out.
 */
export type ChimePhoneNumber = {
    /**
     * The id of the number: the number itself, URL-encoded.
     */
    PhoneNumberId?: string;
    /**
     * The number in E.164.
     */
    E164PhoneNumber?: string;
    /**
     * The country of the number, in ISO 3166-1 alpha-2.
     */
    Country?: IsoCountryCode;
    /**
     * Whether calls to the number are free.
     */
    Type?: 'Local' | 'TollFree';
    /**
     * The product that the number is used with.
     */
    ProductType?: PhoneNumberProductType;
    /**
     * The state of the number.
     */
    Status?: 'AcquireInProgress' | 'AcquireFailed' | 'Unassigned' | 'Assigned' | 'ReleaseInProgress' | 'DeleteInProgress' | 'ReleaseFailed' | 'DeleteFailed';
    Capabilities?: PhoneNumberCapabilities;
    /**
     * What the number is assigned to.
     */
    Associations?: Array<PhoneNumberAssociation>;
    /**
     * The outbound calling name.
     */
    CallingName?: CallingName;
    /**
     * How far the last change of the calling name has come.
     */
    CallingNameStatus?: 'Unassigned' | 'UpdateInProgress' | 'UpdateSucceeded' | 'UpdateFailed';
    /**
     * When the number entered the inventory.
     */
    CreatedTimestamp?: IsoTimestamp;
    /**
     * When the number last changed.
     */
    UpdatedTimestamp?: IsoTimestamp;
    /**
     * When the number was deleted.
     */
    DeletionTimestamp?: IsoTimestamp;
};

/**
 * What the number is assigned to.
 */
export type Associations = Array<PhoneNumberAssociation>;

/**
 * How far the last change of the calling name has come.
 */
export type CallingNameStatus = 'Unassigned' | 'UpdateInProgress' | 'UpdateSucceeded' | 'UpdateFailed';

/**
 * The country of the number, in ISO 3166-1 alpha-2.
 */
export type Country = string;

/**
 * When the number entered the inventory.
 */
export type CreatedTimestamp = Date;

/**
 * When the number was deleted.
 */
export type DeletionTimestamp = Date;

/**
 * The number in E.164.
 */
export type E164PhoneNumber = string;

/**
 * The product that the number is used with.
 */
export type ProductType = 'BusinessCalling' | 'VoiceConnector' | 'SipMediaApplicationDialIn';

/**
 * The state of the number.
 */
export type Status = 'AcquireInProgress' | 'AcquireFailed' | 'Unassigned' | 'Assigned' | 'ReleaseInProgress' | 'DeleteInProgress' | 'ReleaseFailed' | 'DeleteFailed';

/**
 * Whether calls to the number are free.
 */
export type Type = 'Local' | 'TollFree';

/**
 * When the number last changed.
 */
export type UpdatedTimestamp = Date;

/**
 * A destination phone number in E.164.
 */
export type DestinationPhoneNumber = string;

/**
 * A moment in seconds since 1970-01-01T00:00:00Z; a fraction is allowed.
 */
export type EpochSeconds = Date;

/**
 * A country in ISO 3166-1 alpha-2.
 */
export type IsoCountryCode = string;

/**
 * A moment in ISO 8601, in UTC.
 */
export type IsoTimestamp = Date;

/**
 * `TRANSACTIONAL` for time-critical messages, `PROMOTIONAL` for marketing.
 *
 */
export type MessageType = 'TRANSACTIONAL' | 'PROMOTIONAL';

/**
 * What a number can send.
 */
export type NumberCapability = 'SMS' | 'VOICE' | 'MMS' | 'RCS';

/**
 * The kind of number. `TOLL_FREE`, `TEN_DLC` and `SIMULATOR` exist in the US only; `TEN_DLC` needs
 * a registered campaign; `SIMULATOR` sends only to simulator destinations.
 *
 */
export type NumberType = 'LONG_CODE' | 'TOLL_FREE' | 'TEN_DLC' | 'SIMULATOR';

/**
 * One assignment of the number.
 */
export type PhoneNumberAssociation = {
    /**
     * The id of what the number is assigned to.
     */
    Value?: string;
    /**
     * What the number is assigned to.
     */
    Name?: 'AccountId' | 'UserId' | 'VoiceConnectorId' | 'VoiceConnectorGroupId' | 'SipRuleId';
    /**
     * When it was assigned.
     */
    AssociatedTimestamp?: IsoTimestamp;
};

/**
 * What the number can do.
 */
export type PhoneNumberCapabilities = {
    /**
     * Receives calls.
     */
    InboundCall?: boolean;
    /**
     * Places calls.
     */
    OutboundCall?: boolean;
    /**
     * Receives text messages.
     */
    InboundSMS?: boolean;
    /**
     * Sends text messages.
     */
    OutboundSMS?: boolean;
    /**
     * Receives media messages.
     */
    InboundMMS?: boolean;
    /**
     * Sends media messages.
     */
    OutboundMMS?: boolean;
};

/**
 * The product that a number is used with.
 */
export type PhoneNumberProductType = 'BusinessCalling' | 'VoiceConnector' | 'SipMediaApplicationDialIn';

/**
 * The state of a leased number.
 */
export type PhoneNumberStatus = 'PENDING' | 'ACTIVE' | 'ASSOCIATING' | 'DISASSOCIATING' | 'DELETED';

/**
 * The rule as it stands.
 */
export type PutProtectConfigurationRuleSetNumberOverrideResult = {
    /**
     * The ARN of the protect configuration.
     */
    ProtectConfigurationArn: string;
    /**
     * The id of the protect configuration, also when the request gave its ARN.
     */
    ProtectConfigurationId: string;
    /**
     * The destination number in E.164, with `+`.
     */
    DestinationPhoneNumber: DestinationPhoneNumber;
    /**
     * When the rule was created; replacing a live rule keeps it.
     */
    CreatedTimestamp: EpochSeconds;
    Action: RuleAction;
    /**
     * The country of the destination number in ISO 3166-1 alpha-2; left out when the number
     * belongs to no single country.
     *
     */
    IsoCountryCode?: IsoCountryCode;
    /**
     * When the rule ends; left out when it never does.
     */
    ExpirationTimestamp?: EpochSeconds;
};

/**
 * The id of the protect configuration, also when the request gave its ARN.
 */
export type ProtectConfigurationId = string;

/**
 * The leased number. Members that do not apply are left out.
 */
export type RequestPhoneNumberResult = {
    /**
     * The ARN of the number.
     */
    PhoneNumberArn: string;
    /**
     * The id of the number.
     */
    PhoneNumberId: string;
    /**
     * The number in E.164.
     */
    PhoneNumber: string;
    /**
     * The state of the number; `PENDING` in a first answer.
     */
    Status: PhoneNumberStatus;
    /**
     * The country of the number, in ISO 3166-1 alpha-2.
     */
    IsoCountryCode: IsoCountryCode;
    /**
     * The kind of message the number sends.
     */
    MessageType: MessageType;
    /**
     * What the number can send.
     */
    NumberCapabilities: Array<NumberCapability>;
    /**
     * The kind of number.
     */
    NumberType: NumberType;
    /**
     * The price of a month's lease in US dollars, with two decimals.
     */
    MonthlyLeasingPrice: string;
    /**
     * Whether the number receives messages.
     */
    TwoWayEnabled: boolean;
    /**
     * Where received messages go.
     */
    TwoWayChannelArn?: string;
    /**
     * The role that delivers received messages.
     */
    TwoWayChannelRole?: string;
    /**
     * Whether the account answers HELP and STOP itself.
     */
    SelfManagedOptOutsEnabled: boolean;
    /**
     * The name of the number's opt-out list.
     */
    OptOutListName: string;
    /**
     * Whether the number may send abroad.
     */
    InternationalSendingEnabled: boolean;
    /**
     * Whether the number is protected from being released.
     */
    DeletionProtectionEnabled: boolean;
    /**
     * The id of the pool that the number is in.
     */
    PoolId?: string;
    /**
     * The id of the registration that the number belongs to.
     */
    RegistrationId?: string;
    /**
     * The tags of the number.
     */
    Tags?: Array<Tag>;
    /**
     * When the number was leased.
     */
    CreatedTimestamp: EpochSeconds;
};

/**
 * The name of the number's opt-out list.
 */
export type OptOutListName = string;

/**
 * The tags of the number.
 */
export type Tags = Array<Tag>;

/**
 * Whether messages to the number are let through.
 */
export type RuleAction = 'ALLOW' | 'BLOCK';

/**
 * A key and value attached to a resource.
 */
export type Tag = {
    /**
     * The tag's key, unique on its resource. The prefix `aws:` is reserved.
     */
    Key: string;
    /**
     * The tag's value; may be empty.
     */
    Value: string;
};

export type GetStateData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only the resources of this account.
         */
        accountId?: AccountId;
        /**
         * Only the resources in this region.
         */
        region?: string;
        /**
         * Only the resources in this list of an account; the others are empty.
         */
        kind?: StateKind;
        /**
         * How many resources a page has at most; 1000 when only `nextToken` is given.
         */
        limit?: number;
        /**
         * Where the page begins, as the page before said, beside the same other members.
         */
        nextToken?: string;
    };
    url: '/_numberkit/state';
};

export type GetStateErrors = {
    /**
     * The request is wrong; `errors` names the members.
     */
    400: Problem;
    /**
     * The server asks for its control key, and the request has none or another one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or by another name than localhost. Without a
     * key a page that a developer happens to visit could control the server on their machine.
     *
     */
    403: Problem;
    /**
     * The server failed; its log says why.
     */
    500: Problem;
};

export type GetStateError = GetStateErrors[keyof GetStateErrors];

export type GetStateResponses = {
    /**
     * What the server now holds.
     */
    200: State;
};

export type GetStateResponse = GetStateResponses[keyof GetStateResponses];

export type ResetData = {
    body?: ResetScope;
    path?: never;
    query?: never;
    url: '/_numberkit/reset';
};

export type ResetErrors = {
    /**
     * The request is wrong; `errors` names the members.
     */
    400: Problem;
    /**
     * The server asks for its control key, and the request has none or another one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or by another name than localhost. Without a
     * key a page that a developer happens to visit could control the server on their machine.
     *
     */
    403: Problem;
    /**
     * The body is larger than the server takes.
     */
    413: Problem;
    /**
     * The body is not `application/json`.
     */
    415: Problem;
    /**
     * The server failed; its log says why.
     */
    500: Problem;
};

export type ResetError = ResetErrors[keyof ResetErrors];

export type ResetResponses = {
    /**
     * What the server now holds.
     */
    200: State;
};

export type ResetResponse = ResetResponses[keyof ResetResponses];

export type GetFixturesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The account; the one of callers who do not say theirs, when left out.
         */
        accountId?: AccountId;
        /**
         * The region; the one of callers who do not say theirs, when left out.
         */
        region?: Region;
    };
    url: '/_numberkit/fixtures';
};

export type GetFixturesErrors = {
    /**
     * The request is wrong; `errors` names the members.
     */
    400: Problem;
    /**
     * The server asks for its control key, and the request has none or another one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or by another name than localhost. Without a
     * key a page that a developer happens to visit could control the server on their machine.
     *
     */
    403: Problem;
    /**
     * The server failed; its log says why.
     */
    500: Problem;
};

export type GetFixturesError = GetFixturesErrors[keyof GetFixturesErrors];

export type GetFixturesResponses = {
    /**
     * The resources of the account in the region.
     */
    200: Fixtures;
};

export type GetFixturesResponse = GetFixturesResponses[keyof GetFixturesResponses];

export type LoadFixturesData = {
    body: Fixtures;
    path?: never;
    query?: {
        /**
         * Leaves the resources of other accounts and regions as they are.
         */
        keepOthers?: boolean;
    };
    url: '/_numberkit/fixtures';
};

export type LoadFixturesErrors = {
    /**
     * The request is wrong; `errors` names the members.
     */
    400: Problem;
    /**
     * The server asks for its control key, and the request has none or another one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or by another name than localhost. Without a
     * key a page that a developer happens to visit could control the server on their machine.
     *
     */
    403: Problem;
    /**
     * The body is larger than the server takes.
     */
    413: Problem;
    /**
     * The body is not `application/json`.
     */
    415: Problem;
    /**
     * The server failed; its log says why.
     */
    500: Problem;
};

export type LoadFixturesError = LoadFixturesErrors[keyof LoadFixturesErrors];

export type LoadFixturesResponses = {
    /**
     * What the server now holds.
     */
    200: State;
};

export type LoadFixturesResponse = LoadFixturesResponses[keyof LoadFixturesResponses];

export type GetClockData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/_numberkit/clock';
};

export type GetClockErrors = {
    /**
     * The request is wrong; `errors` names the members.
     */
    400: Problem;
    /**
     * The server asks for its control key, and the request has none or another one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or by another name than localhost. Without a
     * key a page that a developer happens to visit could control the server on their machine.
     *
     */
    403: Problem;
    /**
     * The server failed; its log says why.
     */
    500: Problem;
};

export type GetClockError = GetClockErrors[keyof GetClockErrors];

export type GetClockResponses = {
    /**
     * The clock as it now stands.
     */
    200: Clock;
};

export type GetClockResponse = GetClockResponses[keyof GetClockResponses];

export type AdvanceClockData = {
    body: Advance;
    path?: never;
    query?: never;
    url: '/_numberkit/clock/advance';
};

export type AdvanceClockErrors = {
    /**
     * The request is wrong; `errors` names the members.
     */
    400: Problem;
    /**
     * The server asks for its control key, and the request has none or another one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or by another name than localhost. Without a
     * key a page that a developer happens to visit could control the server on their machine.
     *
     */
    403: Problem;
    /**
     * The body is larger than the server takes.
     */
    413: Problem;
    /**
     * The body is not `application/json`.
     */
    415: Problem;
    /**
     * The server failed; its log says why.
     */
    500: Problem;
};

export type AdvanceClockError = AdvanceClockErrors[keyof AdvanceClockErrors];

export type AdvanceClockResponses = {
    /**
     * The clock as it now stands.
     */
    200: Clock;
};

export type AdvanceClockResponse = AdvanceClockResponses[keyof AdvanceClockResponses];

export type FreezeClockData = {
    body?: Freeze;
    path?: never;
    query?: never;
    url: '/_numberkit/clock/freeze';
};

export type FreezeClockErrors = {
    /**
     * The request is wrong; `errors` names the members.
     */
    400: Problem;
    /**
     * The server asks for its control key, and the request has none or another one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or by another name than localhost. Without a
     * key a page that a developer happens to visit could control the server on their machine.
     *
     */
    403: Problem;
    /**
     * The body is larger than the server takes.
     */
    413: Problem;
    /**
     * The body is not `application/json`.
     */
    415: Problem;
    /**
     * The server failed; its log says why.
     */
    500: Problem;
};

export type FreezeClockError = FreezeClockErrors[keyof FreezeClockErrors];

export type FreezeClockResponses = {
    /**
     * The clock as it now stands.
     */
    200: Clock;
};

export type FreezeClockResponse = FreezeClockResponses[keyof FreezeClockResponses];

export type ReleaseClockData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/_numberkit/clock/release';
};

export type ReleaseClockErrors = {
    /**
     * The request is wrong; `errors` names the members.
     */
    400: Problem;
    /**
     * The server asks for its control key, and the request has none or another one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or by another name than localhost. Without a
     * key a page that a developer happens to visit could control the server on their machine.
     *
     */
    403: Problem;
    /**
     * The body is larger than the server takes.
     */
    413: Problem;
    /**
     * The body is not `application/json`.
     */
    415: Problem;
    /**
     * The server failed; its log says why.
     */
    500: Problem;
};

export type ReleaseClockError = ReleaseClockErrors[keyof ReleaseClockErrors];

export type ReleaseClockResponses = {
    /**
     * The clock as it now stands.
     */
    200: Clock;
};

export type ReleaseClockResponse = ReleaseClockResponses[keyof ReleaseClockResponses];

export type ClearFaultsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/_numberkit/faults';
};

export type ClearFaultsErrors = {
    /**
     * The request is wrong; `errors` names the members.
     */
    400: Problem;
    /**
     * The server asks for its control key, and the request has none or another one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or by another name than localhost. Without a
     * key a page that a developer happens to visit could control the server on their machine.
     *
     */
    403: Problem;
    /**
     * The body is larger than the server takes.
     */
    413: Problem;
    /**
     * The body is not `application/json`.
     */
    415: Problem;
    /**
     * The server failed; its log says why.
     */
    500: Problem;
};

export type ClearFaultsError = ClearFaultsErrors[keyof ClearFaultsErrors];

export type ClearFaultsResponses = {
    /**
     * How many were removed.
     */
    200: Cleared;
};

export type ClearFaultsResponse = ClearFaultsResponses[keyof ClearFaultsResponses];

export type ListFaultsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/_numberkit/faults';
};

export type ListFaultsErrors = {
    /**
     * The request is wrong; `errors` names the members.
     */
    400: Problem;
    /**
     * The server asks for its control key, and the request has none or another one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or by another name than localhost. Without a
     * key a page that a developer happens to visit could control the server on their machine.
     *
     */
    403: Problem;
    /**
     * The server failed; its log says why.
     */
    500: Problem;
};

export type ListFaultsError = ListFaultsErrors[keyof ListFaultsErrors];

export type ListFaultsResponses = {
    /**
     * The faults.
     */
    200: FaultList;
};

export type ListFaultsResponse = ListFaultsResponses[keyof ListFaultsResponses];

export type AddFaultData = {
    body: NewFault;
    path?: never;
    query?: never;
    url: '/_numberkit/faults';
};

export type AddFaultErrors = {
    /**
     * The request is wrong; `errors` names the members.
     */
    400: Problem;
    /**
     * The server asks for its control key, and the request has none or another one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or by another name than localhost. Without a
     * key a page that a developer happens to visit could control the server on their machine.
     *
     */
    403: Problem;
    /**
     * There are as many already as the server holds.
     */
    409: Problem;
    /**
     * The body is larger than the server takes.
     */
    413: Problem;
    /**
     * The body is not `application/json`.
     */
    415: Problem;
    /**
     * The server failed; its log says why.
     */
    500: Problem;
};

export type AddFaultError = AddFaultErrors[keyof AddFaultErrors];

export type AddFaultResponses = {
    /**
     * The fault as it waits.
     */
    201: Fault;
};

export type AddFaultResponse = AddFaultResponses[keyof AddFaultResponses];

export type ClearFaultData = {
    body?: never;
    path: {
        /**
         * The fault's id.
         */
        id: string;
    };
    query?: never;
    url: '/_numberkit/faults/{id}';
};

export type ClearFaultErrors = {
    /**
     * The request is wrong; `errors` names the members.
     */
    400: Problem;
    /**
     * The server asks for its control key, and the request has none or another one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or by another name than localhost. Without a
     * key a page that a developer happens to visit could control the server on their machine.
     *
     */
    403: Problem;
    /**
     * There is nothing of that name.
     */
    404: Problem;
    /**
     * The body is larger than the server takes.
     */
    413: Problem;
    /**
     * The body is not `application/json`.
     */
    415: Problem;
    /**
     * The server failed; its log says why.
     */
    500: Problem;
};

export type ClearFaultError = ClearFaultErrors[keyof ClearFaultErrors];

export type ClearFaultResponses = {
    /**
     * How many were removed.
     */
    200: Cleared;
};

export type ClearFaultResponse = ClearFaultResponses[keyof ClearFaultResponses];

export type ClearJournalData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/_numberkit/journal';
};

export type ClearJournalErrors = {
    /**
     * The request is wrong; `errors` names the members.
     */
    400: Problem;
    /**
     * The server asks for its control key, and the request has none or another one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or by another name than localhost. Without a
     * key a page that a developer happens to visit could control the server on their machine.
     *
     */
    403: Problem;
    /**
     * The body is larger than the server takes.
     */
    413: Problem;
    /**
     * The body is not `application/json`.
     */
    415: Problem;
    /**
     * The server failed; its log says why.
     */
    500: Problem;
};

export type ClearJournalError = ClearJournalErrors[keyof ClearJournalErrors];

export type ClearJournalResponses = {
    /**
     * How many were removed.
     */
    200: Cleared;
};

export type ClearJournalResponse = ClearJournalResponses[keyof ClearJournalResponses];

export type ListJournalData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only the requests for this operation.
         */
        operation?: OperationName;
        /**
         * Only the requests that were answered with this status.
         */
        status?: number;
    };
    url: '/_numberkit/journal';
};

export type ListJournalErrors = {
    /**
     * The request is wrong; `errors` names the members.
     */
    400: Problem;
    /**
     * The server asks for its control key, and the request has none or another one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or by another name than localhost. Without a
     * key a page that a developer happens to visit could control the server on their machine.
     *
     */
    403: Problem;
    /**
     * The server failed; its log says why.
     */
    500: Problem;
};

export type ListJournalError = ListJournalErrors[keyof ListJournalErrors];

export type ListJournalResponses = {
    /**
     * The requests.
     */
    200: Journal;
};

export type ListJournalResponse = ListJournalResponses[keyof ListJournalResponses];
