// generated from spec/control.openapi.yaml by `pnpm generate`; do not edit

export type ClientOptions = {
    baseUrl: 'http://127.0.0.1:4010' | (string & {});
};

/**
 * The reason for refusing a request, in the form of RFC 9457.
 */
export type Problem = {
    /**
     * The kind of problem as a URN.
     */
    type: string;
    /**
     * The kind of problem in words.
     */
    title: string;
    /**
     * The status of the response.
     */
    status: number;
    /**
     * A sentence that describes the problem.
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
     * The problem with the member, worded to follow its name.
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
 * The resources of one account in one region with which a server can start.
 */
export type Fixtures = {
    accountId: AccountId;
    region: Region;
    /**
     * The protect configurations.
     */
    protectConfigurations?: Array<ProtectConfiguration>;
    /**
     * The opt-out lists beside `Default`, which every account has. An item for `Default` gives it tags.
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
     * The rules of countries; a country without one is allowed.
     */
    countryRules?: Array<CountryRule>;
    /**
     * The numbers of the Chime inventory.
     */
    chimePhoneNumbers?: Array<FixturePhoneNumber>;
};

/**
 * The account and region to reset. Without both, everything is reset.
 */
export type ResetScope = {
    accountId?: AccountId;
    /**
     * The region, in the spelling of the callers who created resources there.
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
    /**
     * When it was created. If it is left out, the time of loading.
     */
    CreatedTimestamp?: IsoTimestamp;
    /**
     * Whether it is the default of the account; false by default.
     */
    AccountDefault?: boolean;
    /**
     * Whether it is protected against deletion; false by default.
     */
    DeletionProtectionEnabled?: boolean;
    /**
     * Whether it is associated with a configuration set, which prevents its deletion; false by default.
     * The server has no configuration sets.
     *
     */
    hasConfigurationSet?: boolean;
    /**
     * The tags of the protect configuration.
     */
    Tags?: Tags;
};

/**
 * An opt-out list.
 */
export type OptOutList = {
    OptOutListName: ListName;
    /**
     * When it was created. If it is left out, the time of loading.
     */
    CreatedTimestamp?: IsoTimestamp;
    /**
     * The tags of the list.
     */
    Tags?: Tags;
};

/**
 * A pool. If the message type or the list is left out, the pool takes it from its first number.
 */
export type Pool = {
    PoolId: ResourceId;
    MessageType?: MessageType;
    OptOutListName?: ListName;
    /**
     * The tags of the pool.
     */
    Tags?: Tags;
};

/**
 * A registration; only one that is `COMPLETE` is active.
 */
export type Registration = {
    RegistrationId: ResourceId;
    /**
     * The status of the registration.
     */
    RegistrationStatus: string;
    /**
     * The tags of the registration.
     */
    Tags?: Tags;
};

/**
 * A leased number. Members that are left out are filled in when it is loaded.
 */
export type FixtureLeasedNumber = {
    /**
     * The id of the number. If it is left out, each load creates a new one.
     */
    PhoneNumberId?: ResourceId;
    /**
     * The number in E.164, with `+`.
     */
    PhoneNumber: string;
    /**
     * `ACTIVE`, the default, or `PENDING`, as if the number had just been leased. It excludes
     * `CreatedTimestamp`, which determines the status.
     *
     */
    Status?: 'PENDING' | 'ACTIVE';
    IsoCountryCode: IsoCountryCode;
    MessageType: MessageType;
    /**
     * The capabilities of the number.
     */
    NumberCapabilities: Array<NumberCapability>;
    NumberType: NumberType;
    /**
     * The price of a month's lease in US dollars.
     */
    MonthlyLeasingPrice?: string;
    /**
     * The name of the number's opt-out list. If it is left out, the list of the pool, or `Default`.
     */
    OptOutListName?: ListName;
    /**
     * Whether the number may send to other countries; false by default.
     */
    InternationalSendingEnabled?: boolean;
    /**
     * Whether the number is protected against release; false by default.
     */
    DeletionProtectionEnabled?: boolean;
    /**
     * Whether the number receives messages; false by default.
     */
    TwoWayEnabled?: boolean;
    /**
     * The channel for received messages.
     */
    TwoWayChannelArn?: TwoWayChannelArn;
    /**
     * The ARN of the role that delivers received messages.
     */
    TwoWayChannelRole?: TwoWayChannelRole;
    /**
     * Whether the account itself replies to HELP and STOP; false by default.
     */
    SelfManagedOptOutsEnabled?: boolean;
    /**
     * The id of the pool that the number is in. The pool must be in the fixtures.
     */
    PoolId?: ResourceId;
    /**
     * The id of the registration that the number belongs to. It must be in the fixtures.
     */
    RegistrationId?: ResourceId;
    Tags?: Tags;
    /**
     * When the number was leased.
     */
    CreatedTimestamp?: IsoTimestamp;
    /**
     * When the number was released. It is `DISASSOCIATING` for the release delay of the server, and then gone.
     */
    releasedAt?: IsoTimestamp;
};

/**
 * The rule of one destination number.
 */
export type FixtureRuleOverride = {
    /**
     * The id of the protect configuration. It must be in the fixtures.
     */
    ProtectConfigurationId: ResourceId;
    /**
     * The number in E.164, with `+`.
     */
    DestinationPhoneNumber: string;
    Action: RuleAction;
    IsoCountryCode?: IsoCountryCode;
    /**
     * When the rule was created. If it is left out, the time of loading.
     */
    CreatedTimestamp?: IsoTimestamp;
    /**
     * When the rule expires; never if it is left out.
     */
    ExpirationTimestamp?: IsoTimestamp;
};

/**
 * The rule of a country in a protect configuration, for one kind of message or call.
 */
export type CountryRule = {
    /**
     * The id of the protect configuration. It must be in the fixtures.
     */
    ProtectConfigurationId: ResourceId;
    NumberCapability: NumberCapability;
    IsoCountryCode: IsoCountryCode;
    ProtectStatus: ProtectStatus;
};

/**
 * A number of the Chime inventory. Members that are left out are filled in when it is loaded.
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
 * The resources that the server holds.
 */
export type State = {
    /**
     * Every account and region with resources.
     */
    accounts: Array<AccountState>;
    /**
     * The token of the next page; left out of the last page and of a response without pages.
     */
    nextToken?: string;
};

/**
 * The name of one of an account's lists.
 */
export type StateKind = 'protectConfigurations' | 'optOutLists' | 'pools' | 'registrations' | 'phoneNumbers' | 'ruleSetNumberOverrides' | 'countryRules' | 'chimePhoneNumbers' | 'clientTokens';

/**
 * The resources of one account in one region.
 */
export type AccountState = {
    /**
     * The account.
     */
    accountId: string;
    /**
     * The region, in the spelling of the callers who created resources there.
     */
    region: string;
    /**
     * The protect configurations.
     */
    protectConfigurations: Array<ProtectConfiguration>;
    /**
     * The opt-out lists, with `Default`, which every account has.
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
     * The leased numbers, and those that are being released, each with its status at the clock's time.
     */
    phoneNumbers: Array<LeasedNumber>;
    /**
     * The rule overrides, including expired ones.
     */
    ruleSetNumberOverrides: Array<RuleSetNumberOverride>;
    /**
     * The rules of countries; a country without one is allowed.
     */
    countryRules: Array<CountryRule>;
    /**
     * The numbers of the Chime inventory at the clock's time.
     */
    chimePhoneNumbers: Array<ChimePhoneNumber>;
    /**
     * The idempotency tokens that have not expired.
     */
    clientTokens: Array<ClientTokenUse>;
};

/**
 * How many resources the server holds.
 */
export type StateSummary = {
    /**
     * The revision of the state, as events of `state` have it.
     */
    revision: number;
    /**
     * Every account and region with resources.
     */
    accounts: Array<AccountCounts>;
    /**
     * The next changes by the clock, the earliest first.
     */
    upcoming: Array<UpcomingChange>;
    /**
     * The token of the next page; left out of the last page.
     */
    nextToken?: string;
};

/**
 * How many resources one account has in one region.
 */
export type AccountCounts = {
    /**
     * The account.
     */
    accountId: string;
    /**
     * The region, in the spelling of the callers who created resources there.
     */
    region: string;
    counts: StateCounts;
};

/**
 * The number of resources of each kind.
 */
export type StateCounts = {
    /**
     * The number of protect configurations.
     */
    protectConfigurations: number;
    /**
     * The number of opt-out lists, with `Default`.
     */
    optOutLists: number;
    /**
     * The number of pools.
     */
    pools: number;
    /**
     * The number of registrations.
     */
    registrations: number;
    /**
     * The number of leased numbers, and of those that are being released.
     */
    phoneNumbers: number;
    /**
     * The number of rule overrides, including expired ones.
     */
    ruleSetNumberOverrides: number;
    /**
     * The number of rules of countries.
     */
    countryRules: number;
    /**
     * The number of numbers in the Chime inventory.
     */
    chimePhoneNumbers: number;
    /**
     * The number of idempotency tokens that have not expired.
     */
    clientTokens: number;
};

/**
 * A change that the clock will make to a resource.
 */
export type UpcomingChange = {
    /**
     * The time of the clock at which the change happens.
     */
    at: IsoTimestamp;
    /**
     * What happens: a leased number becomes `ACTIVE`, a released one is gone, the update of a calling name is
     * complete, a rule expires, or an idempotency token is forgotten.
     *
     */
    change: 'active' | 'gone' | 'callingNameComplete' | 'expired' | 'forgotten';
    kind: StateKind;
    /**
     * The account.
     */
    accountId: string;
    /**
     * The region.
     */
    region: string;
    /**
     * The resource: the id of a leased number, a number of the inventory, the destination number of a rule,
     * or an idempotency token.
     *
     */
    id: string;
};

/**
 * A page of the resources of one kind.
 */
export type StatePage = {
    /**
     * The resources.
     */
    items: Array<StateItem>;
    /**
     * The token of the next page; left out of the last page.
     */
    nextToken?: string;
};

/**
 * A resource in the member of its kind; the members of the other kinds are left out.
 */
export type StateItem = {
    /**
     * The account.
     */
    accountId: string;
    /**
     * The region, in the spelling of the callers who created resources there.
     */
    region: string;
    protectConfiguration?: ProtectConfiguration;
    optOutList?: OptOutList;
    pool?: Pool;
    registration?: Registration;
    phoneNumber?: LeasedNumber;
    ruleSetNumberOverride?: RuleSetNumberOverride;
    countryRule?: CountryRule;
    chimePhoneNumber?: ChimePhoneNumber;
    clientToken?: ClientTokenUse;
};

/**
 * A leased number, or one that is being released.
 */
export type LeasedNumber = RequestPhoneNumberResult & {
    /**
     * When it was released; left out while it is leased.
     */
    releasedAt?: IsoTimestamp;
};

/**
 * The rule of one destination number.
 */
export type RuleSetNumberOverride = PutProtectConfigurationRuleSetNumberOverrideResult & {
    /**
     * Whether the rule has expired at the clock's time.
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
     * When the first call with the token was handled.
     */
    usedAt: IsoTimestamp;
    /**
     * When the token expires and can be used for another call.
     */
    forgottenAt: IsoTimestamp;
};

/**
 * The operationId of an operation of the contract.
 */
export type OperationName = string;

/**
 * A span of time in ISO 8601; a day has 24 hours.
 */
export type Duration = string;

/**
 * The server's clock.
 */
export type Clock = {
    /**
     * The time of the clock.
     */
    now: IsoTimestamp;
    /**
     * Whether the clock is frozen.
     */
    frozen: boolean;
    /**
     * How far the clock is ahead of the real time, as an ISO 8601 duration; negative if it is
     * behind.
     *
     */
    ahead: string;
};

/**
 * The duration by which to advance the clock.
 */
export type Advance = {
    /**
     * The duration, for example `PT72H`.
     */
    duration: Duration;
};

/**
 * The time at which to freeze the clock.
 */
export type Freeze = {
    /**
     * The time; the clock's current time if it is left out.
     */
    at?: IsoTimestamp;
};

/**
 * A fault to add. `calls` and `probability` exclude each other, as `exception` and `drop` do.
 */
export type NewFault = FaultMembers;

/**
 * The calls that a fault affects, and its effect.
 */
export type FaultMembers = {
    operation: OperationName;
    /**
     * The number of calls to affect; 1 by default if there is no `probability`.
     */
    calls?: number;
    /**
     * The probability that the fault affects a call.
     */
    probability?: number;
    /**
     * The seed of the random numbers for `probability`; the same seed gives the same sequence. Zero by
     * default.
     *
     */
    seed?: number;
    /**
     * The exception to raise, which must be one that a handler of the operation can raise.
     */
    exception?: string;
    /**
     * Members of the exception's body. Members that are left out have the contract's defaults, and `Message` names the fault.
     */
    members?: {
        [key: string]: unknown;
    };
    /**
     * Seconds for the exception's header `Retry-After`.
     */
    retryAfter?: number;
    /**
     * How long to delay the call, at most a day. Without another effect the call is then carried out.
     */
    delay?: Duration;
    /**
     * Whether to close the connection without a response.
     */
    drop?: boolean;
};

/**
 * A fault that will affect calls.
 */
export type Fault = FaultMembers & {
    /**
     * The fault's id.
     */
    id: string;
    /**
     * The number of calls that the fault has affected.
     */
    happened: number;
};

/**
 * The faults of the server.
 */
export type FaultList = {
    /**
     * The faults in the order in which they were added.
     */
    faults: Array<Fault>;
};

/**
 * The result of a removal.
 */
export type Cleared = {
    /**
     * The number of removed items.
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
    /**
     * The server's start since which the entries are numbered.
     */
    startId: StartId;
    /**
     * The `lastEventId` with which `events` continues after these requests.
     */
    lastEventId: string;
};

/**
 * One request and its result. Members that do not apply are left out.
 */
export type JournalEntry = {
    /**
     * The number of the request in the journal, from 1 since the server's start.
     */
    number: number;
    /**
     * When the request arrived, in real time.
     */
    time: IsoTimestamp;
    /**
     * The request id in the response.
     */
    requestId?: string;
    /**
     * The operationId; for an operation that is not in the contract, its AWS name if the request has
     * it.
     *
     */
    operation?: string;
    /**
     * Whether the request used the contract's routes or an AWS protocol.
     */
    protocol: 'contract' | 'aws';
    /**
     * Whether the request was valid under the contract; `unjudged` if it was refused first for another
     * reason, such as a wrong signature, or if the client disconnected.
     *
     */
    verdict: 'valid' | 'invalid' | 'unjudged';
    /**
     * The reason for which the request was refused, as its response says.
     */
    reason?: string;
    /**
     * The status; left out if there was no response.
     */
    status?: number;
    /**
     * The exception in the response.
     */
    exception?: string;
    /**
     * The duration in milliseconds.
     */
    duration: number;
    /**
     * The account of the request.
     */
    accountId?: string;
    /**
     * The region of the request.
     */
    region?: string;
    /**
     * The input of a valid request: path, query and body members in one object, with `***` for
     * sensitive values. An invalid request has no input here, because its sensitive members are unknown.
     *
     */
    input?: {
        [key: string]: unknown;
    };
    /**
     * The fault that affected the request.
     */
    fault?: string;
};

/**
 * Requests that a stream of events cannot send.
 */
export type JournalGap = {
    /**
     * `removed` if the journal no longer has the requests, or `restarted` if the id is from before the
     * server's start, from another server, or from none.
     *
     */
    reason: 'removed' | 'restarted';
    /**
     * The number of missing requests, if it is known.
     */
    missed?: number;
};

/**
 * The id of a start of the server; each start has another. Processes that share clock, faults and journal have
 * one, which outlives them.
 *
 */
export type StartId = string;

/**
 * The revision of the state. It rises with each change, and begins anew with the server unless processes
 * share it.
 *
 */
export type StateRevision = {
    /**
     * The revision.
     */
    revision: number;
};

/**
 * The facts of a server.
 */
export type ServerFacts = {
    /**
     * The version of the server.
     */
    version: string;
    startId: StartId;
    /**
     * When the server started, in real time.
     */
    startedAt: IsoTimestamp;
    /**
     * The kind of database.
     */
    database: 'sqlite' | 'postgresql';
    /**
     * Whether clock, faults, journal and rates are in the database, where all processes on it share them and
     * a restart keeps them, or belong to the process.
     *
     */
    shared: boolean;
    /**
     * Whether control requests need a key.
     */
    controlKey: boolean;
    /**
     * Whether the server has credentials, so that operations need a valid signature.
     */
    credentials: boolean;
    defaultScope: DefaultScope;
    /**
     * The rates of an account's requests: `off`, `documented` for those of the services, or the requests a
     * second of each operation.
     *
     */
    rateLimit: string;
    quotas: Quotas;
    delays: Delays;
};

/**
 * The account and region of callers whose requests name none.
 */
export type DefaultScope = {
    /**
     * The account.
     */
    accountId: string;
    /**
     * The region.
     */
    region: string;
};

/**
 * How many resources an account may have in a region.
 */
export type Quotas = {
    /**
     * The maximum number of leased numbers.
     */
    phoneNumbers: number;
    /**
     * The maximum number of opt-out lists, with `Default`.
     */
    optOutLists: number;
    /**
     * The maximum number of protect configurations.
     */
    protectConfigurations: number;
};

/**
 * The durations that resources take by the server's clock.
 */
export type Delays = {
    /**
     * How long a leased number stays `PENDING`, in ISO 8601.
     */
    activation: string;
    /**
     * How long the update of a calling name takes, in ISO 8601.
     */
    callingName: string;
    /**
     * How long an idempotency token is remembered, in ISO 8601.
     */
    clientTokenRetention: string;
    /**
     * How long a released number stays with its account, in ISO 8601.
     */
    release: string;
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
     * The kind of number.
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
     * The assignments of the number.
     */
    Associations?: Array<PhoneNumberAssociation>;
    /**
     * The outbound calling name.
     */
    CallingName?: CallingName;
    /**
     * The state of the last change of the calling name.
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
 * The assignments of the number.
 */
export type Associations = Array<PhoneNumberAssociation>;

/**
 * The state of the last change of the calling name.
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
 * The kind of number.
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
 * A time in seconds since 1970-01-01T00:00:00Z; a fraction is allowed.
 */
export type EpochSeconds = Date;

/**
 * A country in ISO 3166-1 alpha-2.
 */
export type IsoCountryCode = string;

/**
 * A time in ISO 8601, in UTC.
 */
export type IsoTimestamp = Date;

/**
 * `TRANSACTIONAL` for time-critical messages, `PROMOTIONAL` for marketing.
 *
 */
export type MessageType = 'TRANSACTIONAL' | 'PROMOTIONAL';

/**
 * A kind of message or call that a number supports.
 */
export type NumberCapability = 'SMS' | 'VOICE' | 'MMS' | 'RCS';

/**
 * The kind of number. `TOLL_FREE`, `TEN_DLC` and `SIMULATOR` exist only in the US; `TEN_DLC` needs
 * a registered campaign; `SIMULATOR` sends only to simulator destinations.
 *
 */
export type NumberType = 'LONG_CODE' | 'TOLL_FREE' | 'TEN_DLC' | 'SIMULATOR';

/**
 * One assignment of the number.
 */
export type PhoneNumberAssociation = {
    /**
     * The id of the object that the number is assigned to.
     */
    Value?: string;
    /**
     * The kind of that object.
     */
    Name?: 'AccountId' | 'UserId' | 'VoiceConnectorId' | 'VoiceConnectorGroupId' | 'SipRuleId';
    /**
     * When the number was assigned.
     */
    AssociatedTimestamp?: IsoTimestamp;
};

/**
 * The capabilities of the number.
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
 * What happens to messages to a country.
 */
export type ProtectStatus = 'ALLOW' | 'BLOCK' | 'MONITOR' | 'FILTER';

/**
 * The rule after the change.
 */
export type PutProtectConfigurationRuleSetNumberOverrideResult = {
    /**
     * The ARN of the protect configuration.
     */
    ProtectConfigurationArn: string;
    /**
     * The id of the protect configuration, even if the request gave its ARN.
     */
    ProtectConfigurationId: string;
    /**
     * The destination number in E.164, with `+`.
     */
    DestinationPhoneNumber: DestinationPhoneNumber;
    /**
     * When the rule was created; kept when a rule that has not expired is replaced.
     */
    CreatedTimestamp: EpochSeconds;
    Action: RuleAction;
    /**
     * The country of the destination number in ISO 3166-1 alpha-2; left out if the number
     * belongs to no single country.
     *
     */
    IsoCountryCode?: IsoCountryCode;
    /**
     * When the rule expires; left out if it never does.
     */
    ExpirationTimestamp?: EpochSeconds;
};

/**
 * The id of the protect configuration, even if the request gave its ARN.
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
     * The state of the number; `PENDING` in the first response.
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
     * The capabilities of the number.
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
     * The ARN of the channel for received messages.
     */
    TwoWayChannelArn?: string;
    /**
     * The ARN of the role that delivers received messages.
     */
    TwoWayChannelRole?: string;
    /**
     * Whether the account itself replies to HELP and STOP.
     */
    SelfManagedOptOutsEnabled: boolean;
    /**
     * The name of the number's opt-out list.
     */
    OptOutListName: string;
    /**
     * Whether the number may send to other countries.
     */
    InternationalSendingEnabled: boolean;
    /**
     * Whether the number is protected against release.
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
 * Whether messages to the number are allowed or blocked.
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
     * The tag's value, which may be empty.
     */
    Value: string;
};

/**
 * The channel for received messages, by its ARN or as `connect.REGION.amazonaws.com`.
 */
export type TwoWayChannelArn = string;

/**
 * The ARN of a role that delivers received messages.
 */
export type TwoWayChannelRole = string;

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
         * Only the resources in this list of each account; the other lists are empty.
         */
        kind?: StateKind;
        /**
         * The maximum number of resources in a page; 1000 if only `nextToken` is given.
         */
        limit?: number;
        /**
         * The `nextToken` of the previous page; the other members must be the same as for that page.
         */
        nextToken?: string;
    };
    url: '/_numberkit/state';
};

