// generated from spec/openapi.yaml by `pnpm generate`; do not edit

export type ClientOptions = {
    baseUrl: 'http://127.0.0.1:4010' | (string & {});
};

/**
 * The name of an exception.
 */
export type ExceptionName = string;

/**
 * A country in ISO 3166-1 alpha-2.
 */
export type IsoCountryCode = string;

/**
 * A time in seconds since 1970-01-01T00:00:00Z; a fraction is allowed.
 */
export type EpochSeconds = Date;

/**
 * A time in ISO 8601, in UTC.
 */
export type IsoTimestamp = Date;

/**
 * Idempotency token: printable ASCII, chosen by the caller, unique to one intended change. SDKs fill
 * in a UUID v4 if it is left out.
 *
 */
export type ClientToken = string;

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
 * The state of a leased number.
 */
export type PhoneNumberStatus = 'PENDING' | 'ACTIVE' | 'ASSOCIATING' | 'DISASSOCIATING' | 'DELETED';

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
 * A preference for the digits of the number.
 */
export type NumberPreference = {
    /**
     * How the filter is applied.
     */
    PreferenceType: [
        NumberPreferenceType
    ];
    /**
     * The digits to match. `StartsWith`, `EndsWith` and `Contains` take one value; `ExactMatch`
     * takes up to ten numbers.
     *
     */
    Filter: Array<string>;
};

/**
 * How the digits of the filter are compared with the number.
 */
export type NumberPreferenceType = 'StartsWith' | 'EndsWith' | 'Contains' | 'ExactMatch';

/**
 * The number to lease.
 */
export type RequestPhoneNumberRequest = {
    /**
     * The country of the number, in ISO 3166-1 alpha-2.
     */
    IsoCountryCode: IsoCountryCode;
    /**
     * The kind of message the number will send.
     */
    MessageType: MessageType;
    /**
     * The capabilities that the number must have.
     */
    NumberCapabilities: Array<NumberCapability>;
    /**
     * The kind of number.
     */
    NumberType: NumberType;
    /**
     * The opt-out list of the number, by name or ARN. If it is left out: the list of the pool, or
     * `Default` without a pool.
     *
     */
    OptOutListName?: string;
    /**
     * The pool that the number joins, by id or ARN. An empty string means no pool.
     */
    PoolId?: string;
    /**
     * The registration that the number belongs to, by id or ARN.
     */
    RegistrationId?: string;
    /**
     * A preference for the digits of the number; only for `TEN_DLC` numbers of the US.
     */
    NumberPreference?: [
        NumberPreference
    ];
    /**
     * Whether the number may send to other countries; only toll-free US numbers can.
     */
    InternationalSendingEnabled?: boolean;
    /**
     * Whether the number is protected against release.
     */
    DeletionProtectionEnabled?: boolean;
    /**
     * The tags to attach. A resource can have at most 50, fewer than a request can carry.
     */
    Tags?: Array<Tag>;
    ClientToken?: ClientToken;
};

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
 * A resource by its id, or name, or ARN.
 */
export type ResourceReference = string;

/**
 * The place of a page in a list. Its text has no meaning for the caller.
 */
export type NextToken = string;

/**
 * How many items a page has at most.
 */
export type MaxResults = number;

/**
 * Whether a resource is the account's own, or shared with it by another account.
 */
export type Owner = 'SELF' | 'SHARED';

/**
 * The values of a filter, one of which must match.
 */
export type FilterValues = Array<string>;

/**
 * The kind of a leased number. A `SHORT_CODE` is leased in other ways than by request.
 */
export type LeasedNumberType = 'SHORT_CODE' | 'LONG_CODE' | 'TOLL_FREE' | 'TEN_DLC' | 'SIMULATOR';

/**
 * The channel for received messages, by its ARN or as `connect.REGION.amazonaws.com`.
 */
export type TwoWayChannelArn = string;

/**
 * The ARN of a role that delivers received messages.
 */
export type TwoWayChannelRole = string;

/**
 * The name of an opt-out list, in which upper and lower case differ.
 */
export type OptOutListName = string;

/**
 * A condition of a leased number.
 */
export type PhoneNumberFilter = {
    /**
     * What the filter compares: a member of the number. `number-capability` matches a number that
     * has the capability, whatever others it has.
     *
     */
    Name: 'status' | 'iso-country-code' | 'message-type' | 'number-capability' | 'number-type' | 'two-way-enabled' | 'self-managed-opt-outs-enabled' | 'opt-out-list-name' | 'deletion-protection-enabled' | 'two-way-channel-arn';
    Values: FilterValues;
};

/**
 * Which numbers to list. Without members, all of the account.
 */
export type DescribePhoneNumbersRequest = {
    /**
     * The numbers by id or ARN; one that does not exist fails the call. An empty list names none
     * in particular.
     *
     */
    PhoneNumberIds?: Array<ResourceReference>;
    /**
     * The conditions, all of which a number must meet.
     */
    Filters?: Array<PhoneNumberFilter>;
    /**
     * The token of the page before. All other members must be those of its request.
     */
    NextToken?: NextToken;
    /**
     * How many numbers a page has at most.
     */
    MaxResults?: MaxResults;
    /**
     * `SELF` for the account's own numbers, as without the member, or `SHARED` for those of others.
     * It cannot be combined with `PhoneNumberIds`.
     *
     */
    Owner?: Owner;
};

/**
 * A page of leased numbers.
 */
export type DescribePhoneNumbersResult = {
    /**
     * The numbers, the oldest first.
     */
    PhoneNumbers: Array<PhoneNumberInformation>;
    /**
     * The token of the next page; left out if this is the last one.
     */
    NextToken?: NextToken;
};

/**
 * A leased number. Members that do not apply are left out.
 */
export type PhoneNumberInformation = {
    /**
     * The ARN of the number.
     */
    PhoneNumberArn: string;
    /**
     * The id of the number.
     */
    PhoneNumberId?: string;
    /**
     * The number in E.164.
     */
    PhoneNumber: string;
    /**
     * The state of the number.
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
    NumberType: LeasedNumberType;
    /**
     * The price of a month's lease in US dollars, with two decimals.
     */
    MonthlyLeasingPrice: string;
    /**
     * Whether the number receives messages.
     */
    TwoWayEnabled: boolean;
    /**
     * The channel for received messages.
     */
    TwoWayChannelArn?: TwoWayChannelArn;
    /**
     * The ARN of the role that delivers received messages.
     */
    TwoWayChannelRole?: TwoWayChannelRole;
    /**
     * Whether the account itself replies to HELP and STOP.
     */
    SelfManagedOptOutsEnabled: boolean;
    /**
     * The name of the number's opt-out list.
     */
    OptOutListName: OptOutListName;
    /**
     * Whether the number may send to other countries.
     */
    InternationalSendingEnabled?: boolean;
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
     * How much the number may send, if that is known.
     */
    MessagingLimits?: MessagingLimits;
    /**
     * When the number was leased.
     */
    CreatedTimestamp: EpochSeconds;
};

/**
 * How much a number may send.
 */
export type MessagingLimits = {
    /**
     * Messages a second, by capability.
     */
    RateLimits?: {
        [key: string]: number;
    };
    /**
     * Messages a day, by the provider of the destination; for 10DLC numbers only.
     */
    DailyMessageCaps?: {
        [key: string]: number;
    };
};

/**
 * The settings to change.
 */
export type UpdateOriginationPhoneNumberRequest = {
    /**
     * Whether the number receives messages; it needs a channel then. `false` removes the channel
     * and its role, unless the request contains them.
     *
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
     * Whether the account itself replies to HELP and STOP.
     */
    SelfManagedOptOutsEnabled?: boolean;
    /**
     * The opt-out list of the number, by name or ARN.
     */
    OptOutListName?: ResourceReference;
    /**
     * Whether the number may send to other countries; only toll-free US numbers can.
     */
    InternationalSendingEnabled?: boolean;
    /**
     * Whether the number is protected against release.
     */
    DeletionProtectionEnabled?: boolean;
};

/**
 * The number after the change. Members that do not apply are left out.
 */