export type GetStateErrors = {
    /**
     * The request is invalid; `errors` names the members.
     */
    400: Problem;
    /**
     * The server requires its control key, and the request has none or a wrong one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or with a `Host` other than localhost. Otherwise
     * any web page that a developer visits could control a server without a key on their machine.
     *
     */
    403: Problem;
    /**
     * The server failed; its log has the reason.
     */
    500: Problem;
};

export type GetStateError = GetStateErrors[keyof GetStateErrors];

export type GetStateResponses = {
    /**
     * The state of the server.
     */
    200: State;
};

export type GetStateResponse = GetStateResponses[keyof GetStateResponses];

export type SummarizeStateData = {
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
         * The maximum number of accounts and regions in a page.
         */
        limit?: number;
        /**
         * The `nextToken` of the previous page; the other members must be the same as for that page.
         */
        nextToken?: string;
    };
    url: '/_numberkit/state/summary';
};

export type SummarizeStateErrors = {
    /**
     * The request is invalid; `errors` names the members.
     */
    400: Problem;
    /**
     * The server requires its control key, and the request has none or a wrong one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or with a `Host` other than localhost. Otherwise
     * any web page that a developer visits could control a server without a key on their machine.
     *
     */
    403: Problem;
    /**
     * The server failed; its log has the reason.
     */
    500: Problem;
};

export type SummarizeStateError = SummarizeStateErrors[keyof SummarizeStateErrors];

export type SummarizeStateResponses = {
    /**
     * The counts.
     */
    200: StateSummary;
};

export type SummarizeStateResponse = SummarizeStateResponses[keyof SummarizeStateResponses];

export type ListStateKindData = {
    body?: never;
    path: {
        /**
         * The kind of resource.
         */
        kind: StateKind;
    };
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
         * Only the resources whose id, name or number contains this text, in any case. Of a client token the
         * text is looked for in the token and in the name of its operation.
         *
         */
        q?: string;
        /**
         * The maximum number of resources in a page.
         */
        limit?: number;
        /**
         * The `nextToken` of the previous page; the other members must be the same as for that page.
         */
        nextToken?: string;
    };
    url: '/_numberkit/state/{kind}';
};

export type ListStateKindErrors = {
    /**
     * The request is invalid; `errors` names the members.
     */
    400: Problem;
    /**
     * The server requires its control key, and the request has none or a wrong one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or with a `Host` other than localhost. Otherwise
     * any web page that a developer visits could control a server without a key on their machine.
     *
     */
    403: Problem;
    /**
     * The server failed; its log has the reason.
     */
    500: Problem;
};

export type ListStateKindError = ListStateKindErrors[keyof ListStateKindErrors];