export type UpdateOriginationPhoneNumberResult = {
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
     * The state of the number.
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
    NumberType: LeasedNumberType;
    /**
     * The price of a month's lease in US dollars, with two decimals.
     */
    MonthlyLeasingPrice: string;
    /**
     * Whether the number receives messages.
     */
    TwoWayEnabled: boolean;
    /**
     * The channel for received messages.
     */
    TwoWayChannelArn?: TwoWayChannelArn;
    /**
     * The ARN of the role that delivers received messages.
     */
    TwoWayChannelRole?: TwoWayChannelRole;
    /**
     * Whether the account itself replies to HELP and STOP.
     */
    SelfManagedOptOutsEnabled: boolean;
    /**
     * The name of the number's opt-out list.
     */
    OptOutListName: OptOutListName;
    /**
     * Whether the number may send to other countries.
     */
    InternationalSendingEnabled: boolean;
    /**
     * Whether the number is protected against release.
     */
    DeletionProtectionEnabled: boolean;
    /**
     * The id of the registration that the number belongs to.
     */
    RegistrationId?: string;
    /**
     * When the number was leased.
     */
    CreatedTimestamp: EpochSeconds;
};

/**
 * The released number. Members that do not apply are left out.
 */
export type ReleasePhoneNumberResult = {
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
     * The state of the number.
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
    NumberType: LeasedNumberType;
    /**
     * The price of a month's lease in US dollars, with two decimals.
     */
    MonthlyLeasingPrice: string;
    /**
     * Whether the number receives messages.
     */
    TwoWayEnabled: boolean;
    /**
     * The channel for received messages.
     */
    TwoWayChannelArn?: TwoWayChannelArn;
    /**
     * The ARN of the role that delivers received messages.
     */
    TwoWayChannelRole?: TwoWayChannelRole;
    /**
     * Whether the account itself replies to HELP and STOP.
     */
    SelfManagedOptOutsEnabled: boolean;
    /**
     * The name of the number's opt-out list.
     */
    OptOutListName: OptOutListName;
    /**
     * The id of the registration that the number belongs to.
     */
    RegistrationId?: string;
    /**
     * When the number was leased.
     */
    CreatedTimestamp: EpochSeconds;
};

/**
 * The list to create.
 */
export type CreateOptOutListRequest = {
    /**
     * The name of the list, unique in the account and region.
     */
    OptOutListName: OptOutListName;
    /**
     * The tags to attach. A resource can have at most 50, fewer than a request can carry.
     */
    Tags?: Array<Tag>;
    ClientToken?: ClientToken;
};

/**
 * The new list.
 */
export type CreateOptOutListResult = {
    /**
     * The ARN of the list.
     */
    OptOutListArn: string;
    /**
     * The name of the list.
     */
    OptOutListName: OptOutListName;
    /**
     * The tags of the list; left out if the request had none.
     */
    Tags?: Array<Tag>;
    /**
     * When the list was created.
     */
    CreatedTimestamp: EpochSeconds;
};

/**
 * Which opt-out lists to list. Without members, all of the account.
 */
export type DescribeOptOutListsRequest = {
    /**
     * The lists by name or ARN; one that does not exist fails the call. An empty list names none in
     * particular.
     *
     */
    OptOutListNames?: Array<ResourceReference>;
    /**
     * The token of the page before. All other members must be those of its request.
     */
    NextToken?: NextToken;
    /**
     * How many lists a page has at most.
     */
    MaxResults?: MaxResults;
    /**
     * `SELF` for the account's own lists, as without the member, or `SHARED` for those of others. It
     * cannot be combined with `OptOutListNames`.
     *
     */
    Owner?: Owner;
};

/**
 * A page of opt-out lists.
 */
export type DescribeOptOutListsResult = {
    /**
     * The lists, the oldest first.
     */
    OptOutLists: Array<OptOutListInformation>;
    /**
     * The token of the next page; left out if this is the last one.
     */
    NextToken?: NextToken;
};

/**
 * An opt-out list.
 */
export type OptOutListInformation = {
    /**
     * The ARN of the list.
     */
    OptOutListArn: string;
    /**
     * The name of the list.
     */
    OptOutListName: OptOutListName;
    /**
     * When the list was created; for `Default`, when the account began.
     */
    CreatedTimestamp: EpochSeconds;
};

/**
 * The deleted list.
 */
export type DeleteOptOutListResult = {
    /**
     * The ARN of the list.
     */
    OptOutListArn: string;
    /**
     * The name of the list.
     */
    OptOutListName: OptOutListName;
    /**
     * When the list was created.
     */
    CreatedTimestamp: EpochSeconds;
};

/**
 * The ARN of a resource that can have tags.
 */
export type ResourceArn = string;

/**
 * The tags of a resource.
 */
export type ListTagsForResourceResult = {
    /**
     * The ARN of the resource.
     */
    ResourceArn: string;
    /**
     * The tags, sorted by key.
     */
    Tags: Array<Tag>;
};

/**
 * The tags to add.
 */
export type TagResourceRequest = {
    /**
     * The tags. A resource can have at most 50, fewer than a request can carry.
     */
    Tags: Array<Tag>;
};

/**
 * The response to added tags, which has no members.
 */
export type TagResourceResult = {
    [key: string]: unknown;
};

/**
 * The tags to remove.
 */
export type UntagResourceRequest = {
    /**
     * The keys of the tags.
     */
    TagKeys: Array<string>;
};

/**
 * The response to removed tags, which has no members.
 */
export type UntagResourceResult = {
    [key: string]: unknown;
};

/**
 * The ARN of the protect configuration.
 */
export type ProtectConfigurationArn = string;

/**
 * The id of the protect configuration, even if the request gave its ARN.
 */
export type ProtectConfigurationId = string;

/**
 * The protect configuration to create.
 */
export type CreateProtectConfigurationRequest = {
    ClientToken?: ClientToken;
    /**
     * Whether it is protected against deletion.
     */
    DeletionProtectionEnabled?: boolean;
    /**
     * The tags to attach. A resource can have at most 50, fewer than a request can carry. The tag
     * `Name` serves as the name.
     *
     */
    Tags?: Array<Tag>;
};

/**
 * The new protect configuration.
 */
export type CreateProtectConfigurationResult = {
    ProtectConfigurationArn: ProtectConfigurationArn;
    ProtectConfigurationId: ProtectConfigurationId;
    /**
     * When the protect configuration was created.
     */
    CreatedTimestamp: EpochSeconds;
    /**
     * Whether it is the default of the account.
     */
    AccountDefault: boolean;
    /**
     * Whether it is protected against deletion.
     */
    DeletionProtectionEnabled: boolean;
    /**
     * Its tags; left out if the request had none.
     */
    Tags?: Array<Tag>;
};

/**
 * A condition of a protect configuration.
 */
export type ProtectConfigurationFilter = {
    /**
     * What the filter compares: a member of the protect configuration.
     */
    Name: 'account-default' | 'deletion-protection-enabled';
    Values: FilterValues;
};

/**
 * Which protect configurations to list. Without members, all of the account.
 */
export type DescribeProtectConfigurationsRequest = {
    /**
     * The protect configurations by id or ARN; one that does not exist fails the call. An empty list
     * names none in particular.
     *
     */
    ProtectConfigurationIds?: Array<ResourceReference>;
    /**
     * The conditions, all of which a protect configuration must meet.
     */
    Filters?: Array<ProtectConfigurationFilter>;
    /**
     * The token of the page before. All other members must be those of its request.
     */
    NextToken?: NextToken;
    /**
     * How many protect configurations a page has at most.
     */
    MaxResults?: MaxResults;
};

/**
 * A page of protect configurations.
 */
export type DescribeProtectConfigurationsResult = {
    /**
     * The protect configurations, the oldest first.
     */
    ProtectConfigurations: Array<ProtectConfigurationInformation>;
    /**
     * The token of the next page; left out if this is the last one.
     */
    NextToken?: NextToken;
};

/**
 * A protect configuration.
 */