export type ListStateKindResponses = {
    /**
     * A page of the resources.
     */
    200: StatePage;
};

export type ListStateKindResponse = ListStateKindResponses[keyof ListStateKindResponses];

export type ResetData = {
    body?: ResetScope;
    path?: never;
    query?: never;
    url: '/_numberkit/reset';
};

export type ResetErrors = {
    /**
     * The request is invalid; `errors` names the members.
     */
    400: Problem;
    /**
     * The server requires its control key, and the request has none or a wrong one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or with a `Host` other than localhost. Otherwise
     * any web page that a developer visits could control a server without a key on their machine.
     *
     */
    403: Problem;
    /**
     * The body is larger than the server accepts.
     */
    413: Problem;
    /**
     * The body is not `application/json`.
     */
    415: Problem;
    /**
     * The server failed; its log has the reason.
     */
    500: Problem;
};

export type ResetError = ResetErrors[keyof ResetErrors];

export type ResetResponses = {
    /**
     * The state of the server.
     */
    200: State;
};

export type ResetResponse = ResetResponses[keyof ResetResponses];

export type GetFixturesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Where the fixtures come from.
         */
        of?: 'state' | 'settings';
        /**
         * The account; the server's default account if it is left out.
         */
        accountId?: AccountId;
        /**
         * The region; the server's default region if it is left out.
         */
        region?: Region;
    };
    url: '/_numberkit/fixtures';
};