export type ProtectConfigurationInformation = {
    ProtectConfigurationArn: ProtectConfigurationArn;
    ProtectConfigurationId: ProtectConfigurationId;
    /**
     * When the protect configuration was created.
     */
    CreatedTimestamp: EpochSeconds;
    /**
     * Whether it is the default of the account.
     */
    AccountDefault: boolean;
    /**
     * Whether it is protected against deletion.
     */
    DeletionProtectionEnabled: boolean;
};

/**
 * The settings to change.
 */
export type UpdateProtectConfigurationRequest = {
    /**
     * Whether it is protected against deletion.
     */
    DeletionProtectionEnabled?: boolean;
};

/**
 * The protect configuration after the change.
 */
export type UpdateProtectConfigurationResult = {
    ProtectConfigurationArn: ProtectConfigurationArn;
    ProtectConfigurationId: ProtectConfigurationId;
    /**
     * When the protect configuration was created.
     */
    CreatedTimestamp: EpochSeconds;
    /**
     * Whether it is the default of the account.
     */
    AccountDefault: boolean;
    /**
     * Whether it is protected against deletion.
     */
    DeletionProtectionEnabled: boolean;
};

/**
 * The deleted protect configuration, as it was.
 */
export type DeleteProtectConfigurationResult = {
    ProtectConfigurationArn: ProtectConfigurationArn;
    ProtectConfigurationId: ProtectConfigurationId;
    /**
     * When the protect configuration was created.
     */
    CreatedTimestamp: EpochSeconds;
    /**
     * Whether it is the default of the account.
     */
    AccountDefault: boolean;
    /**
     * Whether it is protected against deletion.
     */
    DeletionProtectionEnabled: boolean;
};

/**
 * A destination phone number in E.164.
 */
export type DestinationPhoneNumber = string;

/**
 * Whether messages to the number are allowed or blocked.
 */
export type RuleAction = 'ALLOW' | 'BLOCK';

/**
 * The rule of the number.
 */
export type PutProtectConfigurationRuleSetNumberOverrideRequest = {
    Action: RuleAction;
    ClientToken?: ClientToken;
    /**
     * When the rule expires, in the future. If it is left out, the rule never expires.
     */
    ExpirationTimestamp?: EpochSeconds;
};

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
 * A condition of a rule.
 */
export type ProtectConfigurationRuleSetNumberOverrideFilterItem = {
    /**
     * What the filter compares. The values of the last four are moments: a date or a time in ISO 8601,
     * or seconds since 1970-01-01T00:00:00Z. A rule without an expiration matches no `expires-` filter.
     *
     */
    Name: 'iso-country-code' | 'destination-phone-number-begins-with' | 'action' | 'expires-before' | 'expires-after' | 'created-before' | 'created-after';
    Values: FilterValues;
};

/**
 * Which rules to list. Without members, all of the protect configuration.
 */
export type ListProtectConfigurationRuleSetNumberOverridesRequest = {
    /**
     * The conditions, all of which a rule must meet.
     */
    Filters?: Array<ProtectConfigurationRuleSetNumberOverrideFilterItem>;
    /**
     * The token of the page before. All other members must be those of its request.
     */
    NextToken?: NextToken;
    /**
     * How many rules a page has at most.
     */
    MaxResults?: MaxResults;
};

/**
 * A page of the rules of a protect configuration.
 */
export type ListProtectConfigurationRuleSetNumberOverridesResult = {
    ProtectConfigurationArn: ProtectConfigurationArn;
    ProtectConfigurationId: ProtectConfigurationId;
    /**
     * The rules, the oldest first.
     */
    RuleSetNumberOverrides: Array<ProtectConfigurationRuleSetNumberOverride>;
    /**
     * The token of the next page; left out if this is the last one.
     */
    NextToken?: NextToken;
};

/**
 * The rule of one destination number.
 */