export type GetFixturesErrors = {
    /**
     * The request is invalid; `errors` names the members.
     */
    400: Problem;
    /**
     * The server requires its control key, and the request has none or a wrong one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or with a `Host` other than localhost. Otherwise
     * any web page that a developer visits could control a server without a key on their machine.
     *
     */
    403: Problem;
    /**
     * The server failed; its log has the reason.
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
         * Whether to keep the resources of other accounts and regions.
         */
        keepOthers?: boolean;
    };
    url: '/_numberkit/fixtures';
};

export type LoadFixturesErrors = {
    /**
     * The request is invalid; `errors` names the members.
     */
    400: Problem;
    /**
     * The server requires its control key, and the request has none or a wrong one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or with a `Host` other than localhost. Otherwise
     * any web page that a developer visits could control a server without a key on their machine.
     *
     */
    403: Problem;
    /**
     * The body is larger than the server accepts.
     */
    413: Problem;
    /**
     * The body is not `application/json`.
     */
    415: Problem;
    /**
     * The server failed; its log has the reason.
     */
    500: Problem;
};

export type LoadFixturesError = LoadFixturesErrors[keyof LoadFixturesErrors];

export type LoadFixturesResponses = {
    /**
     * The state of the server.
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
     * The request is invalid; `errors` names the members.
     */
    400: Problem;
    /**
     * The server requires its control key, and the request has none or a wrong one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or with a `Host` other than localhost. Otherwise
     * any web page that a developer visits could control a server without a key on their machine.
     *
     */
    403: Problem;
    /**
     * The server failed; its log has the reason.
     */
    500: Problem;
};

export type GetClockError = GetClockErrors[keyof GetClockErrors];

export type GetClockResponses = {
    /**
     * The state of the clock.
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
     * The request is invalid; `errors` names the members.
     */
    400: Problem;
    /**
     * The server requires its control key, and the request has none or a wrong one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or with a `Host` other than localhost. Otherwise
     * any web page that a developer visits could control a server without a key on their machine.
     *
     */
    403: Problem;
    /**
     * The body is larger than the server accepts.
     */
    413: Problem;
    /**
     * The body is not `application/json`.
     */
    415: Problem;
    /**
     * The server failed; its log has the reason.
     */
    500: Problem;
};

export type AdvanceClockError = AdvanceClockErrors[keyof AdvanceClockErrors];

export type AdvanceClockResponses = {
    /**
     * The state of the clock.
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
     * The request is invalid; `errors` names the members.
     */
    400: Problem;
    /**
     * The server requires its control key, and the request has none or a wrong one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or with a `Host` other than localhost. Otherwise
     * any web page that a developer visits could control a server without a key on their machine.
     *
     */
    403: Problem;
    /**
     * The body is larger than the server accepts.
     */
    413: Problem;
    /**
     * The body is not `application/json`.
     */
    415: Problem;
    /**
     * The server failed; its log has the reason.
     */
    500: Problem;
};