export type ProtectConfigurationRuleSetNumberOverride = {
    /**
     * The destination number in E.164, with `+`.
     */
    DestinationPhoneNumber: DestinationPhoneNumber;
    /**
     * When the rule was created.
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
 * The deleted rule, as it was.
 */
export type DeleteProtectConfigurationRuleSetNumberOverrideResult = {
    ProtectConfigurationArn: ProtectConfigurationArn;
    ProtectConfigurationId: ProtectConfigurationId;
    /**
     * The destination number in E.164, with `+`.
     */
    DestinationPhoneNumber: DestinationPhoneNumber;
    /**
     * When the rule was created.
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
 * The rules of countries, by their code in ISO 3166-1 alpha-2.
 */
export type ProtectConfigurationCountryRuleSet = {
    [key: string]: ProtectConfigurationCountryRuleSetInformation;
};

/**
 * The rule of one country.
 */
export type ProtectConfigurationCountryRuleSetInformation = {
    ProtectStatus: ProtectStatus;
};

/**
 * The new rule of one country.
 */
export type ProtectConfigurationCountryRule = {
    ProtectStatus: ProtectStatus;
};

/**
 * What happens to messages to a country.
 */
export type ProtectStatus = 'ALLOW' | 'BLOCK' | 'MONITOR' | 'FILTER';

/**
 * The rules to change.
 */
export type UpdateProtectConfigurationCountryRuleSetRequest = {
    /**
     * The new rules of countries, by their code in ISO 3166-1 alpha-2.
     */
    CountryRuleSetUpdates: {
        [key: string]: ProtectConfigurationCountryRule;
    };
};

/**
 * The country rules of a protect configuration.
 */
export type GetProtectConfigurationCountryRuleSetResult = {
    ProtectConfigurationArn: ProtectConfigurationArn;
    ProtectConfigurationId: ProtectConfigurationId;
    /**
     * The kind of message or call that the rules are for.
     */
    NumberCapability: NumberCapability;
    CountryRuleSet: ProtectConfigurationCountryRuleSet;
};

/**
 * The country rules of a protect configuration after the change.
 */
export type UpdateProtectConfigurationCountryRuleSetResult = {
    ProtectConfigurationArn: ProtectConfigurationArn;
    ProtectConfigurationId: ProtectConfigurationId;
    /**
     * The kind of message or call that the rules are for.
     */
    NumberCapability: NumberCapability;
    CountryRuleSet: ProtectConfigurationCountryRuleSet;
};

/**
 * The kind of a resource.
 */
export type ResourceType = 'account' | 'phone-number' | 'sender-id' | 'pool' | 'configuration-set' | 'opt-out-list' | 'event-destination' | 'keyword' | 'opted-out-number' | 'registration' | 'registration-attachment' | 'verified-destination-number' | 'protect-configuration' | 'notify-configuration' | 'notify-template' | 'message-template' | 'policy' | 'message' | 'rcs-agent';

/**
 * The request breaks a rule of the contract.
 */
export type ValidationException = {
    /**
     * The exception's name.
     */
    __type: 'ValidationException';
    /**
     * A sentence that describes the problem.
     */
    Message?: string;
    /**
     * The kind of problem.
     */
    Reason?: 'CANNOT_ADD_OPTED_OUT_NUMBER' | 'CANNOT_PARSE' | 'CHANNEL_NOT_ENABLED' | 'COUNTRY_CODE_MISMATCH' | 'COUNTRY_NOT_ENABLED' | 'DESTINATION_COUNTRY_BLOCKED' | 'FIELD_VALIDATION_FAILED' | 'ATTACHMENT_TYPE_NOT_SUPPORTED' | 'INTERNATIONAL_SENDING_NOT_SUPPORTED' | 'INVALID_ARN' | 'INVALID_FILTER_VALUES' | 'INVALID_IDENTITY_FOR_DESTINATION_COUNTRY' | 'INVALID_NEXT_TOKEN' | 'INVALID_PARAMETER' | 'INVALID_REQUEST' | 'INVALID_REGISTRATION_ASSOCIATION' | 'MAXIMUM_SIZE_EXCEEDED' | 'MEDIA_TYPE_NOT_SUPPORTED' | 'MISSING_PARAMETER' | 'PARAMETERS_CANNOT_BE_USED_TOGETHER' | 'PHONE_NUMBER_CANNOT_BE_OPTED_IN' | 'PHONE_NUMBER_CANNOT_BE_RELEASED' | 'PRICE_OVER_THRESHOLD' | 'RESOURCE_NOT_ACCESSIBLE' | 'REQUESTED_SPEND_LIMIT_HIGHER_THAN_SERVICE_LIMIT' | 'SENDER_ID_NOT_REGISTERED' | 'SENDER_ID_NOT_SUPPORTED' | 'SENDER_ID_REQUIRES_REGISTRATION' | 'TWO_WAY_TOPIC_NOT_PRESENT' | 'TWO_WAY_NOT_ENABLED' | 'TWO_WAY_NOT_SUPPORTED_IN_COUNTRY' | 'TWO_WAY_NOT_SUPPORTED_IN_REGION' | 'TWO_WAY_CHANNEL_NOT_PRESENT' | 'UNKNOWN_REGISTRATION_FIELD' | 'UNKNOWN_REGISTRATION_SECTION' | 'UNKNOWN_REGISTRATION_TYPE' | 'UNKNOWN_REGISTRATION_VERSION' | 'UNKNOWN_OPERATION' | 'REGISTRATION_FIELD_CANNOT_BE_DELETED' | 'VERIFICATION_CODE_MISMATCH' | 'VOICE_CAPABILITY_NOT_AVAILABLE' | 'UNSPECIFIED_PARAMETER_NOT_SUPPORTED' | 'OTHER';
    /**
     * The members that are wrong.
     */
    Fields?: Array<ValidationExceptionField>;
};

/**
 * One member that is wrong.
 */
export type ValidationExceptionField = {
    /**
     * The member, as a dotted path from the request.
     */
    Name: string;
    /**
     * The problem with the member.
     */
    Message: string;
};

/**
 * The request would exceed a quota of the account.
 */
export type ServiceQuotaExceededException = {
    /**
     * The exception's name.
     */
    __type: 'ServiceQuotaExceededException';
    /**
     * A sentence that names the quota.
     */
    Message?: string;
    /**
     * The quota.
     */
    Reason?: 'ASSOCIATIONS_PER_REGISTRATION' | 'CONFIGURATION_SETS_PER_ACCOUNT' | 'DAILY_DESTINATION_CALL_LIMIT' | 'DAILY_NOTIFY_TIER_MESSAGE_LIMIT' | 'EVENT_DESTINATIONS_PER_CONFIGURATION_SET' | 'KEYWORDS_PER_PHONE_NUMBER' | 'KEYWORDS_PER_POOL' | 'MONTHLY_SPEND_LIMIT_REACHED_FOR_MEDIA' | 'MONTHLY_SPEND_LIMIT_REACHED_FOR_NOTIFY' | 'MONTHLY_SPEND_LIMIT_REACHED_FOR_RCS' | 'MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT' | 'MONTHLY_SPEND_LIMIT_REACHED_FOR_VOICE' | 'NOTIFY_CONFIGURATIONS_PER_ACCOUNT' | 'OPT_OUT_LISTS_PER_ACCOUNT' | 'ORIGINATION_IDENTITIES_PER_POOL' | 'PHONE_NUMBERS_PER_ACCOUNT' | 'PHONE_NUMBERS_PER_REGISTRATION' | 'POOLS_PER_ACCOUNT' | 'RCS_AGENTS_PER_ACCOUNT' | 'REGISTRATION_ATTACHMENTS_CREATED_PER_DAY' | 'REGISTRATION_ATTACHMENTS_PER_ACCOUNT' | 'REGISTRATION_VERSIONS_CREATED_PER_DAY' | 'REGISTRATIONS_PER_ACCOUNT' | 'SENDER_IDS_PER_ACCOUNT' | 'TAGS_PER_RESOURCE' | 'VERIFIED_DESTINATION_NUMBERS_PER_ACCOUNT' | 'VERIFICATION_ATTEMPTS_PER_DAY' | 'PROTECT_CONFIGURATIONS_PER_ACCOUNT';
};

/**
 * The caller is not allowed to do this.
 */
export type AccessDeniedException = {
    /**
     * The exception's name.
     */
    __type: 'AccessDeniedException';
    /**
     * A sentence that says what was denied.
     */
    Message?: string;
    /**
     * Why it was denied.
     */
    Reason?: 'INSUFFICIENT_ACCOUNT_REPUTATION' | 'ACCOUNT_DISABLED';
};

/**
 * A resource that the request names does not exist.
 */
export type ResourceNotFoundException = {
    /**
     * The exception's name.
     */
    __type: 'ResourceNotFoundException';
    /**
     * A sentence that names the missing resource.
     */
    Message?: string;
    /**
     * The kind of the missing resource.
     */
    ResourceType?: ResourceType;
    /**
     * The missing resource by the name in the request.
     */
    ResourceId?: string;
};

/**
 * The request conflicts with the state of a resource.
 */
export type ConflictException = {
    /**
     * The exception's name.
     */
    __type: 'ConflictException';
    /**
     * A sentence that describes the conflict.
     */
    Message?: string;
    /**
     * The kind of conflict; left out if no value fits.
     */
    Reason?: 'CREATE_REGISTRATION_VERSION_NOT_ALLOWED' | 'DELETION_PROTECTION_ENABLED' | 'DESTINATION_PHONE_NUMBER_NOT_VERIFIED' | 'DESTINATION_PHONE_NUMBER_OPTED_OUT' | 'DISASSOCIATE_REGISTRATION_NOT_ALLOWED' | 'DISCARD_REGISTRATION_VERSION_NOT_ALLOWED' | 'EDIT_REGISTRATION_FIELD_VALUES_NOT_ALLOWED' | 'EVENT_DESTINATION_MISMATCH' | 'KEYWORD_MISMATCH' | 'LAST_PHONE_NUMBER' | 'NUMBER_CAPABILITIES_MISMATCH' | 'MESSAGE_TYPE_MISMATCH' | 'NO_ORIGINATION_IDENTITIES_FOUND' | 'OPT_OUT_LIST_MISMATCH' | 'PHONE_NUMBER_ASSOCIATED_TO_POOL' | 'PHONE_NUMBER_ASSOCIATED_TO_REGISTRATION' | 'PHONE_NUMBER_NOT_ASSOCIATED_TO_POOL' | 'PHONE_NUMBER_NOT_IN_REGISTRATION_REGION' | 'REGISTRATION_ALREADY_SUBMITTED' | 'REGISTRATION_NOT_COMPLETE' | 'RESOURCE_ALREADY_ASSOCIATED' | 'SENDER_ID_ASSOCIATED_TO_POOL' | 'RCS_AGENT_ASSOCIATED_TO_POOL' | 'POOL_ASSOCIATED_TO_NOTIFY_CONFIGURATION' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_DELETION_NOT_ALLOWED' | 'RESOURCE_MODIFICATION_NOT_ALLOWED' | 'RESOURCE_NOT_ACTIVE' | 'RESOURCE_NOT_EMPTY' | 'SELF_MANAGED_OPT_OUTS_MISMATCH' | 'SUBMIT_REGISTRATION_VERSION_NOT_ALLOWED' | 'TWO_WAY_CONFIG_MISMATCH' | 'VERIFICATION_CODE_EXPIRED' | 'VERIFICATION_ALREADY_COMPLETE' | 'PROTECT_CONFIGURATION_IS_ACCOUNT_DEFAULT' | 'PROTECT_CONFIGURATION_ASSOCIATED_WITH_CONFIGURATION_SET' | 'PROTECT_CONFIGURATION_NOT_ASSOCIATED_WITH_CONFIGURATION_SET' | 'DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION' | 'DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE' | 'RCS_AGENT_ALREADY_ASSOCIATED_TO_REGISTRATION_TYPE' | 'NOTIFY_CONFIGURATION_NOT_ACTIVE';
    /**
     * The kind of the resource in conflict.
     */
    ResourceType?: ResourceType;
    /**
     * The resource in conflict.
     */
    ResourceId?: string;
};

/**
 * Too many requests in a short time.
 */
export type ThrottlingException = {
    /**
     * The exception's name.
     */
    __type: 'ThrottlingException';
    /**
     * A sentence that says when to retry.
     */
    Message?: string;
};

/**
 * The server failed.
 */
export type InternalServerException = {
    /**
     * The exception's name.
     */
    __type: 'InternalServerException';
    /**
     * A sentence that describes the failure.
     */
    Message?: string;
    /**
     * The id of the request that failed.
     */
    RequestId?: string;
};

/**
 * The body of an exception that is raised before a request reaches an operation.
 */
export type SmsVoiceTransportError = {
    /**
     * The exception's name.
     */
    __type: string;
    /**
     * A sentence that describes the problem.
     */
    Message?: string;
};

/**
 * The product that a number is used with.
 */
export type PhoneNumberProductType = 'BusinessCalling' | 'VoiceConnector' | 'SipMediaApplicationDialIn';

/**
 * The outbound calling name; the empty string clears it.
 */
export type CallingName = string;

/**
 * The one detail to change.
 */
export type UpdatePhoneNumberRequest = {
    /**
     * The product to move the number to.
     */
    ProductType?: PhoneNumberProductType;
    /**
     * The outbound calling name to show; the empty string clears it.
     */
    CallingName?: CallingName;
};

/**
 * The result of an update.
 */
export type UpdatePhoneNumberResult = {
    PhoneNumber: ChimePhoneNumber;
};

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
 * The code in the body of every error response.
 */
export type ErrorCode = 'BadRequest' | 'Conflict' | 'Forbidden' | 'NotFound' | 'PreconditionFailed' | 'ResourceLimitExceeded' | 'ServiceFailure' | 'AccessDenied' | 'ServiceUnavailable' | 'Throttled' | 'Throttling' | 'Unauthorized' | 'Unprocessable' | 'VoiceConnectorGroupAssociationsExist' | 'PhoneNumberAssociationsExist';

/**
 * The request breaks a rule of the contract.
 */
export type BadRequestException = {
    Code?: ErrorCode;
    /**
     * A sentence that describes the problem.
     */
    Message?: string;
};

/**
 * The caller is unknown.
 */
export type UnauthorizedClientException = {
    Code?: ErrorCode;
    /**
     * A sentence that says what is missing.
     */
    Message?: string;
};

/**
 * The caller is not allowed to do this.
 */
export type ForbiddenException = {
    Code?: ErrorCode;
    /**
     * A sentence that says what was denied.
     */
    Message?: string;
};

/**
 * The phone number is not in the inventory.
 */
export type NotFoundException = {
    Code?: ErrorCode;
    /**
     * A sentence that names the missing resource.
     */
    Message?: string;
};

/**
 * The state of the phone number does not allow the change.
 */
export type ChimeConflictException = {
    Code?: ErrorCode;
    /**
     * A sentence that describes the conflict.
     */
    Message?: string;
};

/**
 * Too many requests in a short time.
 */
export type ThrottledClientException = {
    Code?: ErrorCode;
    /**
     * A sentence that says when to retry.
     */
    Message?: string;
};

/**
 * The server failed.
 */
export type ServiceFailureException = {
    Code?: ErrorCode;
    /**
     * A sentence that describes the failure.
     */
    Message?: string;
};

/**
 * The service is temporarily unavailable.
 */
export type ServiceUnavailableException = {
    Code?: ErrorCode;
    /**
     * A sentence that says when to retry.
     */
    Message?: string;
};

/**
 * The body of an exception that is raised before a request reaches an operation.
 */
export type ChimeTransportError = {
    Code?: ErrorCode;
    /**
     * A sentence that describes the problem.
     */
    Message?: string;
};

export type RequestPhoneNumberData = {
    body: RequestPhoneNumberRequest;
    path?: never;
    query?: never;
    url: '/v2/phone-numbers';
};

export type RequestPhoneNumberErrors = {
    /**
     * The request breaks a rule; `Fields` names the members.
     */
    400: ValidationException;
    /**
     * The request would exceed a quota.
     */
    402: ServiceQuotaExceededException;
    /**
     * The caller is not allowed to do this.
     */
    403: AccessDeniedException;
    /**
     * A resource that the request names does not exist.
     */
    404: ResourceNotFoundException;
    /**
     * The request conflicts with the state of a resource, or reuses a ClientToken.
     */
    409: ConflictException;
    /**
     * The body is larger than the server accepts.
     */
    413: SmsVoiceTransportError;
    /**
     * The content type of the body is not one that the operation accepts.
     */
    415: SmsVoiceTransportError;
    /**
     * Too many requests in a short time.
     */
    429: ThrottlingException;
    /**
     * The server failed; the request can be retried.
     */
    500: InternalServerException;
};

export type RequestPhoneNumberError = RequestPhoneNumberErrors[keyof RequestPhoneNumberErrors];

export type RequestPhoneNumberResponses = {
    /**
     * The leased number.
     */
    200: RequestPhoneNumberResult;
};

export type RequestPhoneNumberResponse = RequestPhoneNumberResponses[keyof RequestPhoneNumberResponses];

export type DescribePhoneNumbersData = {
    body: DescribePhoneNumbersRequest;
    path?: never;
    query?: never;
    url: '/v2/phone-numbers/describe';
};

export type DescribePhoneNumbersErrors = {
    /**
     * The request breaks a rule; `Fields` names the members.
     */
    400: ValidationException;
    /**
     * The caller is not allowed to do this.
     */
    403: AccessDeniedException;
    /**
     * A resource that the request names does not exist.
     */
    404: ResourceNotFoundException;
    /**
     * The body is larger than the server accepts.
     */
    413: SmsVoiceTransportError;
    /**
     * The content type of the body is not one that the operation accepts.
     */
    415: SmsVoiceTransportError;
    /**
     * Too many requests in a short time.
     */
    429: ThrottlingException;
    /**
     * The server failed; the request can be retried.
     */
    500: InternalServerException;
};

export type DescribePhoneNumbersError = DescribePhoneNumbersErrors[keyof DescribePhoneNumbersErrors];

export type DescribePhoneNumbersResponses = {
    /**
     * A page of numbers.
     */
    200: DescribePhoneNumbersResult;
};

export type DescribePhoneNumbersResponse = DescribePhoneNumbersResponses[keyof DescribePhoneNumbersResponses];

export type UpdateOriginationPhoneNumberData = {
    body: UpdateOriginationPhoneNumberRequest;
    path: {
        /**
         * The number to change, by id or ARN (an ARN's `/` is sent as `%2F`).
         */
        PhoneNumberId: ResourceReference;
    };
    query?: never;
    url: '/v2/phone-numbers/{PhoneNumberId}/update';
};

export type UpdateOriginationPhoneNumberErrors = {
    /**
     * The request breaks a rule; `Fields` names the members.
     */
    400: ValidationException;
    /**
     * The caller is not allowed to do this.
     */
    403: AccessDeniedException;
    /**
     * A resource that the request names does not exist.
     */
    404: ResourceNotFoundException;
    /**
     * The request conflicts with the state of a resource, or reuses a ClientToken.
     */
    409: ConflictException;
    /**
     * The body is larger than the server accepts.
     */
    413: SmsVoiceTransportError;
    /**
     * The content type of the body is not one that the operation accepts.
     */
    415: SmsVoiceTransportError;
    /**
     * Too many requests in a short time.
     */
    429: ThrottlingException;
    /**
     * The server failed; the request can be retried.
     */
    500: InternalServerException;
};

export type UpdateOriginationPhoneNumberError = UpdateOriginationPhoneNumberErrors[keyof UpdateOriginationPhoneNumberErrors];

export type UpdateOriginationPhoneNumberResponses = {
    /**
     * The number after the change.
     */
    200: UpdateOriginationPhoneNumberResult;
};

export type UpdateOriginationPhoneNumberResponse = UpdateOriginationPhoneNumberResponses[keyof UpdateOriginationPhoneNumberResponses];

export type ReleasePhoneNumberData = {
    body?: never;
    path: {
        /**
         * The number to release, by id or ARN (an ARN's `/` is sent as `%2F`).
         */
        PhoneNumberId: ResourceReference;
    };
    query?: never;
    url: '/v2/phone-numbers/{PhoneNumberId}/release';
};

export type ReleasePhoneNumberErrors = {
    /**
     * The request breaks a rule; `Fields` names the members.
     */
    400: ValidationException;
    /**
     * The caller is not allowed to do this.
     */
    403: AccessDeniedException;
    /**
     * A resource that the request names does not exist.
     */
    404: ResourceNotFoundException;
    /**
     * The request conflicts with the state of a resource, or reuses a ClientToken.
     */
    409: ConflictException;
    /**
     * Too many requests in a short time.
     */
    429: ThrottlingException;
    /**
     * The server failed; the request can be retried.
     */
    500: InternalServerException;
};

export type ReleasePhoneNumberError = ReleasePhoneNumberErrors[keyof ReleasePhoneNumberErrors];

export type ReleasePhoneNumberResponses = {
    /**
     * The number, which is no longer leased.
     */
    200: ReleasePhoneNumberResult;
};

export type ReleasePhoneNumberResponse = ReleasePhoneNumberResponses[keyof ReleasePhoneNumberResponses];

export type CreateOptOutListData = {
    body: CreateOptOutListRequest;
    path?: never;
    query?: never;
    url: '/v2/opt-out-lists';
};

export type CreateOptOutListErrors = {
    /**
     * The request breaks a rule; `Fields` names the members.
     */
    400: ValidationException;
    /**
     * The request would exceed a quota.
     */
    402: ServiceQuotaExceededException;
    /**
     * The caller is not allowed to do this.
     */
    403: AccessDeniedException;
    /**
     * The request conflicts with the state of a resource, or reuses a ClientToken.
     */
    409: ConflictException;
    /**
     * The body is larger than the server accepts.
     */
    413: SmsVoiceTransportError;
    /**
     * The content type of the body is not one that the operation accepts.
     */
    415: SmsVoiceTransportError;
    /**
     * Too many requests in a short time.
     */
    429: ThrottlingException;
    /**
     * The server failed; the request can be retried.
     */
    500: InternalServerException;
};

export type CreateOptOutListError = CreateOptOutListErrors[keyof CreateOptOutListErrors];

export type CreateOptOutListResponses = {
    /**
     * The new list.
     */
    200: CreateOptOutListResult;
};

export type CreateOptOutListResponse = CreateOptOutListResponses[keyof CreateOptOutListResponses];

export type DescribeOptOutListsData = {
    body: DescribeOptOutListsRequest;
    path?: never;
    query?: never;
    url: '/v2/opt-out-lists/describe';
};

export type DescribeOptOutListsErrors = {
    /**
     * The request breaks a rule; `Fields` names the members.
     */
    400: ValidationException;
    /**
     * The caller is not allowed to do this.
     */
    403: AccessDeniedException;
    /**
     * A resource that the request names does not exist.
     */
    404: ResourceNotFoundException;
    /**
     * The body is larger than the server accepts.
     */
    413: SmsVoiceTransportError;
    /**
     * The content type of the body is not one that the operation accepts.
     */
    415: SmsVoiceTransportError;
    /**
     * Too many requests in a short time.
     */
    429: ThrottlingException;
    /**
     * The server failed; the request can be retried.
     */
    500: InternalServerException;
};

export type DescribeOptOutListsError = DescribeOptOutListsErrors[keyof DescribeOptOutListsErrors];

export type DescribeOptOutListsResponses = {
    /**
     * A page of lists.
     */
    200: DescribeOptOutListsResult;
};

export type DescribeOptOutListsResponse = DescribeOptOutListsResponses[keyof DescribeOptOutListsResponses];

export type DeleteOptOutListData = {
    body?: never;
    path: {
        /**
         * The list to delete, by name or ARN (an ARN's `/` is sent as `%2F`).
         */
        OptOutListName: ResourceReference;
    };
    query?: never;
    url: '/v2/opt-out-lists/{OptOutListName}/delete';
};

export type DeleteOptOutListErrors = {
    /**
     * The request breaks a rule; `Fields` names the members.
     */
    400: ValidationException;
    /**
     * The caller is not allowed to do this.
     */
    403: AccessDeniedException;
    /**
     * A resource that the request names does not exist.
     */
    404: ResourceNotFoundException;
    /**
     * The request conflicts with the state of a resource, or reuses a ClientToken.
     */
    409: ConflictException;
    /**
     * Too many requests in a short time.
     */
    429: ThrottlingException;
    /**
     * The server failed; the request can be retried.
     */
    500: InternalServerException;
};

export type DeleteOptOutListError = DeleteOptOutListErrors[keyof DeleteOptOutListErrors];

export type DeleteOptOutListResponses = {
    /**
     * The deleted list.
     */
    200: DeleteOptOutListResult;
};

export type DeleteOptOutListResponse = DeleteOptOutListResponses[keyof DeleteOptOutListResponses];

export type ListTagsForResourceData = {
    body?: never;
    path: {
        /**
         * The ARN of the resource (its `/` is sent as `%2F`).
         */
        ResourceArn: ResourceArn;
    };
    query?: never;
    url: '/v2/resources/{ResourceArn}/tags';
};

export type ListTagsForResourceErrors = {
    /**
     * The request breaks a rule; `Fields` names the members.
     */
    400: ValidationException;
    /**
     * The caller is not allowed to do this.
     */
    403: AccessDeniedException;
    /**
     * A resource that the request names does not exist.
     */
    404: ResourceNotFoundException;
    /**
     * Too many requests in a short time.
     */
    429: ThrottlingException;
    /**
     * The server failed; the request can be retried.
     */
    500: InternalServerException;
};

export type ListTagsForResourceError = ListTagsForResourceErrors[keyof ListTagsForResourceErrors];

export type ListTagsForResourceResponses = {
    /**
     * The tags of the resource.
     */
    200: ListTagsForResourceResult;
};

export type ListTagsForResourceResponse = ListTagsForResourceResponses[keyof ListTagsForResourceResponses];

export type TagResourceData = {
    body: TagResourceRequest;
    path: {
        /**
         * The ARN of the resource (its `/` is sent as `%2F`).
         */
        ResourceArn: ResourceArn;
    };
    query?: never;
    url: '/v2/resources/{ResourceArn}/tag';
};

export type TagResourceErrors = {
    /**
     * The request breaks a rule; `Fields` names the members.
     */
    400: ValidationException;
    /**
     * The request would exceed a quota.
     */
    402: ServiceQuotaExceededException;
    /**
     * The caller is not allowed to do this.
     */
    403: AccessDeniedException;
    /**
     * A resource that the request names does not exist.
     */
    404: ResourceNotFoundException;
    /**
     * The body is larger than the server accepts.
     */
    413: SmsVoiceTransportError;
    /**
     * The content type of the body is not one that the operation accepts.
     */
    415: SmsVoiceTransportError;
    /**
     * Too many requests in a short time.
     */
    429: ThrottlingException;
    /**
     * The server failed; the request can be retried.
     */
    500: InternalServerException;
};

export type TagResourceError = TagResourceErrors[keyof TagResourceErrors];

export type TagResourceResponses = {
    /**
     * The resource has the tags.
     */
    200: TagResourceResult;
};

export type TagResourceResponse = TagResourceResponses[keyof TagResourceResponses];

export type UntagResourceData = {
    body: UntagResourceRequest;
    path: {
        /**
         * The ARN of the resource (its `/` is sent as `%2F`).
         */
        ResourceArn: ResourceArn;
    };
    query?: never;
    url: '/v2/resources/{ResourceArn}/untag';
};

export type UntagResourceErrors = {
    /**
     * The request breaks a rule; `Fields` names the members.
     */
    400: ValidationException;
    /**
     * The caller is not allowed to do this.
     */
    403: AccessDeniedException;
    /**
     * A resource that the request names does not exist.
     */
    404: ResourceNotFoundException;
    /**
     * The body is larger than the server accepts.
     */
    413: SmsVoiceTransportError;
    /**
     * The content type of the body is not one that the operation accepts.
     */
    415: SmsVoiceTransportError;
    /**
     * Too many requests in a short time.
     */
    429: ThrottlingException;
    /**
     * The server failed; the request can be retried.
     */
    500: InternalServerException;
};

export type UntagResourceError = UntagResourceErrors[keyof UntagResourceErrors];

export type UntagResourceResponses = {
    /**
     * The resource does not have the tags.
     */
    200: UntagResourceResult;
};

export type UntagResourceResponse = UntagResourceResponses[keyof UntagResourceResponses];

export type CreateProtectConfigurationData = {
    body: CreateProtectConfigurationRequest;
    path?: never;
    query?: never;
    url: '/v2/protect-configurations';
};

export type CreateProtectConfigurationErrors = {
    /**
     * The request breaks a rule; `Fields` names the members.
     */
    400: ValidationException;
    /**
     * The request would exceed a quota.
     */
    402: ServiceQuotaExceededException;
    /**
     * The caller is not allowed to do this.
     */
    403: AccessDeniedException;
    /**
     * The request conflicts with the state of a resource, or reuses a ClientToken.
     */
    409: ConflictException;
    /**
     * The body is larger than the server accepts.
     */
    413: SmsVoiceTransportError;
    /**
     * The content type of the body is not one that the operation accepts.
     */
    415: SmsVoiceTransportError;
    /**
     * Too many requests in a short time.
     */
    429: ThrottlingException;
    /**
     * The server failed; the request can be retried.
     */
    500: InternalServerException;
};

export type CreateProtectConfigurationError = CreateProtectConfigurationErrors[keyof CreateProtectConfigurationErrors];

export type CreateProtectConfigurationResponses = {
    /**
     * The new protect configuration.
     */
    200: CreateProtectConfigurationResult;
};

export type CreateProtectConfigurationResponse = CreateProtectConfigurationResponses[keyof CreateProtectConfigurationResponses];

export type DescribeProtectConfigurationsData = {
    body: DescribeProtectConfigurationsRequest;
    path?: never;
    query?: never;
    url: '/v2/protect-configurations/describe';
};

export type DescribeProtectConfigurationsErrors = {
    /**
     * The request breaks a rule; `Fields` names the members.
     */
    400: ValidationException;
    /**
     * The caller is not allowed to do this.
     */
    403: AccessDeniedException;
    /**
     * A resource that the request names does not exist.
     */
    404: ResourceNotFoundException;
    /**
     * The body is larger than the server accepts.
     */
    413: SmsVoiceTransportError;
    /**
     * The content type of the body is not one that the operation accepts.
     */
    415: SmsVoiceTransportError;
    /**
     * Too many requests in a short time.
     */
    429: ThrottlingException;
    /**
     * The server failed; the request can be retried.
     */
    500: InternalServerException;
};

export type DescribeProtectConfigurationsError = DescribeProtectConfigurationsErrors[keyof DescribeProtectConfigurationsErrors];

export type DescribeProtectConfigurationsResponses = {
    /**
     * A page of protect configurations.
     */
    200: DescribeProtectConfigurationsResult;
};

export type DescribeProtectConfigurationsResponse = DescribeProtectConfigurationsResponses[keyof DescribeProtectConfigurationsResponses];

export type UpdateProtectConfigurationData = {
    body: UpdateProtectConfigurationRequest;
    path: {
        /**
         * The protect configuration, by id or ARN (an ARN's `/` is sent as `%2F`).
         */
        ProtectConfigurationId: ResourceReference;
    };
    query?: never;
    url: '/v2/protect-configurations/{ProtectConfigurationId}/update';
};

export type UpdateProtectConfigurationErrors = {
    /**
     * The request breaks a rule; `Fields` names the members.
     */
    400: ValidationException;
    /**
     * The caller is not allowed to do this.
     */
    403: AccessDeniedException;
    /**
     * A resource that the request names does not exist.
     */
    404: ResourceNotFoundException;
    /**
     * The body is larger than the server accepts.
     */
    413: SmsVoiceTransportError;
    /**
     * The content type of the body is not one that the operation accepts.
     */
    415: SmsVoiceTransportError;
    /**
     * Too many requests in a short time.
     */
    429: ThrottlingException;
    /**
     * The server failed; the request can be retried.
     */
    500: InternalServerException;
};

export type UpdateProtectConfigurationError = UpdateProtectConfigurationErrors[keyof UpdateProtectConfigurationErrors];

export type UpdateProtectConfigurationResponses = {
    /**
     * The protect configuration after the change.
     */
    200: UpdateProtectConfigurationResult;
};

export type UpdateProtectConfigurationResponse = UpdateProtectConfigurationResponses[keyof UpdateProtectConfigurationResponses];

export type DeleteProtectConfigurationData = {
    body?: never;
    path: {
        /**
         * The protect configuration, by id or ARN (an ARN's `/` is sent as `%2F`).
         */
        ProtectConfigurationId: ResourceReference;
    };
    query?: never;
    url: '/v2/protect-configurations/{ProtectConfigurationId}/delete';
};

export type DeleteProtectConfigurationErrors = {
    /**
     * The request breaks a rule; `Fields` names the members.
     */
    400: ValidationException;
    /**
     * The caller is not allowed to do this.
     */
    403: AccessDeniedException;
    /**
     * A resource that the request names does not exist.
     */
    404: ResourceNotFoundException;
    /**
     * The request conflicts with the state of a resource, or reuses a ClientToken.
     */
    409: ConflictException;
    /**
     * Too many requests in a short time.
     */
    429: ThrottlingException;
    /**
     * The server failed; the request can be retried.
     */
    500: InternalServerException;
};

export type DeleteProtectConfigurationError = DeleteProtectConfigurationErrors[keyof DeleteProtectConfigurationErrors];

export type DeleteProtectConfigurationResponses = {
    /**
     * The deleted protect configuration.
     */
    200: DeleteProtectConfigurationResult;
};

export type DeleteProtectConfigurationResponse = DeleteProtectConfigurationResponses[keyof DeleteProtectConfigurationResponses];

export type ListProtectConfigurationRuleSetNumberOverridesData = {
    body: ListProtectConfigurationRuleSetNumberOverridesRequest;
    path: {
        /**
         * The protect configuration, by id or ARN (an ARN's `/` is sent as `%2F`).
         */
        ProtectConfigurationId: ResourceReference;
    };
    query?: never;
    url: '/v2/protect-configurations/{ProtectConfigurationId}/list-rule-set-number-overrides';
};

export type ListProtectConfigurationRuleSetNumberOverridesErrors = {
    /**
     * The request breaks a rule; `Fields` names the members.
     */
    400: ValidationException;
    /**
     * The caller is not allowed to do this.
     */
    403: AccessDeniedException;
    /**
     * A resource that the request names does not exist.
     */
    404: ResourceNotFoundException;
    /**
     * The body is larger than the server accepts.
     */
    413: SmsVoiceTransportError;
    /**
     * The content type of the body is not one that the operation accepts.
     */
    415: SmsVoiceTransportError;
    /**
     * Too many requests in a short time.
     */
    429: ThrottlingException;
    /**
     * The server failed; the request can be retried.
     */
    500: InternalServerException;
};

export type ListProtectConfigurationRuleSetNumberOverridesError = ListProtectConfigurationRuleSetNumberOverridesErrors[keyof ListProtectConfigurationRuleSetNumberOverridesErrors];

export type ListProtectConfigurationRuleSetNumberOverridesResponses = {
    /**
     * A page of rules.
     */
    200: ListProtectConfigurationRuleSetNumberOverridesResult;
};

export type ListProtectConfigurationRuleSetNumberOverridesResponse = ListProtectConfigurationRuleSetNumberOverridesResponses[keyof ListProtectConfigurationRuleSetNumberOverridesResponses];

export type DeleteProtectConfigurationRuleSetNumberOverrideData = {
    body?: never;
    path: {
        /**
         * The protect configuration, by id or ARN (an ARN's `/` is sent as `%2F`).
         */
        ProtectConfigurationId: ResourceReference;
        /**
         * The destination in E.164; the leading `+` may be left out.
         */
        DestinationPhoneNumber: DestinationPhoneNumber;
    };
    query?: never;
    url: '/v2/protect-configurations/{ProtectConfigurationId}/rule-set-number-overrides/{DestinationPhoneNumber}';
};

export type DeleteProtectConfigurationRuleSetNumberOverrideErrors = {
    /**
     * The request breaks a rule; `Fields` names the members.
     */
    400: ValidationException;
    /**
     * The caller is not allowed to do this.
     */
    403: AccessDeniedException;
    /**
     * A resource that the request names does not exist.
     */
    404: ResourceNotFoundException;
    /**
     * Too many requests in a short time.
     */
    429: ThrottlingException;
    /**
     * The server failed; the request can be retried.
     */
    500: InternalServerException;
};

export type DeleteProtectConfigurationRuleSetNumberOverrideError = DeleteProtectConfigurationRuleSetNumberOverrideErrors[keyof DeleteProtectConfigurationRuleSetNumberOverrideErrors];

export type DeleteProtectConfigurationRuleSetNumberOverrideResponses = {
    /**
     * The deleted rule.
     */
    200: DeleteProtectConfigurationRuleSetNumberOverrideResult;
};

export type DeleteProtectConfigurationRuleSetNumberOverrideResponse = DeleteProtectConfigurationRuleSetNumberOverrideResponses[keyof DeleteProtectConfigurationRuleSetNumberOverrideResponses];

export type PutProtectConfigurationRuleSetNumberOverrideData = {
    body: PutProtectConfigurationRuleSetNumberOverrideRequest;
    path: {
        /**
         * The protect configuration, by id or ARN (an ARN's `/` is sent as `%2F`).
         */
        ProtectConfigurationId: string;
        /**
         * The destination in E.164; the leading `+` may be left out.
         */
        DestinationPhoneNumber: DestinationPhoneNumber;
    };
    query?: never;
    url: '/v2/protect-configurations/{ProtectConfigurationId}/rule-set-number-overrides/{DestinationPhoneNumber}';
};

export type PutProtectConfigurationRuleSetNumberOverrideErrors = {
    /**
     * The request breaks a rule; `Fields` names the members.
     */
    400: ValidationException;
    /**
     * The request would exceed a quota.
     */
    402: ServiceQuotaExceededException;
    /**
     * The caller is not allowed to do this.
     */
    403: AccessDeniedException;
    /**
     * A resource that the request names does not exist.
     */
    404: ResourceNotFoundException;
    /**
     * The request conflicts with the state of a resource, or reuses a ClientToken.
     */
    409: ConflictException;
    /**
     * The body is larger than the server accepts.
     */
    413: SmsVoiceTransportError;
    /**
     * The content type of the body is not one that the operation accepts.
     */
    415: SmsVoiceTransportError;
    /**
     * Too many requests in a short time.
     */
    429: ThrottlingException;
    /**
     * The server failed; the request can be retried.
     */
    500: InternalServerException;
};

export type PutProtectConfigurationRuleSetNumberOverrideError = PutProtectConfigurationRuleSetNumberOverrideErrors[keyof PutProtectConfigurationRuleSetNumberOverrideErrors];

export type PutProtectConfigurationRuleSetNumberOverrideResponses = {
    /**
     * The new rule.
     */
    200: PutProtectConfigurationRuleSetNumberOverrideResult;
};

export type PutProtectConfigurationRuleSetNumberOverrideResponse = PutProtectConfigurationRuleSetNumberOverrideResponses[keyof PutProtectConfigurationRuleSetNumberOverrideResponses];

export type GetProtectConfigurationCountryRuleSetData = {
    body?: never;
    path: {
        /**
         * The protect configuration, by id or ARN (an ARN's `/` is sent as `%2F`).
         */
        ProtectConfigurationId: ResourceReference;
        /**
         * The kind of message or call that the rules are for.
         */
        NumberCapability: NumberCapability;
    };
    query?: never;
    url: '/v2/protect-configurations/{ProtectConfigurationId}/country-rule-sets/{NumberCapability}';
};

export type GetProtectConfigurationCountryRuleSetErrors = {
    /**
     * The request breaks a rule; `Fields` names the members.
     */
    400: ValidationException;
    /**
     * The caller is not allowed to do this.
     */
    403: AccessDeniedException;
    /**
     * A resource that the request names does not exist.
     */
    404: ResourceNotFoundException;
    /**
     * Too many requests in a short time.
     */
    429: ThrottlingException;
    /**
     * The server failed; the request can be retried.
     */
    500: InternalServerException;
};

export type GetProtectConfigurationCountryRuleSetError = GetProtectConfigurationCountryRuleSetErrors[keyof GetProtectConfigurationCountryRuleSetErrors];

export type GetProtectConfigurationCountryRuleSetResponses = {
    /**
     * The rules of all countries.
     */
    200: GetProtectConfigurationCountryRuleSetResult;
};

export type GetProtectConfigurationCountryRuleSetResponse = GetProtectConfigurationCountryRuleSetResponses[keyof GetProtectConfigurationCountryRuleSetResponses];

export type UpdateProtectConfigurationCountryRuleSetData = {
    body: UpdateProtectConfigurationCountryRuleSetRequest;
    path: {
        /**
         * The protect configuration, by id or ARN (an ARN's `/` is sent as `%2F`).
         */
        ProtectConfigurationId: ResourceReference;
        /**
         * The kind of message or call that the rules are for.
         */
        NumberCapability: NumberCapability;
    };
    query?: never;
    url: '/v2/protect-configurations/{ProtectConfigurationId}/country-rule-sets/{NumberCapability}';
};

export type UpdateProtectConfigurationCountryRuleSetErrors = {
    /**
     * The request breaks a rule; `Fields` names the members.
     */
    400: ValidationException;
    /**
     * The caller is not allowed to do this.
     */
    403: AccessDeniedException;
    /**
     * A resource that the request names does not exist.
     */
    404: ResourceNotFoundException;
    /**
     * The body is larger than the server accepts.
     */
    413: SmsVoiceTransportError;
    /**
     * The content type of the body is not one that the operation accepts.
     */
    415: SmsVoiceTransportError;
    /**
     * Too many requests in a short time.
     */
    429: ThrottlingException;
    /**
     * The server failed; the request can be retried.
     */
    500: InternalServerException;
};

export type UpdateProtectConfigurationCountryRuleSetError = UpdateProtectConfigurationCountryRuleSetErrors[keyof UpdateProtectConfigurationCountryRuleSetErrors];

export type UpdateProtectConfigurationCountryRuleSetResponses = {
    /**
     * The rules of all countries after the change.
     */
    200: UpdateProtectConfigurationCountryRuleSetResult;
};

export type UpdateProtectConfigurationCountryRuleSetResponse = UpdateProtectConfigurationCountryRuleSetResponses[keyof UpdateProtectConfigurationCountryRuleSetResponses];

export type UpdatePhoneNumberData = {
    body: UpdatePhoneNumberRequest;
    path: {
        /**
         * The number itself in E.164, URL-encoded. Clients that take the id from a response encode it
         * a second time: `%2B12065550100` and `%252B12065550100` name the same number.
         *
         */
        phoneNumberId: string;
    };
    query?: never;
    url: '/phone-numbers/{phoneNumberId}';
};

export type UpdatePhoneNumberErrors = {
    /**
     * The request breaks a rule; the message names the member.
     */
    400: BadRequestException;
    /**
     * The caller is unknown.
     */
    401: UnauthorizedClientException;
    /**
     * The caller is not allowed to do this.
     */
    403: ForbiddenException;
    /**
     * The phone number is not in the inventory.
     */
    404: NotFoundException;
    /**
     * The request accepts no content type that the operation returns.
     */
    406: ChimeTransportError;
    /**
     * The state of the phone number does not allow the change.
     */
    409: ChimeConflictException;
    /**
     * The body is larger than the server accepts.
     */
    413: ChimeTransportError;
    /**
     * The content type of the body is not one that the operation accepts.
     */
    415: ChimeTransportError;
    /**
     * Too many requests in a short time.
     */
    429: ThrottledClientException;
    /**
     * The server failed; the request can be retried.
     */
    500: ServiceFailureException;
    /**
     * The service is temporarily unavailable.
     */
    503: ServiceUnavailableException;
};

export type UpdatePhoneNumberError = UpdatePhoneNumberErrors[keyof UpdatePhoneNumberErrors];

export type UpdatePhoneNumberResponses = {
    /**
     * The number after the change.
     */
    200: UpdatePhoneNumberResult;
};

export type UpdatePhoneNumberResponse = UpdatePhoneNumberResponses[keyof UpdatePhoneNumberResponses];