export type FreezeClockError = FreezeClockErrors[keyof FreezeClockErrors];

export type FreezeClockResponses = {
    /**
     * The state of the clock.
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
     * The request is invalid; `errors` names the members.
     */
    400: Problem;
    /**
     * The server requires its control key, and the request has none or a wrong one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or with a `Host` other than localhost. Otherwise
     * any web page that a developer visits could control a server without a key on their machine.
     *
     */
    403: Problem;
    /**
     * The server failed; its log has the reason.
     */
    500: Problem;
};

export type ReleaseClockError = ReleaseClockErrors[keyof ReleaseClockErrors];

export type ReleaseClockResponses = {
    /**
     * The state of the clock.
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
     * The request is invalid; `errors` names the members.
     */
    400: Problem;
    /**
     * The server requires its control key, and the request has none or a wrong one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or with a `Host` other than localhost. Otherwise
     * any web page that a developer visits could control a server without a key on their machine.
     *
     */
    403: Problem;
    /**
     * The server failed; its log has the reason.
     */
    500: Problem;
};

export type ClearFaultsError = ClearFaultsErrors[keyof ClearFaultsErrors];

export type ClearFaultsResponses = {
    /**
     * The number of removed items.
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
     * The request is invalid; `errors` names the members.
     */
    400: Problem;
    /**
     * The server requires its control key, and the request has none or a wrong one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or with a `Host` other than localhost. Otherwise
     * any web page that a developer visits could control a server without a key on their machine.
     *
     */
    403: Problem;
    /**
     * The server failed; its log has the reason.
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
     * The request is invalid; `errors` names the members.
     */
    400: Problem;
    /**
     * The server requires its control key, and the request has none or a wrong one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or with a `Host` other than localhost. Otherwise
     * any web page that a developer visits could control a server without a key on their machine.
     *
     */
    403: Problem;
    /**
     * The server holds the maximum number already.
     */
    409: Problem;
    /**
     * The body is larger than the server accepts.
     */
    413: Problem;
    /**
     * The body is not `application/json`.
     */
    415: Problem;
    /**
     * The server failed; its log has the reason.
     */
    500: Problem;
};

export type AddFaultError = AddFaultErrors[keyof AddFaultErrors];

export type AddFaultResponses = {
    /**
     * The added fault.
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
     * The request is invalid; `errors` names the members.
     */
    400: Problem;
    /**
     * The server requires its control key, and the request has none or a wrong one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or with a `Host` other than localhost. Otherwise
     * any web page that a developer visits could control a server without a key on their machine.
     *
     */
    403: Problem;
    /**
     * The resource does not exist.
     */
    404: Problem;
    /**
     * The server failed; its log has the reason.
     */
    500: Problem;
};

export type ClearFaultError = ClearFaultErrors[keyof ClearFaultErrors];

export type ClearFaultResponses = {
    /**
     * The number of removed items.
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
     * The request is invalid; `errors` names the members.
     */
    400: Problem;
    /**
     * The server requires its control key, and the request has none or a wrong one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or with a `Host` other than localhost. Otherwise
     * any web page that a developer visits could control a server without a key on their machine.
     *
     */
    403: Problem;
    /**
     * The server failed; its log has the reason.
     */
    500: Problem;
};

export type ClearJournalError = ClearJournalErrors[keyof ClearJournalErrors];

export type ClearJournalResponses = {
    /**
     * The number of removed items.
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
         * Only the requests whose response had this status.
         */
        status?: number;
        /**
         * Only the requests with a higher `number`; 0 for all.
         */
        after?: number;
        /**
         * The maximum number of entries. They are the oldest if `after` is given, or else the newest.
         */
        limit?: number;
    };
    url: '/_numberkit/journal';
};

export type ListJournalErrors = {
    /**
     * The request is invalid; `errors` names the members.
     */
    400: Problem;
    /**
     * The server requires its control key, and the request has none or a wrong one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or with a `Host` other than localhost. Otherwise
     * any web page that a developer visits could control a server without a key on their machine.
     *
     */
    403: Problem;
    /**
     * The server failed; its log has the reason.
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

export type GetServerData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/_numberkit/server';
};

export type GetServerErrors = {
    /**
     * The request is invalid; `errors` names the members.
     */
    400: Problem;
    /**
     * The server requires its control key, and the request has none or a wrong one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or with a `Host` other than localhost. Otherwise
     * any web page that a developer visits could control a server without a key on their machine.
     *
     */
    403: Problem;
    /**
     * The server failed; its log has the reason.
     */
    500: Problem;
};

export type GetServerError = GetServerErrors[keyof GetServerErrors];

export type GetServerResponses = {
    /**
     * The facts of the server.
     */
    200: ServerFacts;
};

export type GetServerResponse = GetServerResponses[keyof GetServerResponses];

export type EventsData = {
    body?: never;
    headers?: {
        /**
         * The `id` of the last event that the client has, or `lastEventId` of `listJournal`.
         */
        'Last-Event-ID'?: string;
    };
    path?: never;
    query?: never;
    url: '/_numberkit/events';
};

export type EventsErrors = {
    /**
     * The request is invalid; `errors` names the members.
     */
    400: Problem;
    /**
     * The server requires its control key, and the request has none or a wrong one.
     */
    401: Problem;
    /**
     * The request comes from a web page, through a proxy, or with a `Host` other than localhost. Otherwise
     * any web page that a developer visits could control a server without a key on their machine.
     *
     */
    403: Problem;
    /**
     * The server failed; its log has the reason.
     */
    500: Problem;
    /**
     * The server has the maximum number of streams already.
     */
    503: Problem;
};

export type EventsError = EventsErrors[keyof EventsErrors];

export type EventsResponses = {
    /**
     * The stream of events.
     */
    200: string;
};

export type EventsResponse = EventsResponses[keyof EventsResponses];
