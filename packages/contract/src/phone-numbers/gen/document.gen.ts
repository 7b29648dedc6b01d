// generated from spec/openapi.yaml by `pnpm generate`; do not edit

import type { DocumentedContract, OpenApiDocument } from '../../index.js';
import { phoneNumbers, type OperationTypes } from './contract.gen.js';

/** The OpenAPI document of the contract; every reference in it is local. */
export const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Numberkit',
    version: '0.1.0',
    summary: 'Phone-number operations of two AWS services, as one contract.',
    description: 'Operations of AWS End User Messaging SMS (`PinpointSMSVoiceV2`) and of Amazon Chime, with the\nmembers, limits and exceptions that the services document. `spec/README.md` says where each\nfact comes from and which ones are decisions of this project.\n\nEach exception has a status of its own. Every response carries `x-amzn-RequestId`; every error\nresponse also names its exception in `X-Amzn-ErrorType`.\n',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [
    { url: 'http://127.0.0.1:4010', description: 'The reference server as `pnpm start` runs it.' },
  ],
  security: [
    {},
    { sigv4: [] },
  ],
  'x-body-limit': 1048576,
  'x-partitions': [
    {
      name: 'aws',
      regions: '^(us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-\\d+$',
      domain: 'amazonaws.com',
      hasOnlyRegions: true,
    },
    {
      name: 'aws-us-gov',
      regions: '^us-gov-[a-z]+-\\d+$',
      domain: 'amazonaws.com',
      hasOnlyRegions: false,
    },
    {
      name: 'aws-cn',
      regions: '^cn-[a-z]+-\\d+$',
      domain: 'amazonaws.com.cn',
      hasOnlyRegions: false,
    },
  ],
  tags: [
    {
      name: 'PinpointSMSVoiceV2',
      description: 'AWS End User Messaging SMS and Voice, version 2.',
      'x-service': {
        pathPrefixes: ['/v2/'],
        requestIdHeader: 'x-amzn-RequestId',
        reasons: {
          missing: 'MISSING_PARAMETER',
          invalid: 'INVALID_PARAMETER',
          unknownMember: 'INVALID_PARAMETER',
          unparsable: 'CANNOT_PARSE',
        },
        messageDetails: ['Reason', 'ResourceType', 'ResourceId', 'Fields'],
        transportError: 'SmsVoiceTransportError',
        unrouted: {
          unknownRoute: 'UnknownOperationException',
          methodNotAllowed: 'MethodNotAllowedException',
          notImplemented: 'NotImplementedException',
        },
        aws: {
          apiVersion: '2022-03-31',
          signingName: 'sms-voice',
          endpoint: { hostPrefix: 'sms-voice' },
          protocol: 'awsJson1_0',
          targetPrefix: 'PinpointSMSVoiceV2',
          shapeNamespace: 'com.amazonaws.pinpointsmsvoicev2',
          unreadableBody: { exception: 'SerializationException', status: 400 },
          signatures: {
            missingAuthentication: {
              exception: 'MissingAuthenticationTokenException',
              status: 403,
            },
            incompleteSignature: { exception: 'IncompleteSignature', status: 403 },
            unknownKey: { exception: 'UnrecognizedClientException', status: 403 },
            wrongScope: { exception: 'InvalidSignatureException', status: 403 },
            clockSkew: { exception: 'InvalidSignatureException', status: 403 },
            signatureMismatch: { exception: 'InvalidSignatureException', status: 403 },
            expiredToken: { exception: 'ExpiredTokenException', status: 403 },
          },
        },
      },
    },
    {
      name: 'Chime',
      description: "Amazon Chime, the phone-number inventory of an administrator's account.",
      'x-service': {
        pathPrefixes: ['/phone-numbers'],
        requestIdHeader: 'x-amzn-RequestId',
        transportError: 'ChimeTransportError',
        unrouted: {
          unknownRoute: 'UnknownOperationException',
          methodNotAllowed: 'MethodNotAllowedException',
          notImplemented: 'NotImplementedException',
        },
        aws: {
          apiVersion: '2018-05-01',
          signingName: 'chime',
          endpoint: { hostPrefix: 'chime', onlyRegion: 'us-east-1' },
          protocol: 'restJson1',
          unreadableBody: { exception: 'SerializationException', status: 400 },
        },
      },
    },
  ],
  paths: {
    '/v2/phone-numbers': {
      post: {
        operationId: 'requestPhoneNumber',
        tags: ['PinpointSMSVoiceV2'],
        summary: 'Lease an origination phone number.',
        description: 'Leases one phone number of the requested country, type and capabilities to the account. The\nnumber starts as `PENDING` and becomes `ACTIVE` when it is ready; a number that needs a\nregistration stays `PENDING` until the registration is complete.\n\nA call that repeats a `ClientToken` with the same parameters returns the first result again and\nleases nothing; with other parameters it is refused with `ConflictException`.\n',
        'x-aws-operation': 'RequestPhoneNumber',
        'x-idempotency-token': 'ClientToken',
        'x-limits': {
          phoneNumbersPerAccount: 25,
          phoneNumbersPerCampaign: 49,
          tagsPerResource: 50,
          reservedTagPrefix: 'aws:',
          tollFreePrefixes: ['833', '844', '855', '866', '877', '888'],
          requestsPerSecond: 1,
        },
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/RequestPhoneNumberRequest' },
              examples: {
                tollFree: {
                  summary: 'A toll-free number for transactional messages.',
                  value: {
                    IsoCountryCode: 'US',
                    MessageType: 'TRANSACTIONAL',
                    NumberCapabilities: ['SMS', 'VOICE'],
                    NumberType: 'TOLL_FREE',
                    DeletionProtectionEnabled: true,
                    Tags: [
                      { Key: 'team', Value: 'alerts' },
                    ],
                    ClientToken: '2f1c9a52-6b0c-4d8e-9f51-0d6d7f1c2a11',
                  },
                },
                tenDlc: {
                  summary: 'A 10DLC number of an active campaign that ends in the given digits.',
                  value: {
                    IsoCountryCode: 'US',
                    MessageType: 'PROMOTIONAL',
                    NumberCapabilities: ['SMS'],
                    NumberType: 'TEN_DLC',
                    RegistrationId: 'registration-11111111111111111111111111111111',
                    NumberPreference: [
                      { PreferenceType: ['EndsWith'], Filter: ['42'] },
                    ],
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The leased number.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RequestPhoneNumberResult' },
                examples: {
                  tollFree: {
                    summary: 'The response to a first call.',
                    value: {
                      PhoneNumberArn: 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-0123456789abcdef0123456789abcdef',
                      PhoneNumberId: 'phone-0123456789abcdef0123456789abcdef',
                      PhoneNumber: '+18335550100',
                      Status: 'PENDING',
                      IsoCountryCode: 'US',
                      MessageType: 'TRANSACTIONAL',
                      NumberCapabilities: ['SMS', 'VOICE'],
                      NumberType: 'TOLL_FREE',
                      MonthlyLeasingPrice: '1.00',
                      TwoWayEnabled: false,
                      SelfManagedOptOutsEnabled: false,
                      OptOutListName: 'Default',
                      InternationalSendingEnabled: false,
                      DeletionProtectionEnabled: true,
                      Tags: [
                        { Key: 'team', Value: 'alerts' },
                      ],
                      CreatedTimestamp: 1774915200.25,
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/ValidationException' },
          '402': { $ref: '#/components/responses/ServiceQuotaExceededException' },
          '403': { $ref: '#/components/responses/AccessDeniedException' },
          '404': { $ref: '#/components/responses/ResourceNotFoundException' },
          '409': { $ref: '#/components/responses/ConflictException' },
          '413': { $ref: '#/components/responses/SmsVoiceRequestTooLarge' },
          '415': { $ref: '#/components/responses/SmsVoiceUnsupportedMediaType' },
          '429': { $ref: '#/components/responses/ThrottlingException' },
          '500': { $ref: '#/components/responses/InternalServerException' },
        },
      },
    },
    '/v2/phone-numbers/describe': {
      post: {
        operationId: 'describePhoneNumbers',
        tags: ['PinpointSMSVoiceV2'],
        summary: 'List the leased numbers.',
        description: 'Returns the phone numbers that the account leases in the region: all of them, or those with the\ngiven ids, or those that match the filters. The oldest number comes first. A long list comes in\npages; `NextToken` of one page asks for the next one. A page of filters that few numbers match can\nbe short or empty, and still have a `NextToken`.\n',
        'x-aws-operation': 'DescribePhoneNumbers',
        'x-read-only': true,
        'x-pagination': {
          inputToken: 'NextToken',
          outputToken: 'NextToken',
          pageSize: 'MaxResults',
          items: 'PhoneNumbers',
        },
        'x-limits': { requestsPerSecond: 1 },
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/DescribePhoneNumbersRequest' },
              examples: {
                all: { summary: 'Every number.', value: {} },
                filtered: {
                  summary: 'Ten numbers of the US that are ready and can send texts.',
                  value: {
                    Filters: [
                      { Name: 'status', Values: ['ACTIVE'] },
                      { Name: 'iso-country-code', Values: ['US'] },
                      { Name: 'number-capability', Values: ['SMS', 'MMS'] },
                    ],
                    MaxResults: 10,
                  },
                },
                byId: {
                  summary: 'One number by its ARN.',
                  value: {
                    PhoneNumberIds: [
                      'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-0123456789abcdef0123456789abcdef',
                    ],
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'A page of numbers.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/DescribePhoneNumbersResult' },
                examples: {
                  page: {
                    summary: 'A page with more to come.',
                    value: {
                      PhoneNumbers: [
                        {
                          PhoneNumberArn: 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-0123456789abcdef0123456789abcdef',
                          PhoneNumberId: 'phone-0123456789abcdef0123456789abcdef',
                          PhoneNumber: '+18335550100',
                          Status: 'ACTIVE',
                          IsoCountryCode: 'US',
                          MessageType: 'TRANSACTIONAL',
                          NumberCapabilities: ['SMS', 'VOICE'],
                          NumberType: 'TOLL_FREE',
                          MonthlyLeasingPrice: '1.00',
                          TwoWayEnabled: false,
                          SelfManagedOptOutsEnabled: false,
                          OptOutListName: 'Default',
                          InternationalSendingEnabled: false,
                          DeletionProtectionEnabled: true,
                          CreatedTimestamp: 1774915200.25,
                        },
                      ],
                      NextToken: 'eyJhZnRlciI6WzE3NzQ5MTUyMDAyNTBdfQ',
                    },
                  },
                  none: {
                    summary: 'No number.',
                    value: { PhoneNumbers: [] },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/ValidationException' },
          '403': { $ref: '#/components/responses/AccessDeniedException' },
          '404': { $ref: '#/components/responses/ResourceNotFoundException' },
          '413': { $ref: '#/components/responses/SmsVoiceRequestTooLarge' },
          '415': { $ref: '#/components/responses/SmsVoiceUnsupportedMediaType' },
          '429': { $ref: '#/components/responses/ThrottlingException' },
          '500': { $ref: '#/components/responses/InternalServerException' },
        },
      },
    },
    '/v2/phone-numbers/{PhoneNumberId}/update': {
      post: {
        operationId: 'updateOriginationPhoneNumber',
        tags: ['PinpointSMSVoiceV2'],
        summary: 'Change the settings of a leased number.',
        description: 'Changes the settings that the request contains; the others stay as they are. A number in a pool\ncannot be changed, nor can one that is not `ACTIVE`, except for its deletion protection alone.\n\nAWS calls this operation UpdatePhoneNumber, as it does another one of Amazon Chime.\n',
        'x-aws-operation': 'UpdatePhoneNumber',
        'x-limits': { requestsPerSecond: 1 },
        parameters: [
          {
            name: 'PhoneNumberId',
            in: 'path',
            required: true,
            description: "The number to change, by id or ARN (an ARN's `/` is sent as `%2F`).",
            schema: { $ref: '#/components/schemas/ResourceReference' },
            example: 'phone-0123456789abcdef0123456789abcdef',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/UpdateOriginationPhoneNumberRequest' },
              examples: {
                twoWay: {
                  summary: 'Deliver received messages to a topic.',
                  value: {
                    TwoWayEnabled: true,
                    TwoWayChannelArn: 'arn:aws:sns:us-east-1:111122223333:received',
                  },
                },
                protection: {
                  summary: 'Allow the release of the number.',
                  value: { DeletionProtectionEnabled: false },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The number after the change.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/UpdateOriginationPhoneNumberResult' },
                examples: {
                  twoWay: {
                    summary: 'A number that receives messages.',
                    value: {
                      PhoneNumberArn: 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-0123456789abcdef0123456789abcdef',
                      PhoneNumberId: 'phone-0123456789abcdef0123456789abcdef',
                      PhoneNumber: '+18335550100',
                      Status: 'ACTIVE',
                      IsoCountryCode: 'US',
                      MessageType: 'TRANSACTIONAL',
                      NumberCapabilities: ['SMS', 'VOICE'],
                      NumberType: 'TOLL_FREE',
                      MonthlyLeasingPrice: '1.00',
                      TwoWayEnabled: true,
                      TwoWayChannelArn: 'arn:aws:sns:us-east-1:111122223333:received',
                      SelfManagedOptOutsEnabled: false,
                      OptOutListName: 'Default',
                      InternationalSendingEnabled: false,
                      DeletionProtectionEnabled: true,
                      CreatedTimestamp: 1774915200.25,
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/ValidationException' },
          '403': { $ref: '#/components/responses/AccessDeniedException' },
          '404': { $ref: '#/components/responses/ResourceNotFoundException' },
          '409': { $ref: '#/components/responses/ConflictException' },
          '413': { $ref: '#/components/responses/SmsVoiceRequestTooLarge' },
          '415': { $ref: '#/components/responses/SmsVoiceUnsupportedMediaType' },
          '429': { $ref: '#/components/responses/ThrottlingException' },
          '500': { $ref: '#/components/responses/InternalServerException' },
        },
      },
    },
    '/v2/phone-numbers/{PhoneNumberId}/release': {
      post: {
        operationId: 'releasePhoneNumber',
        tags: ['PinpointSMSVoiceV2'],
        summary: 'Give a leased number back.',
        description: "Ends the lease of a number, which makes room in the quota. The number's tags are removed, and the\naccount cannot lease the same number again. A number with deletion protection or in a pool is\nnot released.\n",
        'x-aws-operation': 'ReleasePhoneNumber',
        'x-limits': { requestsPerSecond: 1 },
        parameters: [
          {
            name: 'PhoneNumberId',
            in: 'path',
            required: true,
            description: "The number to release, by id or ARN (an ARN's `/` is sent as `%2F`).",
            schema: { $ref: '#/components/schemas/ResourceReference' },
            example: 'phone-0123456789abcdef0123456789abcdef',
          },
        ],
        responses: {
          '200': {
            description: 'The number, which is no longer leased.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ReleasePhoneNumberResult' },
                examples: {
                  released: {
                    summary: 'A released number.',
                    value: {
                      PhoneNumberArn: 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-0123456789abcdef0123456789abcdef',
                      PhoneNumberId: 'phone-0123456789abcdef0123456789abcdef',
                      PhoneNumber: '+18335550100',
                      Status: 'DELETED',
                      IsoCountryCode: 'US',
                      MessageType: 'TRANSACTIONAL',
                      NumberCapabilities: ['SMS', 'VOICE'],
                      NumberType: 'TOLL_FREE',
                      MonthlyLeasingPrice: '1.00',
                      TwoWayEnabled: false,
                      SelfManagedOptOutsEnabled: false,
                      OptOutListName: 'Default',
                      CreatedTimestamp: 1774915200.25,
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/ValidationException' },
          '403': { $ref: '#/components/responses/AccessDeniedException' },
          '404': { $ref: '#/components/responses/ResourceNotFoundException' },
          '409': { $ref: '#/components/responses/ConflictException' },
          '429': { $ref: '#/components/responses/ThrottlingException' },
          '500': { $ref: '#/components/responses/InternalServerException' },
        },
      },
    },
    '/v2/opt-out-lists': {
      post: {
        operationId: 'createOptOutList',
        tags: ['PinpointSMSVoiceV2'],
        summary: 'Create an opt-out list.',
        description: 'Creates an opt-out list, which holds the destination numbers that want no messages. Every account has\nthe list `Default` without creating it.\n\nA call that repeats a `ClientToken` with the same parameters returns the first result again; with\nother parameters it is refused with `ConflictException`.\n',
        'x-aws-operation': 'CreateOptOutList',
        'x-idempotency-token': 'ClientToken',
        'x-limits': {
          optOutListsPerAccount: 25,
          tagsPerResource: 50,
          reservedTagPrefix: 'aws:',
          requestsPerSecond: 1,
        },
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/CreateOptOutListRequest' },
              examples: {
                marketing: {
                  summary: 'A list with a tag.',
                  value: {
                    OptOutListName: 'Marketing',
                    Tags: [
                      { Key: 'team', Value: 'shop' },
                    ],
                    ClientToken: '2f1c9a52-6b0c-4d8e-9f51-0d6d7f1c2a12',
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The new list.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/CreateOptOutListResult' },
                examples: {
                  marketing: {
                    summary: 'A list with a tag.',
                    value: {
                      OptOutListArn: 'arn:aws:sms-voice:us-east-1:111122223333:opt-out-list/Marketing',
                      OptOutListName: 'Marketing',
                      Tags: [
                        { Key: 'team', Value: 'shop' },
                      ],
                      CreatedTimestamp: 1774915200.25,
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/ValidationException' },
          '402': { $ref: '#/components/responses/ServiceQuotaExceededException' },
          '403': { $ref: '#/components/responses/AccessDeniedException' },
          '409': { $ref: '#/components/responses/ConflictException' },
          '413': { $ref: '#/components/responses/SmsVoiceRequestTooLarge' },
          '415': { $ref: '#/components/responses/SmsVoiceUnsupportedMediaType' },
          '429': { $ref: '#/components/responses/ThrottlingException' },
          '500': { $ref: '#/components/responses/InternalServerException' },
        },
      },
    },
    '/v2/opt-out-lists/describe': {
      post: {
        operationId: 'describeOptOutLists',
        tags: ['PinpointSMSVoiceV2'],
        summary: 'List the opt-out lists.',
        description: 'Returns the opt-out lists of the account in the region: all of them, or those with the given names.\nThe oldest list, `Default`, comes first. A long list comes in pages; `NextToken` of one page asks\nfor the next one.\n',
        'x-aws-operation': 'DescribeOptOutLists',
        'x-read-only': true,
        'x-pagination': {
          inputToken: 'NextToken',
          outputToken: 'NextToken',
          pageSize: 'MaxResults',
          items: 'OptOutLists',
        },
        'x-limits': { requestsPerSecond: 1 },
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/DescribeOptOutListsRequest' },
              examples: {
                all: { summary: 'Every list.', value: {} },
                byName: {
                  summary: 'Two lists, one by its ARN.',
                  value: {
                    OptOutListNames: [
                      'Default',
                      'arn:aws:sms-voice:us-east-1:111122223333:opt-out-list/Marketing',
                    ],
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'A page of lists.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/DescribeOptOutListsResult' },
                examples: {
                  lists: {
                    summary: 'The last page.',
                    value: {
                      OptOutLists: [
                        {
                          OptOutListArn: 'arn:aws:sms-voice:us-east-1:111122223333:opt-out-list/Default',
                          OptOutListName: 'Default',
                          CreatedTimestamp: 1774915200,
                        },
                        {
                          OptOutListArn: 'arn:aws:sms-voice:us-east-1:111122223333:opt-out-list/Marketing',
                          OptOutListName: 'Marketing',
                          CreatedTimestamp: 1774915200.25,
                        },
                      ],
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/ValidationException' },
          '403': { $ref: '#/components/responses/AccessDeniedException' },
          '404': { $ref: '#/components/responses/ResourceNotFoundException' },
          '413': { $ref: '#/components/responses/SmsVoiceRequestTooLarge' },
          '415': { $ref: '#/components/responses/SmsVoiceUnsupportedMediaType' },
          '429': { $ref: '#/components/responses/ThrottlingException' },
          '500': { $ref: '#/components/responses/InternalServerException' },
        },
      },
    },
    '/v2/opt-out-lists/{OptOutListName}/delete': {
      post: {
        operationId: 'deleteOptOutList',
        tags: ['PinpointSMSVoiceV2'],
        summary: 'Delete an opt-out list.',
        description: 'Deletes an opt-out list with the numbers in it and its tags. A list that a phone number or a pool\nuses is not deleted, nor is `Default`.\n',
        'x-aws-operation': 'DeleteOptOutList',
        'x-limits': { requestsPerSecond: 1 },
        parameters: [
          {
            name: 'OptOutListName',
            in: 'path',
            required: true,
            description: "The list to delete, by name or ARN (an ARN's `/` is sent as `%2F`).",
            schema: { $ref: '#/components/schemas/ResourceReference' },
            example: 'Marketing',
          },
        ],
        responses: {
          '200': {
            description: 'The deleted list.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/DeleteOptOutListResult' },
                examples: {
                  deleted: {
                    summary: 'A deleted list.',
                    value: {
                      OptOutListArn: 'arn:aws:sms-voice:us-east-1:111122223333:opt-out-list/Marketing',
                      OptOutListName: 'Marketing',
                      CreatedTimestamp: 1774915200.25,
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/ValidationException' },
          '403': { $ref: '#/components/responses/AccessDeniedException' },
          '404': { $ref: '#/components/responses/ResourceNotFoundException' },
          '409': { $ref: '#/components/responses/ConflictException' },
          '429': { $ref: '#/components/responses/ThrottlingException' },
          '500': { $ref: '#/components/responses/InternalServerException' },
        },
      },
    },
    '/v2/resources/{ResourceArn}/tags': {
      get: {
        operationId: 'listTagsForResource',
        tags: ['PinpointSMSVoiceV2'],
        summary: 'List the tags of a resource.',
        description: 'Returns all tags of a resource, sorted by key. The tags of a new resource are those that the request\nfor it contains.\n',
        'x-aws-operation': 'ListTagsForResource',
        'x-limits': { requestsPerSecond: 10 },
        parameters: [
          {
            name: 'ResourceArn',
            in: 'path',
            required: true,
            description: 'The ARN of the resource (its `/` is sent as `%2F`).',
            schema: { $ref: '#/components/schemas/ResourceArn' },
            example: 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-0123456789abcdef0123456789abcdef',
          },
        ],
        responses: {
          '200': {
            description: 'The tags of the resource.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ListTagsForResourceResult' },
                examples: {
                  tags: {
                    summary: 'The tags of a number.',
                    value: {
                      ResourceArn: 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-0123456789abcdef0123456789abcdef',
                      Tags: [
                        { Key: 'stage', Value: '' },
                        { Key: 'team', Value: 'alerts' },
                      ],
                    },
                  },
                  none: {
                    summary: 'A resource without tags.',
                    value: {
                      ResourceArn: 'arn:aws:sms-voice:us-east-1:111122223333:opt-out-list/Default',
                      Tags: [],
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/ValidationException' },
          '403': { $ref: '#/components/responses/AccessDeniedException' },
          '404': { $ref: '#/components/responses/ResourceNotFoundException' },
          '429': { $ref: '#/components/responses/ThrottlingException' },
          '500': { $ref: '#/components/responses/InternalServerException' },
        },
      },
    },
    '/v2/resources/{ResourceArn}/tag': {
      post: {
        operationId: 'tagResource',
        tags: ['PinpointSMSVoiceV2'],
        summary: 'Add tags to a resource.',
        description: 'Adds tags to a resource. A tag whose key the resource already has replaces the tag of that key; the\nother tags stay.\n',
        'x-aws-operation': 'TagResource',
        'x-limits': { tagsPerResource: 50, reservedTagPrefix: 'aws:', requestsPerSecond: 1 },
        parameters: [
          {
            name: 'ResourceArn',
            in: 'path',
            required: true,
            description: 'The ARN of the resource (its `/` is sent as `%2F`).',
            schema: { $ref: '#/components/schemas/ResourceArn' },
            example: 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-0123456789abcdef0123456789abcdef',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/TagResourceRequest' },
              examples: {
                tags: {
                  summary: 'Two tags.',
                  value: {
                    Tags: [
                      { Key: 'team', Value: 'alerts' },
                      { Key: 'stage', Value: '' },
                    ],
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The resource has the tags.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/TagResourceResult' },
                examples: {
                  empty: { summary: 'A response without members.', value: {} },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/ValidationException' },
          '402': { $ref: '#/components/responses/ServiceQuotaExceededException' },
          '403': { $ref: '#/components/responses/AccessDeniedException' },
          '404': { $ref: '#/components/responses/ResourceNotFoundException' },
          '413': { $ref: '#/components/responses/SmsVoiceRequestTooLarge' },
          '415': { $ref: '#/components/responses/SmsVoiceUnsupportedMediaType' },
          '429': { $ref: '#/components/responses/ThrottlingException' },
          '500': { $ref: '#/components/responses/InternalServerException' },
        },
      },
    },
    '/v2/resources/{ResourceArn}/untag': {
      post: {
        operationId: 'untagResource',
        tags: ['PinpointSMSVoiceV2'],
        summary: 'Remove tags from a resource.',
        description: 'Removes the tags with the given keys. A key that the resource does not have is no error.',
        'x-aws-operation': 'UntagResource',
        'x-limits': { requestsPerSecond: 1 },
        parameters: [
          {
            name: 'ResourceArn',
            in: 'path',
            required: true,
            description: 'The ARN of the resource (its `/` is sent as `%2F`).',
            schema: { $ref: '#/components/schemas/ResourceArn' },
            example: 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-0123456789abcdef0123456789abcdef',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/UntagResourceRequest' },
              examples: {
                keys: {
                  summary: 'The tag of one key.',
                  value: { TagKeys: ['stage'] },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The resource does not have the tags.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/UntagResourceResult' },
                examples: {
                  empty: { summary: 'A response without members.', value: {} },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/ValidationException' },
          '403': { $ref: '#/components/responses/AccessDeniedException' },
          '404': { $ref: '#/components/responses/ResourceNotFoundException' },
          '413': { $ref: '#/components/responses/SmsVoiceRequestTooLarge' },
          '415': { $ref: '#/components/responses/SmsVoiceUnsupportedMediaType' },
          '429': { $ref: '#/components/responses/ThrottlingException' },
          '500': { $ref: '#/components/responses/InternalServerException' },
        },
      },
    },
    '/v2/protect-configurations': {
      post: {
        operationId: 'createProtectConfiguration',
        tags: ['PinpointSMSVoiceV2'],
        summary: 'Create a protect configuration.',
        description: 'Creates a protect configuration, a set of rules for the destinations of messages. A new one allows\nevery country and is not the default of the account.\n\nA call that repeats a `ClientToken` with the same parameters returns the first result again; with\nother parameters it is refused with `ConflictException`.\n',
        'x-aws-operation': 'CreateProtectConfiguration',
        'x-idempotency-token': 'ClientToken',
        'x-limits': {
          protectConfigurationsPerAccount: 25,
          tagsPerResource: 50,
          reservedTagPrefix: 'aws:',
          requestsPerSecond: 1,
        },
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/CreateProtectConfigurationRequest' },
              examples: {
                named: {
                  summary: 'A configuration whose name is a tag.',
                  value: {
                    DeletionProtectionEnabled: true,
                    Tags: [
                      { Key: 'Name', Value: 'checkout' },
                    ],
                    ClientToken: '2f1c9a52-6b0c-4d8e-9f51-0d6d7f1c2a13',
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The new protect configuration.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/CreateProtectConfigurationResult' },
                examples: {
                  named: {
                    summary: 'A configuration whose name is a tag.',
                    value: {
                      ProtectConfigurationArn: 'arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/protect-11111111111111111111111111111111',
                      ProtectConfigurationId: 'protect-11111111111111111111111111111111',
                      CreatedTimestamp: 1774915200.25,
                      AccountDefault: false,
                      DeletionProtectionEnabled: true,
                      Tags: [
                        { Key: 'Name', Value: 'checkout' },
                      ],
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/ValidationException' },
          '402': { $ref: '#/components/responses/ServiceQuotaExceededException' },
          '403': { $ref: '#/components/responses/AccessDeniedException' },
          '409': { $ref: '#/components/responses/ConflictException' },
          '413': { $ref: '#/components/responses/SmsVoiceRequestTooLarge' },
          '415': { $ref: '#/components/responses/SmsVoiceUnsupportedMediaType' },
          '429': { $ref: '#/components/responses/ThrottlingException' },
          '500': { $ref: '#/components/responses/InternalServerException' },
        },
      },
    },
    '/v2/protect-configurations/describe': {
      post: {
        operationId: 'describeProtectConfigurations',
        tags: ['PinpointSMSVoiceV2'],
        summary: 'List the protect configurations.',
        description: 'Returns the protect configurations of the account in the region: all of them, or those with the given\nids, or those that match the filters. The oldest one comes first. A long list comes in pages;\n`NextToken` of one page asks for the next one.\n',
        'x-aws-operation': 'DescribeProtectConfigurations',
        'x-read-only': true,
        'x-pagination': {
          inputToken: 'NextToken',
          outputToken: 'NextToken',
          pageSize: 'MaxResults',
          items: 'ProtectConfigurations',
        },
        'x-limits': { requestsPerSecond: 1 },
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/DescribeProtectConfigurationsRequest' },
              examples: {
                all: { summary: 'Every protect configuration.', value: {} },
                filtered: {
                  summary: 'The protected ones.',
                  value: {
                    Filters: [
                      { Name: 'deletion-protection-enabled', Values: ['true'] },
                    ],
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'A page of protect configurations.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/DescribeProtectConfigurationsResult' },
                examples: {
                  one: {
                    summary: 'The last page.',
                    value: {
                      ProtectConfigurations: [
                        {
                          ProtectConfigurationArn: 'arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/protect-11111111111111111111111111111111',
                          ProtectConfigurationId: 'protect-11111111111111111111111111111111',
                          CreatedTimestamp: 1774915200.25,
                          AccountDefault: false,
                          DeletionProtectionEnabled: true,
                        },
                      ],
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/ValidationException' },
          '403': { $ref: '#/components/responses/AccessDeniedException' },
          '404': { $ref: '#/components/responses/ResourceNotFoundException' },
          '413': { $ref: '#/components/responses/SmsVoiceRequestTooLarge' },
          '415': { $ref: '#/components/responses/SmsVoiceUnsupportedMediaType' },
          '429': { $ref: '#/components/responses/ThrottlingException' },
          '500': { $ref: '#/components/responses/InternalServerException' },
        },
      },
    },
    '/v2/protect-configurations/{ProtectConfigurationId}/update': {
      post: {
        operationId: 'updateProtectConfiguration',
        tags: ['PinpointSMSVoiceV2'],
        summary: 'Change the settings of a protect configuration.',
        description: 'Changes the deletion protection of a protect configuration. A setting that is left out stays.',
        'x-aws-operation': 'UpdateProtectConfiguration',
        'x-limits': { requestsPerSecond: 1 },
        parameters: [
          {
            name: 'ProtectConfigurationId',
            in: 'path',
            required: true,
            description: "The protect configuration, by id or ARN (an ARN's `/` is sent as `%2F`).",
            schema: { $ref: '#/components/schemas/ResourceReference' },
            example: 'protect-11111111111111111111111111111111',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/UpdateProtectConfigurationRequest' },
              examples: {
                protect: {
                  summary: 'Protect the configuration against deletion.',
                  value: { DeletionProtectionEnabled: true },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The protect configuration after the change.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/UpdateProtectConfigurationResult' },
                examples: {
                  protected: {
                    summary: 'A protected configuration.',
                    value: {
                      ProtectConfigurationArn: 'arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/protect-11111111111111111111111111111111',
                      ProtectConfigurationId: 'protect-11111111111111111111111111111111',
                      CreatedTimestamp: 1774915200.25,
                      AccountDefault: false,
                      DeletionProtectionEnabled: true,
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/ValidationException' },
          '403': { $ref: '#/components/responses/AccessDeniedException' },
          '404': { $ref: '#/components/responses/ResourceNotFoundException' },
          '413': { $ref: '#/components/responses/SmsVoiceRequestTooLarge' },
          '415': { $ref: '#/components/responses/SmsVoiceUnsupportedMediaType' },
          '429': { $ref: '#/components/responses/ThrottlingException' },
          '500': { $ref: '#/components/responses/InternalServerException' },
        },
      },
    },
    '/v2/protect-configurations/{ProtectConfigurationId}/delete': {
      post: {
        operationId: 'deleteProtectConfiguration',
        tags: ['PinpointSMSVoiceV2'],
        summary: 'Delete a protect configuration.',
        description: 'Deletes a protect configuration with its rules and tags. It must have no deletion protection, must not\nbe the default of the account, and must not be associated with a configuration set.\n',
        'x-aws-operation': 'DeleteProtectConfiguration',
        'x-limits': { requestsPerSecond: 1 },
        parameters: [
          {
            name: 'ProtectConfigurationId',
            in: 'path',
            required: true,
            description: "The protect configuration, by id or ARN (an ARN's `/` is sent as `%2F`).",
            schema: { $ref: '#/components/schemas/ResourceReference' },
            example: 'protect-11111111111111111111111111111111',
          },
        ],
        responses: {
          '200': {
            description: 'The deleted protect configuration.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/DeleteProtectConfigurationResult' },
                examples: {
                  deleted: {
                    summary: 'A deleted configuration.',
                    value: {
                      ProtectConfigurationArn: 'arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/protect-11111111111111111111111111111111',
                      ProtectConfigurationId: 'protect-11111111111111111111111111111111',
                      CreatedTimestamp: 1774915200.25,
                      AccountDefault: false,
                      DeletionProtectionEnabled: false,
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/ValidationException' },
          '403': { $ref: '#/components/responses/AccessDeniedException' },
          '404': { $ref: '#/components/responses/ResourceNotFoundException' },
          '409': { $ref: '#/components/responses/ConflictException' },
          '429': { $ref: '#/components/responses/ThrottlingException' },
          '500': { $ref: '#/components/responses/InternalServerException' },
        },
      },
    },
    '/v2/protect-configurations/{ProtectConfigurationId}/list-rule-set-number-overrides': {
      post: {
        operationId: 'listProtectConfigurationRuleSetNumberOverrides',
        tags: ['PinpointSMSVoiceV2'],
        summary: 'List the rule overrides of a protect configuration.',
        description: 'Returns the rules of single destination numbers in a protect configuration: all of them, or those that\nmatch the filters. The oldest rule comes first; expired rules are not listed. A long list comes in\npages; `NextToken` of one page asks for the next one. A page of filters that few rules match can\nbe short or empty, and still have a `NextToken`.\n',
        'x-aws-operation': 'ListProtectConfigurationRuleSetNumberOverrides',
        'x-read-only': true,
        'x-pagination': {
          inputToken: 'NextToken',
          outputToken: 'NextToken',
          pageSize: 'MaxResults',
          items: 'RuleSetNumberOverrides',
        },
        'x-limits': { requestsPerSecond: 1 },
        parameters: [
          {
            name: 'ProtectConfigurationId',
            in: 'path',
            required: true,
            description: "The protect configuration, by id or ARN (an ARN's `/` is sent as `%2F`).",
            schema: { $ref: '#/components/schemas/ResourceReference' },
            example: 'protect-11111111111111111111111111111111',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ListProtectConfigurationRuleSetNumberOverridesRequest',
              },
              examples: {
                all: { summary: 'Every rule.', value: {} },
                filtered: {
                  summary: 'Blocked numbers of one area whose rules are newer than a moment.',
                  value: {
                    Filters: [
                      { Name: 'action', Values: ['BLOCK'] },
                      { Name: 'destination-phone-number-begins-with', Values: ['+1206'] },
                      { Name: 'created-after', Values: ['2026-03-31T00:00:00Z'] },
                    ],
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'A page of rules.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ListProtectConfigurationRuleSetNumberOverridesResult',
                },
                examples: {
                  rules: {
                    summary: 'The last page.',
                    value: {
                      ProtectConfigurationArn: 'arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/protect-11111111111111111111111111111111',
                      ProtectConfigurationId: 'protect-11111111111111111111111111111111',
                      RuleSetNumberOverrides: [
                        {
                          DestinationPhoneNumber: '+12065550142',
                          CreatedTimestamp: 1774915200.25,
                          Action: 'BLOCK',
                          IsoCountryCode: 'US',
                        },
                      ],
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/ValidationException' },
          '403': { $ref: '#/components/responses/AccessDeniedException' },
          '404': { $ref: '#/components/responses/ResourceNotFoundException' },
          '413': { $ref: '#/components/responses/SmsVoiceRequestTooLarge' },
          '415': { $ref: '#/components/responses/SmsVoiceUnsupportedMediaType' },
          '429': { $ref: '#/components/responses/ThrottlingException' },
          '500': { $ref: '#/components/responses/InternalServerException' },
        },
      },
    },
    '/v2/protect-configurations/{ProtectConfigurationId}/rule-set-number-overrides/{DestinationPhoneNumber}': {
      put: {
        operationId: 'putProtectConfigurationRuleSetNumberOverride',
        tags: ['PinpointSMSVoiceV2'],
        summary: 'Set the rule override of one destination number.',
        description: "Creates or replaces the rule of one destination number in one protect configuration. The rule\ntakes precedence over the configuration's rule for the number's country. A new rule does not\ntake over the expiration of the old one: without `ExpirationTimestamp` it never expires.\n\nA call that repeats a `ClientToken` with the same parameters returns the first result again; with\nother parameters it is refused with `ConflictException`.\n",
        'x-aws-operation': 'PutProtectConfigurationRuleSetNumberOverride',
        'x-idempotency-token': 'ClientToken',
        'x-limits': { requestsPerSecond: 1 },
        parameters: [
          {
            name: 'ProtectConfigurationId',
            in: 'path',
            required: true,
            description: "The protect configuration, by id or ARN (an ARN's `/` is sent as `%2F`).",
            schema: { type: 'string', minLength: 1, maxLength: 256, pattern: '^[A-Za-z0-9_:/-]+$' },
            example: 'protect-11111111111111111111111111111111',
          },
          {
            name: 'DestinationPhoneNumber',
            in: 'path',
            required: true,
            description: 'The destination in E.164; the leading `+` may be left out.',
            schema: { $ref: '#/components/schemas/DestinationPhoneNumber' },
            example: '+12065550142',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/PutProtectConfigurationRuleSetNumberOverrideRequest',
              },
              examples: {
                block: {
                  summary: 'Block a number permanently.',
                  value: { Action: 'BLOCK' },
                },
                allow: {
                  summary: 'Allow a number until a date.',
                  value: { Action: 'ALLOW', ExpirationTimestamp: 4102444800 },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The new rule.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PutProtectConfigurationRuleSetNumberOverrideResult',
                },
                examples: {
                  block: {
                    summary: 'A rule that never expires.',
                    value: {
                      ProtectConfigurationArn: 'arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/protect-11111111111111111111111111111111',
                      ProtectConfigurationId: 'protect-11111111111111111111111111111111',
                      DestinationPhoneNumber: '+12065550142',
                      CreatedTimestamp: 1774915200.25,
                      Action: 'BLOCK',
                      IsoCountryCode: 'US',
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/ValidationException' },
          '402': { $ref: '#/components/responses/ServiceQuotaExceededException' },
          '403': { $ref: '#/components/responses/AccessDeniedException' },
          '404': { $ref: '#/components/responses/ResourceNotFoundException' },
          '409': { $ref: '#/components/responses/ConflictException' },
          '413': { $ref: '#/components/responses/SmsVoiceRequestTooLarge' },
          '415': { $ref: '#/components/responses/SmsVoiceUnsupportedMediaType' },
          '429': { $ref: '#/components/responses/ThrottlingException' },
          '500': { $ref: '#/components/responses/InternalServerException' },
        },
      },
      delete: {
        operationId: 'deleteProtectConfigurationRuleSetNumberOverride',
        tags: ['PinpointSMSVoiceV2'],
        summary: 'Delete the rule override of one destination number.',
        description: "Deletes the rule of one destination number in one protect configuration. Afterwards the\nconfiguration's rule for the number's country applies.\n",
        'x-aws-operation': 'DeleteProtectConfigurationRuleSetNumberOverride',
        'x-limits': { requestsPerSecond: 1 },
        parameters: [
          {
            name: 'ProtectConfigurationId',
            in: 'path',
            required: true,
            description: "The protect configuration, by id or ARN (an ARN's `/` is sent as `%2F`).",
            schema: { $ref: '#/components/schemas/ResourceReference' },
            example: 'protect-11111111111111111111111111111111',
          },
          {
            name: 'DestinationPhoneNumber',
            in: 'path',
            required: true,
            description: 'The destination in E.164; the leading `+` may be left out.',
            schema: { $ref: '#/components/schemas/DestinationPhoneNumber' },
            example: '+12065550142',
          },
        ],
        responses: {
          '200': {
            description: 'The deleted rule.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/DeleteProtectConfigurationRuleSetNumberOverrideResult',
                },
                examples: {
                  deleted: {
                    summary: 'A rule that had no end.',
                    value: {
                      ProtectConfigurationArn: 'arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/protect-11111111111111111111111111111111',
                      ProtectConfigurationId: 'protect-11111111111111111111111111111111',
                      DestinationPhoneNumber: '+12065550142',
                      CreatedTimestamp: 1774915200.25,
                      Action: 'BLOCK',
                      IsoCountryCode: 'US',
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/ValidationException' },
          '403': { $ref: '#/components/responses/AccessDeniedException' },
          '404': { $ref: '#/components/responses/ResourceNotFoundException' },
          '429': { $ref: '#/components/responses/ThrottlingException' },
          '500': { $ref: '#/components/responses/InternalServerException' },
        },
      },
    },
    '/v2/protect-configurations/{ProtectConfigurationId}/country-rule-sets/{NumberCapability}': {
      get: {
        operationId: 'getProtectConfigurationCountryRuleSet',
        tags: ['PinpointSMSVoiceV2'],
        summary: 'Read the country rules of a protect configuration.',
        description: 'Returns the rule of every country in a protect configuration, for one kind of message or call. A\ncountry without a rule of its own is allowed.\n',
        'x-aws-operation': 'GetProtectConfigurationCountryRuleSet',
        'x-limits': { requestsPerSecond: 1 },
        parameters: [
          {
            name: 'ProtectConfigurationId',
            in: 'path',
            required: true,
            description: "The protect configuration, by id or ARN (an ARN's `/` is sent as `%2F`).",
            schema: { $ref: '#/components/schemas/ResourceReference' },
            example: 'protect-11111111111111111111111111111111',
          },
          {
            name: 'NumberCapability',
            in: 'path',
            required: true,
            description: 'The kind of message or call that the rules are for.',
            schema: { $ref: '#/components/schemas/NumberCapability' },
            example: 'SMS',
          },
        ],
        responses: {
          '200': {
            description: 'The rules of all countries.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/GetProtectConfigurationCountryRuleSetResult',
                },
                examples: {
                  rules: {
                    summary: 'The rules, of which only two are shown.',
                    value: {
                      ProtectConfigurationArn: 'arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/protect-11111111111111111111111111111111',
                      ProtectConfigurationId: 'protect-11111111111111111111111111111111',
                      NumberCapability: 'SMS',
                      CountryRuleSet: {
                        CA: { ProtectStatus: 'ALLOW' },
                        US: { ProtectStatus: 'BLOCK' },
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/ValidationException' },
          '403': { $ref: '#/components/responses/AccessDeniedException' },
          '404': { $ref: '#/components/responses/ResourceNotFoundException' },
          '429': { $ref: '#/components/responses/ThrottlingException' },
          '500': { $ref: '#/components/responses/InternalServerException' },
        },
      },
      patch: {
        operationId: 'updateProtectConfigurationCountryRuleSet',
        tags: ['PinpointSMSVoiceV2'],
        summary: 'Change country rules of a protect configuration.',
        description: 'Sets the rules of the given countries in a protect configuration, for one kind of message or call.\nThe rules of other countries, and those for other kinds, stay.\n',
        'x-aws-operation': 'UpdateProtectConfigurationCountryRuleSet',
        'x-limits': { requestsPerSecond: 1 },
        parameters: [
          {
            name: 'ProtectConfigurationId',
            in: 'path',
            required: true,
            description: "The protect configuration, by id or ARN (an ARN's `/` is sent as `%2F`).",
            schema: { $ref: '#/components/schemas/ResourceReference' },
            example: 'protect-11111111111111111111111111111111',
          },
          {
            name: 'NumberCapability',
            in: 'path',
            required: true,
            description: 'The kind of message or call that the rules are for.',
            schema: { $ref: '#/components/schemas/NumberCapability' },
            example: 'SMS',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/UpdateProtectConfigurationCountryRuleSetRequest',
              },
              examples: {
                block: {
                  summary: 'Block one country.',
                  value: {
                    CountryRuleSetUpdates: {
                      US: { ProtectStatus: 'BLOCK' },
                    },
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The rules of all countries after the change.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/UpdateProtectConfigurationCountryRuleSetResult',
                },
                examples: {
                  rules: {
                    summary: 'The rules, of which only two are shown.',
                    value: {
                      ProtectConfigurationArn: 'arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/protect-11111111111111111111111111111111',
                      ProtectConfigurationId: 'protect-11111111111111111111111111111111',
                      NumberCapability: 'SMS',
                      CountryRuleSet: {
                        CA: { ProtectStatus: 'ALLOW' },
                        US: { ProtectStatus: 'BLOCK' },
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/ValidationException' },
          '403': { $ref: '#/components/responses/AccessDeniedException' },
          '404': { $ref: '#/components/responses/ResourceNotFoundException' },
          '413': { $ref: '#/components/responses/SmsVoiceRequestTooLarge' },
          '415': { $ref: '#/components/responses/SmsVoiceUnsupportedMediaType' },
          '429': { $ref: '#/components/responses/ThrottlingException' },
          '500': { $ref: '#/components/responses/InternalServerException' },
        },
      },
    },
    '/phone-numbers/{phoneNumberId}': {
      post: {
        operationId: 'updatePhoneNumber',
        tags: ['Chime'],
        summary: 'Change the product type or the calling name of one phone number.',
        description: 'Changes one detail of one phone number in the inventory: either `ProductType` or `CallingName`.\nThe product type can change only while the number is unassigned. A calling name takes up to 72\nhours to appear and cannot be changed again before that.\n',
        'x-aws-operation': 'UpdatePhoneNumber',
        'x-limits': { callingNameHours: 72, requestsPerSecond: 1 },
        parameters: [
          {
            name: 'phoneNumberId',
            in: 'path',
            required: true,
            'x-sensitive': true,
            description: 'The number itself in E.164, URL-encoded. Clients that take the id from a response encode it\na second time: `%2B12065550100` and `%252B12065550100` name the same number.\n',
            schema: { type: 'string', minLength: 1 },
            example: '%2B12065550100',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/UpdatePhoneNumberRequest' },
              examples: {
                callingName: {
                  summary: 'Request a calling name.',
                  value: { CallingName: 'Ada Lovelace' },
                },
                productType: {
                  summary: 'Move the number to another product.',
                  value: { ProductType: 'VoiceConnector' },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The number after the change.',
            headers: {
              'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/UpdatePhoneNumberResult' },
                examples: {
                  callingName: {
                    summary: 'The calling name is being updated.',
                    value: {
                      PhoneNumber: {
                        PhoneNumberId: '%2B12065550100',
                        E164PhoneNumber: '+12065550100',
                        Country: 'US',
                        Type: 'Local',
                        ProductType: 'BusinessCalling',
                        Status: 'Unassigned',
                        Capabilities: {
                          InboundCall: true,
                          OutboundCall: true,
                          InboundSMS: true,
                          OutboundSMS: true,
                          InboundMMS: true,
                          OutboundMMS: true,
                        },
                        Associations: [],
                        CallingName: 'Ada Lovelace',
                        CallingNameStatus: 'UpdateInProgress',
                        CreatedTimestamp: '2026-03-31T00:00:00.250Z',
                        UpdatedTimestamp: '2026-03-31T00:00:01.000Z',
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequestException' },
          '401': { $ref: '#/components/responses/UnauthorizedClientException' },
          '403': { $ref: '#/components/responses/ForbiddenException' },
          '404': { $ref: '#/components/responses/NotFoundException' },
          '406': { $ref: '#/components/responses/ChimeNotAcceptable' },
          '409': { $ref: '#/components/responses/ChimeConflictException' },
          '413': { $ref: '#/components/responses/ChimeRequestTooLarge' },
          '415': { $ref: '#/components/responses/ChimeUnsupportedMediaType' },
          '429': { $ref: '#/components/responses/ThrottledClientException' },
          '500': { $ref: '#/components/responses/ServiceFailureException' },
          '503': { $ref: '#/components/responses/ServiceUnavailableException' },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      sigv4: {
        type: 'apiKey',
        name: 'Authorization',
        in: 'header',
        description: 'AWS Signature Version 4, required only if the server has credentials configured.',
        'x-amazon-apigateway-authtype': 'awsSigv4',
      },
    },
    headers: {
      RequestId: {
        description: "The id of this request, a UUID. Quote it to the server's operator.",
        required: true,
        schema: { type: 'string', format: 'uuid' },
        example: '5f2b1c9a-6b0c-4d8e-9f51-0d6d7f1c2a11',
      },
      RetryAfter: {
        description: 'Seconds to wait before a retry.',
        schema: { type: 'integer', minimum: 0 },
        example: 1,
      },
    },
    responses: {
      ValidationException: {
        description: 'The request breaks a rule; `Fields` names the members.',
        'x-role': 'invalidRequest',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'ValidationException',
          },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ValidationException' },
            example: {
              __type: 'ValidationException',
              Message: 'NumberType must be one of LONG_CODE, TOLL_FREE, TEN_DLC, SIMULATOR. Reason="INVALID_PARAMETER" Fields="NumberType"',
              Reason: 'INVALID_PARAMETER',
              Fields: [
                {
                  Name: 'NumberType',
                  Message: 'must be one of LONG_CODE, TOLL_FREE, TEN_DLC, SIMULATOR',
                },
              ],
            },
          },
        },
      },
      ServiceQuotaExceededException: {
        description: 'The request would exceed a quota.',
        'x-role': 'quota',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'ServiceQuotaExceededException',
          },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ServiceQuotaExceededException' },
            example: {
              __type: 'ServiceQuotaExceededException',
              Message: 'The account already leases 25 phone numbers in us-east-1. Reason="PHONE_NUMBERS_PER_ACCOUNT"',
              Reason: 'PHONE_NUMBERS_PER_ACCOUNT',
            },
          },
        },
      },
      AccessDeniedException: {
        description: 'The caller is not allowed to do this.',
        'x-role': 'denied',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'AccessDeniedException',
          },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/AccessDeniedException' },
            example: {
              __type: 'AccessDeniedException',
              Message: 'The account is disabled. Reason="ACCOUNT_DISABLED"',
              Reason: 'ACCOUNT_DISABLED',
            },
          },
        },
      },
      ResourceNotFoundException: {
        description: 'A resource that the request names does not exist.',
        'x-role': 'notFound',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'ResourceNotFoundException',
          },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ResourceNotFoundException' },
            example: {
              __type: 'ResourceNotFoundException',
              Message: 'There is no pool pool-ffffffffffffffffffffffffffffffff of account 111122223333 in us-east-1. ResourceType="pool" ResourceId="pool-ffffffffffffffffffffffffffffffff"',
              ResourceType: 'pool',
              ResourceId: 'pool-ffffffffffffffffffffffffffffffff',
            },
          },
        },
      },
      ConflictException: {
        description: 'The request conflicts with the state of a resource, or reuses a ClientToken.',
        'x-role': 'conflict',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'ConflictException',
          },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ConflictException' },
            example: {
              __type: 'ConflictException',
              Message: "The pool's numbers are PROMOTIONAL; the request is TRANSACTIONAL. Reason=\"MESSAGE_TYPE_MISMATCH\" ResourceType=\"pool\" ResourceId=\"pool-11111111111111111111111111111111\"",
              Reason: 'MESSAGE_TYPE_MISMATCH',
              ResourceType: 'pool',
              ResourceId: 'pool-11111111111111111111111111111111',
            },
          },
        },
      },
      ThrottlingException: {
        description: 'Too many requests in a short time.',
        'x-role': 'throttled',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'ThrottlingException',
          },
          'Retry-After': { $ref: '#/components/headers/RetryAfter' },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ThrottlingException' },
            example: {
              __type: 'ThrottlingException',
              Message: 'There were too many requests; wait as long as Retry-After says.',
            },
          },
        },
      },
      InternalServerException: {
        description: 'The server failed; the request can be retried.',
        'x-role': 'internal',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'InternalServerException',
          },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/InternalServerException' },
            example: {
              __type: 'InternalServerException',
              Message: 'The server failed; quote the request id to its operator.',
              RequestId: '5f2b1c9a-6b0c-4d8e-9f51-0d6d7f1c2a11',
            },
          },
        },
      },
      SmsVoiceRequestTooLarge: {
        description: 'The body is larger than the server accepts.',
        'x-role': 'tooLarge',
        'x-exception': 'RequestTooLargeException',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'RequestTooLargeException',
          },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/SmsVoiceTransportError' },
            example: {
              __type: 'RequestTooLargeException',
              Message: 'The body is larger than 1048576 bytes.',
            },
          },
        },
      },
      SmsVoiceUnsupportedMediaType: {
        description: 'The content type of the body is not one that the operation accepts.',
        'x-role': 'unsupportedMediaType',
        'x-exception': 'UnsupportedMediaTypeException',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'UnsupportedMediaTypeException',
          },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/SmsVoiceTransportError' },
            example: {
              __type: 'UnsupportedMediaTypeException',
              Message: 'The content type of the body must be application/json.',
            },
          },
        },
      },
      BadRequestException: {
        description: 'The request breaks a rule; the message names the member.',
        'x-role': 'invalidRequest',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'BadRequestException',
          },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/BadRequestException' },
            example: {
              Code: 'BadRequest',
              Message: 'CallingName must match ^$|^[a-zA-Z0-9 ]{2,15}$.',
            },
          },
        },
      },
      UnauthorizedClientException: {
        description: 'The caller is unknown.',
        'x-role': 'unauthenticated',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'UnauthorizedClientException',
          },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/UnauthorizedClientException' },
            example: { Code: 'Unauthorized', Message: 'The request is not signed.' },
          },
        },
      },
      ForbiddenException: {
        description: 'The caller is not allowed to do this.',
        'x-role': 'denied',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'ForbiddenException',
          },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ForbiddenException' },
            example: { Code: 'Forbidden', Message: 'The caller may not do this.' },
          },
        },
      },
      NotFoundException: {
        description: 'The phone number is not in the inventory.',
        'x-role': 'notFound',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'NotFoundException',
          },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/NotFoundException' },
            example: { Code: 'NotFound', Message: 'There is no such phone number.' },
          },
        },
      },
      ChimeConflictException: {
        description: 'The state of the phone number does not allow the change.',
        'x-role': 'conflict',
        'x-exception': 'ConflictException',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'ConflictException',
          },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ChimeConflictException' },
            example: {
              Code: 'Conflict',
              Message: 'The calling name of the number is still being updated.',
            },
          },
        },
      },
      ThrottledClientException: {
        description: 'Too many requests in a short time.',
        'x-role': 'throttled',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'ThrottledClientException',
          },
          'Retry-After': { $ref: '#/components/headers/RetryAfter' },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ThrottledClientException' },
            example: {
              Code: 'Throttled',
              Message: 'There were too many requests; wait as long as Retry-After says.',
            },
          },
        },
      },
      ServiceFailureException: {
        description: 'The server failed; the request can be retried.',
        'x-role': 'internal',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'ServiceFailureException',
          },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ServiceFailureException' },
            example: {
              Code: 'ServiceFailure',
              Message: 'The server failed; quote the request id to its operator.',
            },
          },
        },
      },
      ServiceUnavailableException: {
        description: 'The service is temporarily unavailable.',
        'x-role': 'unavailable',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'ServiceUnavailableException',
          },
          'Retry-After': { $ref: '#/components/headers/RetryAfter' },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ServiceUnavailableException' },
            example: {
              Code: 'ServiceUnavailable',
              Message: 'The server is unavailable; try again after a moment.',
            },
          },
        },
      },
      ChimeNotAcceptable: {
        description: 'The request accepts no content type that the operation returns.',
        'x-role': 'notAcceptable',
        'x-exception': 'NotAcceptableException',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'NotAcceptableException',
          },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ChimeTransportError' },
            example: {
              Code: 'BadRequest',
              Message: 'The operation returns application/json only, which Accept excludes.',
            },
          },
        },
      },
      ChimeRequestTooLarge: {
        description: 'The body is larger than the server accepts.',
        'x-role': 'tooLarge',
        'x-exception': 'RequestTooLargeException',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'RequestTooLargeException',
          },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ChimeTransportError' },
            example: { Code: 'BadRequest', Message: 'The body is larger than 1048576 bytes.' },
          },
        },
      },
      ChimeUnsupportedMediaType: {
        description: 'The content type of the body is not one that the operation accepts.',
        'x-role': 'unsupportedMediaType',
        'x-exception': 'UnsupportedMediaTypeException',
        headers: {
          'x-amzn-RequestId': { $ref: '#/components/headers/RequestId' },
          'X-Amzn-ErrorType': {
            description: 'The name of the exception.',
            required: true,
            schema: { $ref: '#/components/schemas/ExceptionName' },
            example: 'UnsupportedMediaTypeException',
          },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ChimeTransportError' },
            example: {
              Code: 'BadRequest',
              Message: 'The content type of the body must be application/json.',
            },
          },
        },
      },
    },
    schemas: {
      ExceptionName: {
        type: 'string',
        pattern: '^[A-Z][A-Za-z]+$',
        description: 'The name of an exception.',
      },
      IsoCountryCode: {
        type: 'string',
        pattern: '^[A-Z]{2}$',
        description: 'A country in ISO 3166-1 alpha-2.',
      },
      EpochSeconds: {
        type: 'number',
        'x-timestamp': 'epoch-seconds',
        description: 'A time in seconds since 1970-01-01T00:00:00Z; a fraction is allowed.',
      },
      IsoTimestamp: {
        type: 'string',
        format: 'date-time',
        'x-timestamp': 'iso-8601',
        description: 'A time in ISO 8601, in UTC.',
      },
      ClientToken: {
        type: 'string',
        minLength: 1,
        maxLength: 64,
        pattern: '^[!-~]+$',
        description: 'Idempotency token: printable ASCII, chosen by the caller, unique to one intended change. SDKs fill\nin a UUID v4 if it is left out.\n',
      },
      MessageType: {
        type: 'string',
        enum: ['TRANSACTIONAL', 'PROMOTIONAL'],
        description: '`TRANSACTIONAL` for time-critical messages, `PROMOTIONAL` for marketing.\n',
      },
      NumberCapability: {
        type: 'string',
        enum: ['SMS', 'VOICE', 'MMS', 'RCS'],
        description: 'A kind of message or call that a number supports.',
      },
      NumberType: {
        type: 'string',
        enum: ['LONG_CODE', 'TOLL_FREE', 'TEN_DLC', 'SIMULATOR'],
        description: 'The kind of number. `TOLL_FREE`, `TEN_DLC` and `SIMULATOR` exist only in the US; `TEN_DLC` needs\na registered campaign; `SIMULATOR` sends only to simulator destinations.\n',
      },
      PhoneNumberStatus: {
        type: 'string',
        enum: ['PENDING', 'ACTIVE', 'ASSOCIATING', 'DISASSOCIATING', 'DELETED'],
        description: 'The state of a leased number.',
      },
      Tag: {
        type: 'object',
        description: 'A key and value attached to a resource.',
        required: ['Key', 'Value'],
        additionalProperties: false,
        properties: {
          Key: {
            type: 'string',
            minLength: 1,
            maxLength: 128,
            pattern: '^.+$',
            description: "The tag's key, unique on its resource. The prefix `aws:` is reserved.",
          },
          Value: {
            type: 'string',
            minLength: 0,
            maxLength: 256,
            pattern: '^.*$',
            description: "The tag's value, which may be empty.",
          },
        },
      },
      NumberPreference: {
        type: 'object',
        description: 'A preference for the digits of the number.',
        required: ['PreferenceType', 'Filter'],
        additionalProperties: false,
        properties: {
          PreferenceType: {
            type: 'array',
            minItems: 1,
            maxItems: 1,
            description: 'How the filter is applied.',
            items: { $ref: '#/components/schemas/NumberPreferenceType' },
          },
          Filter: {
            type: 'array',
            minItems: 1,
            maxItems: 10,
            description: 'The digits to match. `StartsWith`, `EndsWith` and `Contains` take one value; `ExactMatch`\ntakes up to ten numbers.\n',
            items: {
              type: 'string',
              minLength: 2,
              maxLength: 16,
              pattern: '^\\+?[0-9]{1,15}$',
              description: 'Digits or a complete number, with or without `+`.',
            },
          },
        },
      },
      NumberPreferenceType: {
        type: 'string',
        enum: ['StartsWith', 'EndsWith', 'Contains', 'ExactMatch'],
        description: 'How the digits of the filter are compared with the number.',
      },
      RequestPhoneNumberRequest: {
        type: 'object',
        description: 'The number to lease.',
        required: ['IsoCountryCode', 'MessageType', 'NumberCapabilities', 'NumberType'],
        additionalProperties: false,
        properties: {
          IsoCountryCode: {
            $ref: '#/components/schemas/IsoCountryCode',
            description: 'The country of the number, in ISO 3166-1 alpha-2.',
          },
          MessageType: {
            $ref: '#/components/schemas/MessageType',
            description: 'The kind of message the number will send.',
          },
          NumberCapabilities: {
            type: 'array',
            minItems: 1,
            maxItems: 4,
            description: 'The capabilities that the number must have.',
            items: { $ref: '#/components/schemas/NumberCapability' },
          },
          NumberType: {
            $ref: '#/components/schemas/NumberType',
            description: 'The kind of number.',
          },
          OptOutListName: {
            type: 'string',
            minLength: 1,
            maxLength: 256,
            pattern: '^[A-Za-z0-9_:/-]+$',
            description: 'The opt-out list of the number, by name or ARN. If it is left out: the list of the pool, or\n`Default` without a pool.\n',
          },
          PoolId: {
            type: 'string',
            minLength: 0,
            maxLength: 256,
            pattern: '^[A-Za-z0-9_:/-]*$',
            description: 'The pool that the number joins, by id or ARN. An empty string means no pool.',
          },
          RegistrationId: {
            type: 'string',
            minLength: 1,
            maxLength: 256,
            pattern: '^[A-Za-z0-9_:/-]+$',
            description: 'The registration that the number belongs to, by id or ARN.',
          },
          NumberPreference: {
            type: 'array',
            minItems: 1,
            maxItems: 1,
            description: 'A preference for the digits of the number; only for `TEN_DLC` numbers of the US.',
            items: { $ref: '#/components/schemas/NumberPreference' },
          },
          InternationalSendingEnabled: {
            type: 'boolean',
            default: false,
            description: 'Whether the number may send to other countries; only toll-free US numbers can.',
          },
          DeletionProtectionEnabled: {
            type: 'boolean',
            default: false,
            description: 'Whether the number is protected against release.',
          },
          Tags: {
            type: 'array',
            minItems: 0,
            maxItems: 200,
            description: 'The tags to attach. A resource can have at most 50, fewer than a request can carry.',
            items: { $ref: '#/components/schemas/Tag' },
          },
          ClientToken: { $ref: '#/components/schemas/ClientToken' },
        },
      },
      RequestPhoneNumberResult: {
        type: 'object',
        description: 'The leased number. Members that do not apply are left out.',
        required: [
          'PhoneNumberArn',
          'PhoneNumberId',
          'PhoneNumber',
          'Status',
          'IsoCountryCode',
          'MessageType',
          'NumberCapabilities',
          'NumberType',
          'MonthlyLeasingPrice',
          'TwoWayEnabled',
          'SelfManagedOptOutsEnabled',
          'OptOutListName',
          'InternationalSendingEnabled',
          'DeletionProtectionEnabled',
          'CreatedTimestamp',
        ],
        properties: {
          PhoneNumberArn: { type: 'string', description: 'The ARN of the number.' },
          PhoneNumberId: { type: 'string', description: 'The id of the number.' },
          PhoneNumber: {
            type: 'string',
            minLength: 1,
            maxLength: 20,
            pattern: '^\\+?[1-9][0-9]{1,18}$',
            description: 'The number in E.164.',
          },
          Status: {
            $ref: '#/components/schemas/PhoneNumberStatus',
            description: 'The state of the number; `PENDING` in the first response.',
          },
          IsoCountryCode: {
            $ref: '#/components/schemas/IsoCountryCode',
            description: 'The country of the number, in ISO 3166-1 alpha-2.',
          },
          MessageType: {
            $ref: '#/components/schemas/MessageType',
            description: 'The kind of message the number sends.',
          },
          NumberCapabilities: {
            type: 'array',
            minItems: 1,
            maxItems: 4,
            description: 'The capabilities of the number.',
            items: { $ref: '#/components/schemas/NumberCapability' },
          },
          NumberType: {
            $ref: '#/components/schemas/NumberType',
            description: 'The kind of number.',
          },
          MonthlyLeasingPrice: {
            type: 'string',
            description: "The price of a month's lease in US dollars, with two decimals.",
          },
          TwoWayEnabled: { type: 'boolean', description: 'Whether the number receives messages.' },
          TwoWayChannelArn: {
            type: 'string',
            minLength: 20,
            maxLength: 2048,
            pattern: '^\\S+$',
            description: 'The ARN of the channel for received messages.',
          },
          TwoWayChannelRole: {
            type: 'string',
            minLength: 20,
            maxLength: 2048,
            pattern: '^arn:\\S+$',
            description: 'The ARN of the role that delivers received messages.',
          },
          SelfManagedOptOutsEnabled: {
            type: 'boolean',
            description: 'Whether the account itself replies to HELP and STOP.',
          },
          OptOutListName: {
            type: 'string',
            minLength: 1,
            maxLength: 64,
            pattern: '^[A-Za-z0-9_-]+$',
            description: "The name of the number's opt-out list.",
          },
          InternationalSendingEnabled: {
            type: 'boolean',
            description: 'Whether the number may send to other countries.',
          },
          DeletionProtectionEnabled: {
            type: 'boolean',
            description: 'Whether the number is protected against release.',
          },
          PoolId: { type: 'string', description: 'The id of the pool that the number is in.' },
          RegistrationId: {
            type: 'string',
            description: 'The id of the registration that the number belongs to.',
          },
          Tags: {
            type: 'array',
            maxItems: 200,
            description: 'The tags of the number.',
            items: { $ref: '#/components/schemas/Tag' },
          },
          CreatedTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the number was leased.',
          },
        },
      },
      ResourceReference: {
        type: 'string',
        minLength: 1,
        maxLength: 256,
        pattern: '^[A-Za-z0-9_:/-]+$',
        description: 'A resource by its id, or name, or ARN.',
      },
      NextToken: {
        type: 'string',
        minLength: 1,
        maxLength: 1024,
        pattern: '^.+$',
        description: 'The place of a page in a list. Its text has no meaning for the caller.',
      },
      MaxResults: {
        type: 'integer',
        minimum: 1,
        maximum: 100,
        description: 'How many items a page has at most.',
      },
      Owner: {
        type: 'string',
        enum: ['SELF', 'SHARED'],
        description: "Whether a resource is the account's own, or shared with it by another account.",
      },
      FilterValues: {
        type: 'array',
        minItems: 1,
        maxItems: 20,
        description: 'The values of a filter, one of which must match.',
        items: {
          type: 'string',
          minLength: 1,
          maxLength: 128,
          pattern: '^[/\\.:A-Za-z0-9+_-]+$',
          description: 'A value of a filter. `true` and `false` are the values of a boolean.',
        },
      },
      LeasedNumberType: {
        type: 'string',
        enum: ['SHORT_CODE', 'LONG_CODE', 'TOLL_FREE', 'TEN_DLC', 'SIMULATOR'],
        description: 'The kind of a leased number. A `SHORT_CODE` is leased in other ways than by request.',
      },
      TwoWayChannelArn: {
        type: 'string',
        minLength: 20,
        maxLength: 2048,
        pattern: '^\\S+$',
        description: 'The channel for received messages, by its ARN or as `connect.REGION.amazonaws.com`.',
      },
      TwoWayChannelRole: {
        type: 'string',
        minLength: 20,
        maxLength: 2048,
        pattern: '^arn:\\S+$',
        description: 'The ARN of a role that delivers received messages.',
      },
      OptOutListName: {
        type: 'string',
        minLength: 1,
        maxLength: 64,
        pattern: '^[A-Za-z0-9_-]+$',
        description: 'The name of an opt-out list, in which upper and lower case differ.',
      },
      PhoneNumberFilter: {
        type: 'object',
        description: 'A condition of a leased number.',
        required: ['Name', 'Values'],
        additionalProperties: false,
        properties: {
          Name: {
            type: 'string',
            enum: [
              'status',
              'iso-country-code',
              'message-type',
              'number-capability',
              'number-type',
              'two-way-enabled',
              'self-managed-opt-outs-enabled',
              'opt-out-list-name',
              'deletion-protection-enabled',
              'two-way-channel-arn',
            ],
            description: 'What the filter compares: a member of the number. `number-capability` matches a number that\nhas the capability, whatever others it has.\n',
          },
          Values: { $ref: '#/components/schemas/FilterValues' },
        },
      },
      DescribePhoneNumbersRequest: {
        type: 'object',
        description: 'Which numbers to list. Without members, all of the account.',
        additionalProperties: false,
        properties: {
          PhoneNumberIds: {
            type: 'array',
            minItems: 0,
            maxItems: 5,
            description: 'The numbers by id or ARN; one that does not exist fails the call. An empty list names none\nin particular.\n',
            items: { $ref: '#/components/schemas/ResourceReference' },
          },
          Filters: {
            type: 'array',
            minItems: 0,
            maxItems: 20,
            description: 'The conditions, all of which a number must meet.',
            items: { $ref: '#/components/schemas/PhoneNumberFilter' },
          },
          NextToken: {
            $ref: '#/components/schemas/NextToken',
            description: 'The token of the page before. All other members must be those of its request.',
          },
          MaxResults: {
            $ref: '#/components/schemas/MaxResults',
            default: 100,
            description: 'How many numbers a page has at most.',
          },
          Owner: {
            $ref: '#/components/schemas/Owner',
            description: "`SELF` for the account's own numbers, as without the member, or `SHARED` for those of others.\nIt cannot be combined with `PhoneNumberIds`.\n",
          },
        },
      },
      DescribePhoneNumbersResult: {
        type: 'object',
        description: 'A page of leased numbers.',
        required: ['PhoneNumbers'],
        properties: {
          PhoneNumbers: {
            type: 'array',
            description: 'The numbers, the oldest first.',
            items: { $ref: '#/components/schemas/PhoneNumberInformation' },
          },
          NextToken: {
            $ref: '#/components/schemas/NextToken',
            description: 'The token of the next page; left out if this is the last one.',
          },
        },
      },
      PhoneNumberInformation: {
        type: 'object',
        description: 'A leased number. Members that do not apply are left out.',
        required: [
          'PhoneNumberArn',
          'PhoneNumber',
          'Status',
          'IsoCountryCode',
          'MessageType',
          'NumberCapabilities',
          'NumberType',
          'MonthlyLeasingPrice',
          'TwoWayEnabled',
          'SelfManagedOptOutsEnabled',
          'OptOutListName',
          'DeletionProtectionEnabled',
          'CreatedTimestamp',
        ],
        properties: {
          PhoneNumberArn: { type: 'string', description: 'The ARN of the number.' },
          PhoneNumberId: { type: 'string', description: 'The id of the number.' },
          PhoneNumber: {
            type: 'string',
            minLength: 1,
            maxLength: 20,
            pattern: '^\\+?[1-9][0-9]{1,18}$',
            description: 'The number in E.164.',
          },
          Status: {
            $ref: '#/components/schemas/PhoneNumberStatus',
            description: 'The state of the number.',
          },
          IsoCountryCode: {
            $ref: '#/components/schemas/IsoCountryCode',
            description: 'The country of the number, in ISO 3166-1 alpha-2.',
          },
          MessageType: {
            $ref: '#/components/schemas/MessageType',
            description: 'The kind of message the number sends.',
          },
          NumberCapabilities: {
            type: 'array',
            minItems: 1,
            maxItems: 4,
            description: 'The capabilities of the number.',
            items: { $ref: '#/components/schemas/NumberCapability' },
          },
          NumberType: {
            $ref: '#/components/schemas/LeasedNumberType',
            description: 'The kind of number.',
          },
          MonthlyLeasingPrice: {
            type: 'string',
            description: "The price of a month's lease in US dollars, with two decimals.",
          },
          TwoWayEnabled: { type: 'boolean', description: 'Whether the number receives messages.' },
          TwoWayChannelArn: {
            $ref: '#/components/schemas/TwoWayChannelArn',
            description: 'The channel for received messages.',
          },
          TwoWayChannelRole: {
            $ref: '#/components/schemas/TwoWayChannelRole',
            description: 'The ARN of the role that delivers received messages.',
          },
          SelfManagedOptOutsEnabled: {
            type: 'boolean',
            description: 'Whether the account itself replies to HELP and STOP.',
          },
          OptOutListName: {
            $ref: '#/components/schemas/OptOutListName',
            description: "The name of the number's opt-out list.",
          },
          InternationalSendingEnabled: {
            type: 'boolean',
            description: 'Whether the number may send to other countries.',
          },
          DeletionProtectionEnabled: {
            type: 'boolean',
            description: 'Whether the number is protected against release.',
          },
          PoolId: { type: 'string', description: 'The id of the pool that the number is in.' },
          RegistrationId: {
            type: 'string',
            description: 'The id of the registration that the number belongs to.',
          },
          MessagingLimits: {
            $ref: '#/components/schemas/MessagingLimits',
            description: 'How much the number may send, if that is known.',
          },
          CreatedTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the number was leased.',
          },
        },
      },
      MessagingLimits: {
        type: 'object',
        description: 'How much a number may send.',
        properties: {
          RateLimits: {
            type: 'object',
            description: 'Messages a second, by capability.',
            additionalProperties: { type: 'integer' },
          },
          DailyMessageCaps: {
            type: 'object',
            description: 'Messages a day, by the provider of the destination; for 10DLC numbers only.',
            additionalProperties: { type: 'integer' },
          },
        },
      },
      UpdateOriginationPhoneNumberRequest: {
        type: 'object',
        description: 'The settings to change.',
        additionalProperties: false,
        properties: {
          TwoWayEnabled: {
            type: 'boolean',
            description: 'Whether the number receives messages; it needs a channel then. `false` removes the channel\nand its role, unless the request contains them.\n',
          },
          TwoWayChannelArn: {
            $ref: '#/components/schemas/TwoWayChannelArn',
            description: 'The channel for received messages.',
          },
          TwoWayChannelRole: {
            $ref: '#/components/schemas/TwoWayChannelRole',
            description: 'The ARN of the role that delivers received messages.',
          },
          SelfManagedOptOutsEnabled: {
            type: 'boolean',
            description: 'Whether the account itself replies to HELP and STOP.',
          },
          OptOutListName: {
            $ref: '#/components/schemas/ResourceReference',
            description: 'The opt-out list of the number, by name or ARN.',
          },
          InternationalSendingEnabled: {
            type: 'boolean',
            description: 'Whether the number may send to other countries; only toll-free US numbers can.',
          },
          DeletionProtectionEnabled: {
            type: 'boolean',
            description: 'Whether the number is protected against release.',
          },
        },
      },
      UpdateOriginationPhoneNumberResult: {
        type: 'object',
        description: 'The number after the change. Members that do not apply are left out.',
        required: [
          'PhoneNumberArn',
          'PhoneNumberId',
          'PhoneNumber',
          'Status',
          'IsoCountryCode',
          'MessageType',
          'NumberCapabilities',
          'NumberType',
          'MonthlyLeasingPrice',
          'TwoWayEnabled',
          'SelfManagedOptOutsEnabled',
          'OptOutListName',
          'InternationalSendingEnabled',
          'DeletionProtectionEnabled',
          'CreatedTimestamp',
        ],
        properties: {
          PhoneNumberArn: { type: 'string', description: 'The ARN of the number.' },
          PhoneNumberId: { type: 'string', description: 'The id of the number.' },
          PhoneNumber: {
            type: 'string',
            minLength: 1,
            maxLength: 20,
            pattern: '^\\+?[1-9][0-9]{1,18}$',
            description: 'The number in E.164.',
          },
          Status: {
            $ref: '#/components/schemas/PhoneNumberStatus',
            description: 'The state of the number.',
          },
          IsoCountryCode: {
            $ref: '#/components/schemas/IsoCountryCode',
            description: 'The country of the number, in ISO 3166-1 alpha-2.',
          },
          MessageType: {
            $ref: '#/components/schemas/MessageType',
            description: 'The kind of message the number sends.',
          },
          NumberCapabilities: {
            type: 'array',
            minItems: 1,
            maxItems: 4,
            description: 'The capabilities of the number.',
            items: { $ref: '#/components/schemas/NumberCapability' },
          },
          NumberType: {
            $ref: '#/components/schemas/LeasedNumberType',
            description: 'The kind of number.',
          },
          MonthlyLeasingPrice: {
            type: 'string',
            description: "The price of a month's lease in US dollars, with two decimals.",
          },
          TwoWayEnabled: { type: 'boolean', description: 'Whether the number receives messages.' },
          TwoWayChannelArn: {
            $ref: '#/components/schemas/TwoWayChannelArn',
            description: 'The channel for received messages.',
          },
          TwoWayChannelRole: {
            $ref: '#/components/schemas/TwoWayChannelRole',
            description: 'The ARN of the role that delivers received messages.',
          },
          SelfManagedOptOutsEnabled: {
            type: 'boolean',
            description: 'Whether the account itself replies to HELP and STOP.',
          },
          OptOutListName: {
            $ref: '#/components/schemas/OptOutListName',
            description: "The name of the number's opt-out list.",
          },
          InternationalSendingEnabled: {
            type: 'boolean',
            description: 'Whether the number may send to other countries.',
          },
          DeletionProtectionEnabled: {
            type: 'boolean',
            description: 'Whether the number is protected against release.',
          },
          RegistrationId: {
            type: 'string',
            description: 'The id of the registration that the number belongs to.',
          },
          CreatedTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the number was leased.',
          },
        },
      },
      ReleasePhoneNumberResult: {
        type: 'object',
        description: 'The released number. Members that do not apply are left out.',
        required: [
          'PhoneNumberArn',
          'PhoneNumberId',
          'PhoneNumber',
          'Status',
          'IsoCountryCode',
          'MessageType',
          'NumberCapabilities',
          'NumberType',
          'MonthlyLeasingPrice',
          'TwoWayEnabled',
          'SelfManagedOptOutsEnabled',
          'OptOutListName',
          'CreatedTimestamp',
        ],
        properties: {
          PhoneNumberArn: { type: 'string', description: 'The ARN of the number.' },
          PhoneNumberId: { type: 'string', description: 'The id of the number.' },
          PhoneNumber: {
            type: 'string',
            minLength: 1,
            maxLength: 20,
            pattern: '^\\+?[1-9][0-9]{1,18}$',
            description: 'The number in E.164.',
          },
          Status: {
            $ref: '#/components/schemas/PhoneNumberStatus',
            description: 'The state of the number.',
          },
          IsoCountryCode: {
            $ref: '#/components/schemas/IsoCountryCode',
            description: 'The country of the number, in ISO 3166-1 alpha-2.',
          },
          MessageType: {
            $ref: '#/components/schemas/MessageType',
            description: 'The kind of message the number sends.',
          },
          NumberCapabilities: {
            type: 'array',
            minItems: 1,
            maxItems: 4,
            description: 'The capabilities of the number.',
            items: { $ref: '#/components/schemas/NumberCapability' },
          },
          NumberType: {
            $ref: '#/components/schemas/LeasedNumberType',
            description: 'The kind of number.',
          },
          MonthlyLeasingPrice: {
            type: 'string',
            description: "The price of a month's lease in US dollars, with two decimals.",
          },
          TwoWayEnabled: { type: 'boolean', description: 'Whether the number receives messages.' },
          TwoWayChannelArn: {
            $ref: '#/components/schemas/TwoWayChannelArn',
            description: 'The channel for received messages.',
          },
          TwoWayChannelRole: {
            $ref: '#/components/schemas/TwoWayChannelRole',
            description: 'The ARN of the role that delivers received messages.',
          },
          SelfManagedOptOutsEnabled: {
            type: 'boolean',
            description: 'Whether the account itself replies to HELP and STOP.',
          },
          OptOutListName: {
            $ref: '#/components/schemas/OptOutListName',
            description: "The name of the number's opt-out list.",
          },
          RegistrationId: {
            type: 'string',
            description: 'The id of the registration that the number belongs to.',
          },
          CreatedTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the number was leased.',
          },
        },
      },
      CreateOptOutListRequest: {
        type: 'object',
        description: 'The list to create.',
        required: ['OptOutListName'],
        additionalProperties: false,
        properties: {
          OptOutListName: {
            $ref: '#/components/schemas/OptOutListName',
            description: 'The name of the list, unique in the account and region.',
          },
          Tags: {
            type: 'array',
            minItems: 0,
            maxItems: 200,
            description: 'The tags to attach. A resource can have at most 50, fewer than a request can carry.',
            items: { $ref: '#/components/schemas/Tag' },
          },
          ClientToken: { $ref: '#/components/schemas/ClientToken' },
        },
      },
      CreateOptOutListResult: {
        type: 'object',
        description: 'The new list.',
        required: ['OptOutListArn', 'OptOutListName', 'CreatedTimestamp'],
        properties: {
          OptOutListArn: { type: 'string', description: 'The ARN of the list.' },
          OptOutListName: {
            $ref: '#/components/schemas/OptOutListName',
            description: 'The name of the list.',
          },
          Tags: {
            type: 'array',
            maxItems: 200,
            description: 'The tags of the list; left out if the request had none.',
            items: { $ref: '#/components/schemas/Tag' },
          },
          CreatedTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the list was created.',
          },
        },
      },
      DescribeOptOutListsRequest: {
        type: 'object',
        description: 'Which opt-out lists to list. Without members, all of the account.',
        additionalProperties: false,
        properties: {
          OptOutListNames: {
            type: 'array',
            minItems: 0,
            maxItems: 5,
            description: 'The lists by name or ARN; one that does not exist fails the call. An empty list names none in\nparticular.\n',
            items: { $ref: '#/components/schemas/ResourceReference' },
          },
          NextToken: {
            $ref: '#/components/schemas/NextToken',
            description: 'The token of the page before. All other members must be those of its request.',
          },
          MaxResults: {
            $ref: '#/components/schemas/MaxResults',
            default: 100,
            description: 'How many lists a page has at most.',
          },
          Owner: {
            $ref: '#/components/schemas/Owner',
            description: "`SELF` for the account's own lists, as without the member, or `SHARED` for those of others. It\ncannot be combined with `OptOutListNames`.\n",
          },
        },
      },
      DescribeOptOutListsResult: {
        type: 'object',
        description: 'A page of opt-out lists.',
        required: ['OptOutLists'],
        properties: {
          OptOutLists: {
            type: 'array',
            description: 'The lists, the oldest first.',
            items: { $ref: '#/components/schemas/OptOutListInformation' },
          },
          NextToken: {
            $ref: '#/components/schemas/NextToken',
            description: 'The token of the next page; left out if this is the last one.',
          },
        },
      },
      OptOutListInformation: {
        type: 'object',
        description: 'An opt-out list.',
        required: ['OptOutListArn', 'OptOutListName', 'CreatedTimestamp'],
        properties: {
          OptOutListArn: { type: 'string', description: 'The ARN of the list.' },
          OptOutListName: {
            $ref: '#/components/schemas/OptOutListName',
            description: 'The name of the list.',
          },
          CreatedTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the list was created; for `Default`, when the account began.',
          },
        },
      },
      DeleteOptOutListResult: {
        type: 'object',
        description: 'The deleted list.',
        required: ['OptOutListArn', 'OptOutListName', 'CreatedTimestamp'],
        properties: {
          OptOutListArn: { type: 'string', description: 'The ARN of the list.' },
          OptOutListName: {
            $ref: '#/components/schemas/OptOutListName',
            description: 'The name of the list.',
          },
          CreatedTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the list was created.',
          },
        },
      },
      ResourceArn: {
        type: 'string',
        minLength: 20,
        maxLength: 256,
        pattern: '^arn:[A-Za-z0-9_:/-]+$',
        description: 'The ARN of a resource that can have tags.',
      },
      ListTagsForResourceResult: {
        type: 'object',
        description: 'The tags of a resource.',
        required: ['ResourceArn', 'Tags'],
        properties: {
          ResourceArn: { type: 'string', description: 'The ARN of the resource.' },
          Tags: {
            type: 'array',
            maxItems: 200,
            description: 'The tags, sorted by key.',
            items: { $ref: '#/components/schemas/Tag' },
          },
        },
      },
      TagResourceRequest: {
        type: 'object',
        description: 'The tags to add.',
        required: ['Tags'],
        additionalProperties: false,
        properties: {
          Tags: {
            type: 'array',
            minItems: 1,
            maxItems: 200,
            description: 'The tags. A resource can have at most 50, fewer than a request can carry.',
            items: { $ref: '#/components/schemas/Tag' },
          },
        },
      },
      TagResourceResult: {
        type: 'object',
        description: 'The response to added tags, which has no members.',
        properties: {},
      },
      UntagResourceRequest: {
        type: 'object',
        description: 'The tags to remove.',
        required: ['TagKeys'],
        additionalProperties: false,
        properties: {
          TagKeys: {
            type: 'array',
            minItems: 1,
            maxItems: 200,
            description: 'The keys of the tags.',
            items: {
              type: 'string',
              minLength: 1,
              maxLength: 128,
              pattern: '^.+$',
              description: 'The key of a tag.',
            },
          },
        },
      },
      UntagResourceResult: {
        type: 'object',
        description: 'The response to removed tags, which has no members.',
        properties: {},
      },
      ProtectConfigurationArn: {
        type: 'string',
        minLength: 1,
        maxLength: 256,
        pattern: '^arn:\\S+$',
        description: 'The ARN of the protect configuration.',
      },
      ProtectConfigurationId: {
        type: 'string',
        minLength: 1,
        maxLength: 64,
        pattern: '^[A-Za-z0-9_-]+$',
        description: 'The id of the protect configuration, even if the request gave its ARN.',
      },
      CreateProtectConfigurationRequest: {
        type: 'object',
        description: 'The protect configuration to create.',
        additionalProperties: false,
        properties: {
          ClientToken: { $ref: '#/components/schemas/ClientToken' },
          DeletionProtectionEnabled: {
            type: 'boolean',
            default: false,
            description: 'Whether it is protected against deletion.',
          },
          Tags: {
            type: 'array',
            minItems: 0,
            maxItems: 200,
            description: 'The tags to attach. A resource can have at most 50, fewer than a request can carry. The tag\n`Name` serves as the name.\n',
            items: { $ref: '#/components/schemas/Tag' },
          },
        },
      },
      CreateProtectConfigurationResult: {
        type: 'object',
        description: 'The new protect configuration.',
        required: [
          'ProtectConfigurationArn',
          'ProtectConfigurationId',
          'CreatedTimestamp',
          'AccountDefault',
          'DeletionProtectionEnabled',
        ],
        properties: {
          ProtectConfigurationArn: { $ref: '#/components/schemas/ProtectConfigurationArn' },
          ProtectConfigurationId: { $ref: '#/components/schemas/ProtectConfigurationId' },
          CreatedTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the protect configuration was created.',
          },
          AccountDefault: {
            type: 'boolean',
            description: 'Whether it is the default of the account.',
          },
          DeletionProtectionEnabled: {
            type: 'boolean',
            description: 'Whether it is protected against deletion.',
          },
          Tags: {
            type: 'array',
            maxItems: 200,
            description: 'Its tags; left out if the request had none.',
            items: { $ref: '#/components/schemas/Tag' },
          },
        },
      },
      ProtectConfigurationFilter: {
        type: 'object',
        description: 'A condition of a protect configuration.',
        required: ['Name', 'Values'],
        additionalProperties: false,
        properties: {
          Name: {
            type: 'string',
            enum: ['account-default', 'deletion-protection-enabled'],
            description: 'What the filter compares: a member of the protect configuration.',
          },
          Values: { $ref: '#/components/schemas/FilterValues' },
        },
      },
      DescribeProtectConfigurationsRequest: {
        type: 'object',
        description: 'Which protect configurations to list. Without members, all of the account.',
        additionalProperties: false,
        properties: {
          ProtectConfigurationIds: {
            type: 'array',
            minItems: 0,
            maxItems: 5,
            description: 'The protect configurations by id or ARN; one that does not exist fails the call. An empty list\nnames none in particular.\n',
            items: { $ref: '#/components/schemas/ResourceReference' },
          },
          Filters: {
            type: 'array',
            minItems: 0,
            maxItems: 20,
            description: 'The conditions, all of which a protect configuration must meet.',
            items: { $ref: '#/components/schemas/ProtectConfigurationFilter' },
          },
          NextToken: {
            $ref: '#/components/schemas/NextToken',
            description: 'The token of the page before. All other members must be those of its request.',
          },
          MaxResults: {
            $ref: '#/components/schemas/MaxResults',
            default: 100,
            description: 'How many protect configurations a page has at most.',
          },
        },
      },
      DescribeProtectConfigurationsResult: {
        type: 'object',
        description: 'A page of protect configurations.',
        required: ['ProtectConfigurations'],
        properties: {
          ProtectConfigurations: {
            type: 'array',
            description: 'The protect configurations, the oldest first.',
            items: { $ref: '#/components/schemas/ProtectConfigurationInformation' },
          },
          NextToken: {
            $ref: '#/components/schemas/NextToken',
            description: 'The token of the next page; left out if this is the last one.',
          },
        },
      },
      ProtectConfigurationInformation: {
        type: 'object',
        description: 'A protect configuration.',
        required: [
          'ProtectConfigurationArn',
          'ProtectConfigurationId',
          'CreatedTimestamp',
          'AccountDefault',
          'DeletionProtectionEnabled',
        ],
        properties: {
          ProtectConfigurationArn: { $ref: '#/components/schemas/ProtectConfigurationArn' },
          ProtectConfigurationId: { $ref: '#/components/schemas/ProtectConfigurationId' },
          CreatedTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the protect configuration was created.',
          },
          AccountDefault: {
            type: 'boolean',
            description: 'Whether it is the default of the account.',
          },
          DeletionProtectionEnabled: {
            type: 'boolean',
            description: 'Whether it is protected against deletion.',
          },
        },
      },
      UpdateProtectConfigurationRequest: {
        type: 'object',
        description: 'The settings to change.',
        additionalProperties: false,
        properties: {
          DeletionProtectionEnabled: {
            type: 'boolean',
            description: 'Whether it is protected against deletion.',
          },
        },
      },
      UpdateProtectConfigurationResult: {
        type: 'object',
        description: 'The protect configuration after the change.',
        required: [
          'ProtectConfigurationArn',
          'ProtectConfigurationId',
          'CreatedTimestamp',
          'AccountDefault',
          'DeletionProtectionEnabled',
        ],
        properties: {
          ProtectConfigurationArn: { $ref: '#/components/schemas/ProtectConfigurationArn' },
          ProtectConfigurationId: { $ref: '#/components/schemas/ProtectConfigurationId' },
          CreatedTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the protect configuration was created.',
          },
          AccountDefault: {
            type: 'boolean',
            description: 'Whether it is the default of the account.',
          },
          DeletionProtectionEnabled: {
            type: 'boolean',
            description: 'Whether it is protected against deletion.',
          },
        },
      },
      DeleteProtectConfigurationResult: {
        type: 'object',
        description: 'The deleted protect configuration, as it was.',
        required: [
          'ProtectConfigurationArn',
          'ProtectConfigurationId',
          'CreatedTimestamp',
          'AccountDefault',
          'DeletionProtectionEnabled',
        ],
        properties: {
          ProtectConfigurationArn: { $ref: '#/components/schemas/ProtectConfigurationArn' },
          ProtectConfigurationId: { $ref: '#/components/schemas/ProtectConfigurationId' },
          CreatedTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the protect configuration was created.',
          },
          AccountDefault: {
            type: 'boolean',
            description: 'Whether it is the default of the account.',
          },
          DeletionProtectionEnabled: {
            type: 'boolean',
            description: 'Whether it is protected against deletion.',
          },
        },
      },
      DestinationPhoneNumber: {
        type: 'string',
        minLength: 1,
        maxLength: 20,
        pattern: '^\\+?[1-9][0-9]{1,18}$',
        description: 'A destination phone number in E.164.',
      },
      RuleAction: {
        type: 'string',
        enum: ['ALLOW', 'BLOCK'],
        description: 'Whether messages to the number are allowed or blocked.',
      },
      PutProtectConfigurationRuleSetNumberOverrideRequest: {
        type: 'object',
        description: 'The rule of the number.',
        required: ['Action'],
        additionalProperties: false,
        properties: {
          Action: { $ref: '#/components/schemas/RuleAction' },
          ClientToken: { $ref: '#/components/schemas/ClientToken' },
          ExpirationTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the rule expires, in the future. If it is left out, the rule never expires.',
          },
        },
      },
      PutProtectConfigurationRuleSetNumberOverrideResult: {
        type: 'object',
        description: 'The rule after the change.',
        required: [
          'ProtectConfigurationArn',
          'ProtectConfigurationId',
          'DestinationPhoneNumber',
          'CreatedTimestamp',
          'Action',
        ],
        properties: {
          ProtectConfigurationArn: {
            type: 'string',
            minLength: 1,
            maxLength: 256,
            pattern: '^arn:\\S+$',
            description: 'The ARN of the protect configuration.',
          },
          ProtectConfigurationId: {
            type: 'string',
            minLength: 1,
            maxLength: 64,
            pattern: '^[A-Za-z0-9_-]+$',
            description: 'The id of the protect configuration, even if the request gave its ARN.',
          },
          DestinationPhoneNumber: {
            $ref: '#/components/schemas/DestinationPhoneNumber',
            description: 'The destination number in E.164, with `+`.',
          },
          CreatedTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the rule was created; kept when a rule that has not expired is replaced.',
          },
          Action: { $ref: '#/components/schemas/RuleAction' },
          IsoCountryCode: {
            $ref: '#/components/schemas/IsoCountryCode',
            description: 'The country of the destination number in ISO 3166-1 alpha-2; left out if the number\nbelongs to no single country.\n',
          },
          ExpirationTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the rule expires; left out if it never does.',
          },
        },
      },
      ProtectConfigurationRuleSetNumberOverrideFilterItem: {
        type: 'object',
        description: 'A condition of a rule.',
        required: ['Name', 'Values'],
        additionalProperties: false,
        properties: {
          Name: {
            type: 'string',
            enum: [
              'iso-country-code',
              'destination-phone-number-begins-with',
              'action',
              'expires-before',
              'expires-after',
              'created-before',
              'created-after',
            ],
            description: 'What the filter compares. The values of the last four are moments: a date or a time in ISO 8601,\nor seconds since 1970-01-01T00:00:00Z. A rule without an expiration matches no `expires-` filter.\n',
          },
          Values: { $ref: '#/components/schemas/FilterValues' },
        },
      },
      ListProtectConfigurationRuleSetNumberOverridesRequest: {
        type: 'object',
        description: 'Which rules to list. Without members, all of the protect configuration.',
        additionalProperties: false,
        properties: {
          Filters: {
            type: 'array',
            minItems: 0,
            maxItems: 100,
            description: 'The conditions, all of which a rule must meet.',
            items: {
              $ref: '#/components/schemas/ProtectConfigurationRuleSetNumberOverrideFilterItem',
            },
          },
          NextToken: {
            $ref: '#/components/schemas/NextToken',
            description: 'The token of the page before. All other members must be those of its request.',
          },
          MaxResults: {
            $ref: '#/components/schemas/MaxResults',
            default: 100,
            description: 'How many rules a page has at most.',
          },
        },
      },
      ListProtectConfigurationRuleSetNumberOverridesResult: {
        type: 'object',
        description: 'A page of the rules of a protect configuration.',
        required: ['ProtectConfigurationArn', 'ProtectConfigurationId', 'RuleSetNumberOverrides'],
        properties: {
          ProtectConfigurationArn: { $ref: '#/components/schemas/ProtectConfigurationArn' },
          ProtectConfigurationId: { $ref: '#/components/schemas/ProtectConfigurationId' },
          RuleSetNumberOverrides: {
            type: 'array',
            description: 'The rules, the oldest first.',
            items: { $ref: '#/components/schemas/ProtectConfigurationRuleSetNumberOverride' },
          },
          NextToken: {
            $ref: '#/components/schemas/NextToken',
            description: 'The token of the next page; left out if this is the last one.',
          },
        },
      },
      ProtectConfigurationRuleSetNumberOverride: {
        type: 'object',
        description: 'The rule of one destination number.',
        required: ['DestinationPhoneNumber', 'CreatedTimestamp', 'Action'],
        properties: {
          DestinationPhoneNumber: {
            $ref: '#/components/schemas/DestinationPhoneNumber',
            description: 'The destination number in E.164, with `+`.',
          },
          CreatedTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the rule was created.',
          },
          Action: { $ref: '#/components/schemas/RuleAction' },
          IsoCountryCode: {
            $ref: '#/components/schemas/IsoCountryCode',
            description: 'The country of the destination number in ISO 3166-1 alpha-2; left out if the number\nbelongs to no single country.\n',
          },
          ExpirationTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the rule expires; left out if it never does.',
          },
        },
      },
      DeleteProtectConfigurationRuleSetNumberOverrideResult: {
        type: 'object',
        description: 'The deleted rule, as it was.',
        required: [
          'ProtectConfigurationArn',
          'ProtectConfigurationId',
          'DestinationPhoneNumber',
          'CreatedTimestamp',
          'Action',
        ],
        properties: {
          ProtectConfigurationArn: { $ref: '#/components/schemas/ProtectConfigurationArn' },
          ProtectConfigurationId: { $ref: '#/components/schemas/ProtectConfigurationId' },
          DestinationPhoneNumber: {
            $ref: '#/components/schemas/DestinationPhoneNumber',
            description: 'The destination number in E.164, with `+`.',
          },
          CreatedTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the rule was created.',
          },
          Action: { $ref: '#/components/schemas/RuleAction' },
          IsoCountryCode: {
            $ref: '#/components/schemas/IsoCountryCode',
            description: 'The country of the destination number in ISO 3166-1 alpha-2; left out if the number\nbelongs to no single country.\n',
          },
          ExpirationTimestamp: {
            $ref: '#/components/schemas/EpochSeconds',
            description: 'When the rule expires; left out if it never does.',
          },
        },
      },
      ProtectConfigurationCountryRuleSet: {
        type: 'object',
        description: 'The rules of countries, by their code in ISO 3166-1 alpha-2.',
        minProperties: 1,
        maxProperties: 300,
        propertyNames: { type: 'string', pattern: '^[A-Z]{2}$' },
        additionalProperties: {
          $ref: '#/components/schemas/ProtectConfigurationCountryRuleSetInformation',
        },
      },
      ProtectConfigurationCountryRuleSetInformation: {
        type: 'object',
        description: 'The rule of one country.',
        required: ['ProtectStatus'],
        properties: {
          ProtectStatus: { $ref: '#/components/schemas/ProtectStatus' },
        },
      },
      ProtectConfigurationCountryRule: {
        type: 'object',
        description: 'The new rule of one country.',
        required: ['ProtectStatus'],
        additionalProperties: false,
        properties: {
          ProtectStatus: { $ref: '#/components/schemas/ProtectStatus' },
        },
      },
      ProtectStatus: {
        type: 'string',
        enum: ['ALLOW', 'BLOCK', 'MONITOR', 'FILTER'],
        description: 'What happens to messages to a country.',
      },
      UpdateProtectConfigurationCountryRuleSetRequest: {
        type: 'object',
        description: 'The rules to change.',
        required: ['CountryRuleSetUpdates'],
        additionalProperties: false,
        properties: {
          CountryRuleSetUpdates: {
            type: 'object',
            description: 'The new rules of countries, by their code in ISO 3166-1 alpha-2.',
            minProperties: 1,
            maxProperties: 300,
            propertyNames: { type: 'string', pattern: '^[A-Z]{2}$' },
            additionalProperties: { $ref: '#/components/schemas/ProtectConfigurationCountryRule' },
          },
        },
      },
      GetProtectConfigurationCountryRuleSetResult: {
        type: 'object',
        description: 'The country rules of a protect configuration.',
        required: [
          'ProtectConfigurationArn',
          'ProtectConfigurationId',
          'NumberCapability',
          'CountryRuleSet',
        ],
        properties: {
          ProtectConfigurationArn: { $ref: '#/components/schemas/ProtectConfigurationArn' },
          ProtectConfigurationId: { $ref: '#/components/schemas/ProtectConfigurationId' },
          NumberCapability: {
            $ref: '#/components/schemas/NumberCapability',
            description: 'The kind of message or call that the rules are for.',
          },
          CountryRuleSet: { $ref: '#/components/schemas/ProtectConfigurationCountryRuleSet' },
        },
      },
      UpdateProtectConfigurationCountryRuleSetResult: {
        type: 'object',
        description: 'The country rules of a protect configuration after the change.',
        required: [
          'ProtectConfigurationArn',
          'ProtectConfigurationId',
          'NumberCapability',
          'CountryRuleSet',
        ],
        properties: {
          ProtectConfigurationArn: { $ref: '#/components/schemas/ProtectConfigurationArn' },
          ProtectConfigurationId: { $ref: '#/components/schemas/ProtectConfigurationId' },
          NumberCapability: {
            $ref: '#/components/schemas/NumberCapability',
            description: 'The kind of message or call that the rules are for.',
          },
          CountryRuleSet: { $ref: '#/components/schemas/ProtectConfigurationCountryRuleSet' },
        },
      },
      ResourceType: {
        type: 'string',
        description: 'The kind of a resource.',
        enum: [
          'account',
          'phone-number',
          'sender-id',
          'pool',
          'configuration-set',
          'opt-out-list',
          'event-destination',
          'keyword',
          'opted-out-number',
          'registration',
          'registration-attachment',
          'verified-destination-number',
          'protect-configuration',
          'notify-configuration',
          'notify-template',
          'message-template',
          'policy',
          'message',
          'rcs-agent',
        ],
      },
      ValidationException: {
        type: 'object',
        description: 'The request breaks a rule of the contract.',
        required: ['__type'],
        properties: {
          __type: {
            type: 'string',
            const: 'ValidationException',
            description: "The exception's name.",
          },
          Message: { type: 'string', description: 'A sentence that describes the problem.' },
          Reason: {
            type: 'string',
            description: 'The kind of problem.',
            enum: [
              'CANNOT_ADD_OPTED_OUT_NUMBER',
              'CANNOT_PARSE',
              'CHANNEL_NOT_ENABLED',
              'COUNTRY_CODE_MISMATCH',
              'COUNTRY_NOT_ENABLED',
              'DESTINATION_COUNTRY_BLOCKED',
              'FIELD_VALIDATION_FAILED',
              'ATTACHMENT_TYPE_NOT_SUPPORTED',
              'INTERNATIONAL_SENDING_NOT_SUPPORTED',
              'INVALID_ARN',
              'INVALID_FILTER_VALUES',
              'INVALID_IDENTITY_FOR_DESTINATION_COUNTRY',
              'INVALID_NEXT_TOKEN',
              'INVALID_PARAMETER',
              'INVALID_REQUEST',
              'INVALID_REGISTRATION_ASSOCIATION',
              'MAXIMUM_SIZE_EXCEEDED',
              'MEDIA_TYPE_NOT_SUPPORTED',
              'MISSING_PARAMETER',
              'PARAMETERS_CANNOT_BE_USED_TOGETHER',
              'PHONE_NUMBER_CANNOT_BE_OPTED_IN',
              'PHONE_NUMBER_CANNOT_BE_RELEASED',
              'PRICE_OVER_THRESHOLD',
              'RESOURCE_NOT_ACCESSIBLE',
              'REQUESTED_SPEND_LIMIT_HIGHER_THAN_SERVICE_LIMIT',
              'SENDER_ID_NOT_REGISTERED',
              'SENDER_ID_NOT_SUPPORTED',
              'SENDER_ID_REQUIRES_REGISTRATION',
              'TWO_WAY_TOPIC_NOT_PRESENT',
              'TWO_WAY_NOT_ENABLED',
              'TWO_WAY_NOT_SUPPORTED_IN_COUNTRY',
              'TWO_WAY_NOT_SUPPORTED_IN_REGION',
              'TWO_WAY_CHANNEL_NOT_PRESENT',
              'UNKNOWN_REGISTRATION_FIELD',
              'UNKNOWN_REGISTRATION_SECTION',
              'UNKNOWN_REGISTRATION_TYPE',
              'UNKNOWN_REGISTRATION_VERSION',
              'UNKNOWN_OPERATION',
              'REGISTRATION_FIELD_CANNOT_BE_DELETED',
              'VERIFICATION_CODE_MISMATCH',
              'VOICE_CAPABILITY_NOT_AVAILABLE',
              'UNSPECIFIED_PARAMETER_NOT_SUPPORTED',
              'OTHER',
            ],
          },
          Fields: {
            type: 'array',
            description: 'The members that are wrong.',
            items: { $ref: '#/components/schemas/ValidationExceptionField' },
          },
        },
      },
      ValidationExceptionField: {
        type: 'object',
        description: 'One member that is wrong.',
        required: ['Name', 'Message'],
        properties: {
          Name: { type: 'string', description: 'The member, as a dotted path from the request.' },
          Message: { type: 'string', description: 'The problem with the member.' },
        },
      },
      ServiceQuotaExceededException: {
        type: 'object',
        description: 'The request would exceed a quota of the account.',
        required: ['__type'],
        properties: {
          __type: {
            type: 'string',
            const: 'ServiceQuotaExceededException',
            description: "The exception's name.",
          },
          Message: { type: 'string', description: 'A sentence that names the quota.' },
          Reason: {
            type: 'string',
            description: 'The quota.',
            enum: [
              'ASSOCIATIONS_PER_REGISTRATION',
              'CONFIGURATION_SETS_PER_ACCOUNT',
              'DAILY_DESTINATION_CALL_LIMIT',
              'DAILY_NOTIFY_TIER_MESSAGE_LIMIT',
              'EVENT_DESTINATIONS_PER_CONFIGURATION_SET',
              'KEYWORDS_PER_PHONE_NUMBER',
              'KEYWORDS_PER_POOL',
              'MONTHLY_SPEND_LIMIT_REACHED_FOR_MEDIA',
              'MONTHLY_SPEND_LIMIT_REACHED_FOR_NOTIFY',
              'MONTHLY_SPEND_LIMIT_REACHED_FOR_RCS',
              'MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT',
              'MONTHLY_SPEND_LIMIT_REACHED_FOR_VOICE',
              'NOTIFY_CONFIGURATIONS_PER_ACCOUNT',
              'OPT_OUT_LISTS_PER_ACCOUNT',
              'ORIGINATION_IDENTITIES_PER_POOL',
              'PHONE_NUMBERS_PER_ACCOUNT',
              'PHONE_NUMBERS_PER_REGISTRATION',
              'POOLS_PER_ACCOUNT',
              'RCS_AGENTS_PER_ACCOUNT',
              'REGISTRATION_ATTACHMENTS_CREATED_PER_DAY',
              'REGISTRATION_ATTACHMENTS_PER_ACCOUNT',
              'REGISTRATION_VERSIONS_CREATED_PER_DAY',
              'REGISTRATIONS_PER_ACCOUNT',
              'SENDER_IDS_PER_ACCOUNT',
              'TAGS_PER_RESOURCE',
              'VERIFIED_DESTINATION_NUMBERS_PER_ACCOUNT',
              'VERIFICATION_ATTEMPTS_PER_DAY',
              'PROTECT_CONFIGURATIONS_PER_ACCOUNT',
            ],
          },
        },
      },
      AccessDeniedException: {
        type: 'object',
        description: 'The caller is not allowed to do this.',
        required: ['__type'],
        properties: {
          __type: {
            type: 'string',
            const: 'AccessDeniedException',
            description: "The exception's name.",
          },
          Message: { type: 'string', description: 'A sentence that says what was denied.' },
          Reason: {
            type: 'string',
            description: 'Why it was denied.',
            enum: ['INSUFFICIENT_ACCOUNT_REPUTATION', 'ACCOUNT_DISABLED'],
          },
        },
      },
      ResourceNotFoundException: {
        type: 'object',
        description: 'A resource that the request names does not exist.',
        required: ['__type'],
        properties: {
          __type: {
            type: 'string',
            const: 'ResourceNotFoundException',
            description: "The exception's name.",
          },
          Message: { type: 'string', description: 'A sentence that names the missing resource.' },
          ResourceType: {
            $ref: '#/components/schemas/ResourceType',
            description: 'The kind of the missing resource.',
          },
          ResourceId: {
            type: 'string',
            description: 'The missing resource by the name in the request.',
          },
        },
      },
      ConflictException: {
        type: 'object',
        description: 'The request conflicts with the state of a resource.',
        required: ['__type'],
        properties: {
          __type: {
            type: 'string',
            const: 'ConflictException',
            description: "The exception's name.",
          },
          Message: { type: 'string', description: 'A sentence that describes the conflict.' },
          Reason: {
            type: 'string',
            description: 'The kind of conflict; left out if no value fits.',
            enum: [
              'CREATE_REGISTRATION_VERSION_NOT_ALLOWED',
              'DELETION_PROTECTION_ENABLED',
              'DESTINATION_PHONE_NUMBER_NOT_VERIFIED',
              'DESTINATION_PHONE_NUMBER_OPTED_OUT',
              'DISASSOCIATE_REGISTRATION_NOT_ALLOWED',
              'DISCARD_REGISTRATION_VERSION_NOT_ALLOWED',
              'EDIT_REGISTRATION_FIELD_VALUES_NOT_ALLOWED',
              'EVENT_DESTINATION_MISMATCH',
              'KEYWORD_MISMATCH',
              'LAST_PHONE_NUMBER',
              'NUMBER_CAPABILITIES_MISMATCH',
              'MESSAGE_TYPE_MISMATCH',
              'NO_ORIGINATION_IDENTITIES_FOUND',
              'OPT_OUT_LIST_MISMATCH',
              'PHONE_NUMBER_ASSOCIATED_TO_POOL',
              'PHONE_NUMBER_ASSOCIATED_TO_REGISTRATION',
              'PHONE_NUMBER_NOT_ASSOCIATED_TO_POOL',
              'PHONE_NUMBER_NOT_IN_REGISTRATION_REGION',
              'REGISTRATION_ALREADY_SUBMITTED',
              'REGISTRATION_NOT_COMPLETE',
              'RESOURCE_ALREADY_ASSOCIATED',
              'SENDER_ID_ASSOCIATED_TO_POOL',
              'RCS_AGENT_ASSOCIATED_TO_POOL',
              'POOL_ASSOCIATED_TO_NOTIFY_CONFIGURATION',
              'RESOURCE_ALREADY_EXISTS',
              'RESOURCE_DELETION_NOT_ALLOWED',
              'RESOURCE_MODIFICATION_NOT_ALLOWED',
              'RESOURCE_NOT_ACTIVE',
              'RESOURCE_NOT_EMPTY',
              'SELF_MANAGED_OPT_OUTS_MISMATCH',
              'SUBMIT_REGISTRATION_VERSION_NOT_ALLOWED',
              'TWO_WAY_CONFIG_MISMATCH',
              'VERIFICATION_CODE_EXPIRED',
              'VERIFICATION_ALREADY_COMPLETE',
              'PROTECT_CONFIGURATION_IS_ACCOUNT_DEFAULT',
              'PROTECT_CONFIGURATION_ASSOCIATED_WITH_CONFIGURATION_SET',
              'PROTECT_CONFIGURATION_NOT_ASSOCIATED_WITH_CONFIGURATION_SET',
              'DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION',
              'DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE',
              'RCS_AGENT_ALREADY_ASSOCIATED_TO_REGISTRATION_TYPE',
              'NOTIFY_CONFIGURATION_NOT_ACTIVE',
            ],
          },
          ResourceType: {
            $ref: '#/components/schemas/ResourceType',
            description: 'The kind of the resource in conflict.',
          },
          ResourceId: { type: 'string', description: 'The resource in conflict.' },
        },
      },
      ThrottlingException: {
        type: 'object',
        description: 'Too many requests in a short time.',
        required: ['__type'],
        properties: {
          __type: {
            type: 'string',
            const: 'ThrottlingException',
            description: "The exception's name.",
          },
          Message: { type: 'string', description: 'A sentence that says when to retry.' },
        },
      },
      InternalServerException: {
        type: 'object',
        description: 'The server failed.',
        required: ['__type'],
        properties: {
          __type: {
            type: 'string',
            const: 'InternalServerException',
            description: "The exception's name.",
          },
          Message: { type: 'string', description: 'A sentence that describes the failure.' },
          RequestId: { type: 'string', description: 'The id of the request that failed.' },
        },
      },
      SmsVoiceTransportError: {
        type: 'object',
        description: 'The body of an exception that is raised before a request reaches an operation.',
        required: ['__type'],
        properties: {
          __type: { type: 'string', description: "The exception's name." },
          Message: { type: 'string', description: 'A sentence that describes the problem.' },
        },
      },
      PhoneNumberProductType: {
        type: 'string',
        enum: ['BusinessCalling', 'VoiceConnector', 'SipMediaApplicationDialIn'],
        description: 'The product that a number is used with.',
      },
      CallingName: {
        type: 'string',
        pattern: '^$|^[a-zA-Z0-9 ]{2,15}$',
        'x-sensitive': true,
        description: 'The outbound calling name; the empty string clears it.',
      },
      UpdatePhoneNumberRequest: {
        type: 'object',
        description: 'The one detail to change.',
        additionalProperties: false,
        properties: {
          ProductType: {
            $ref: '#/components/schemas/PhoneNumberProductType',
            description: 'The product to move the number to.',
          },
          CallingName: {
            $ref: '#/components/schemas/CallingName',
            description: 'The outbound calling name to show; the empty string clears it.',
          },
        },
      },
      UpdatePhoneNumberResult: {
        type: 'object',
        description: 'The result of an update.',
        required: ['PhoneNumber'],
        properties: {
          PhoneNumber: { $ref: '#/components/schemas/ChimePhoneNumber' },
        },
      },
      ChimePhoneNumber: {
        type: 'object',
        description: 'A phone number of the inventory. Members that do not apply are left out.',
        properties: {
          PhoneNumberId: {
            type: 'string',
            'x-sensitive': true,
            description: 'The id of the number: the number itself, URL-encoded.',
          },
          E164PhoneNumber: {
            type: 'string',
            pattern: '^\\+?[1-9]\\d{1,14}$',
            'x-sensitive': true,
            description: 'The number in E.164.',
          },
          Country: {
            $ref: '#/components/schemas/IsoCountryCode',
            description: 'The country of the number, in ISO 3166-1 alpha-2.',
          },
          Type: { type: 'string', enum: ['Local', 'TollFree'], description: 'The kind of number.' },
          ProductType: {
            $ref: '#/components/schemas/PhoneNumberProductType',
            description: 'The product that the number is used with.',
          },
          Status: {
            type: 'string',
            enum: [
              'AcquireInProgress',
              'AcquireFailed',
              'Unassigned',
              'Assigned',
              'ReleaseInProgress',
              'DeleteInProgress',
              'ReleaseFailed',
              'DeleteFailed',
            ],
            description: 'The state of the number.',
          },
          Capabilities: { $ref: '#/components/schemas/PhoneNumberCapabilities' },
          Associations: {
            type: 'array',
            description: 'The assignments of the number.',
            items: { $ref: '#/components/schemas/PhoneNumberAssociation' },
          },
          CallingName: {
            $ref: '#/components/schemas/CallingName',
            description: 'The outbound calling name.',
          },
          CallingNameStatus: {
            type: 'string',
            enum: ['Unassigned', 'UpdateInProgress', 'UpdateSucceeded', 'UpdateFailed'],
            description: 'The state of the last change of the calling name.',
          },
          CreatedTimestamp: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When the number entered the inventory.',
          },
          UpdatedTimestamp: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When the number last changed.',
          },
          DeletionTimestamp: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When the number was deleted.',
          },
        },
      },
      PhoneNumberCapabilities: {
        type: 'object',
        description: 'The capabilities of the number.',
        properties: {
          InboundCall: { type: 'boolean', description: 'Receives calls.' },
          OutboundCall: { type: 'boolean', description: 'Places calls.' },
          InboundSMS: { type: 'boolean', description: 'Receives text messages.' },
          OutboundSMS: { type: 'boolean', description: 'Sends text messages.' },
          InboundMMS: { type: 'boolean', description: 'Receives media messages.' },
          OutboundMMS: { type: 'boolean', description: 'Sends media messages.' },
        },
      },
      PhoneNumberAssociation: {
        type: 'object',
        description: 'One assignment of the number.',
        properties: {
          Value: {
            type: 'string',
            description: 'The id of the object that the number is assigned to.',
          },
          Name: {
            type: 'string',
            enum: ['AccountId', 'UserId', 'VoiceConnectorId', 'VoiceConnectorGroupId', 'SipRuleId'],
            description: 'The kind of that object.',
          },
          AssociatedTimestamp: {
            $ref: '#/components/schemas/IsoTimestamp',
            description: 'When the number was assigned.',
          },
        },
      },
      ErrorCode: {
        type: 'string',
        description: 'The code in the body of every error response.',
        enum: [
          'BadRequest',
          'Conflict',
          'Forbidden',
          'NotFound',
          'PreconditionFailed',
          'ResourceLimitExceeded',
          'ServiceFailure',
          'AccessDenied',
          'ServiceUnavailable',
          'Throttled',
          'Throttling',
          'Unauthorized',
          'Unprocessable',
          'VoiceConnectorGroupAssociationsExist',
          'PhoneNumberAssociationsExist',
        ],
      },
      BadRequestException: {
        type: 'object',
        description: 'The request breaks a rule of the contract.',
        properties: {
          Code: { $ref: '#/components/schemas/ErrorCode', default: 'BadRequest' },
          Message: { type: 'string', description: 'A sentence that describes the problem.' },
        },
      },
      UnauthorizedClientException: {
        type: 'object',
        description: 'The caller is unknown.',
        properties: {
          Code: { $ref: '#/components/schemas/ErrorCode', default: 'Unauthorized' },
          Message: { type: 'string', description: 'A sentence that says what is missing.' },
        },
      },
      ForbiddenException: {
        type: 'object',
        description: 'The caller is not allowed to do this.',
        properties: {
          Code: { $ref: '#/components/schemas/ErrorCode', default: 'Forbidden' },
          Message: { type: 'string', description: 'A sentence that says what was denied.' },
        },
      },
      NotFoundException: {
        type: 'object',
        description: 'The phone number is not in the inventory.',
        properties: {
          Code: { $ref: '#/components/schemas/ErrorCode', default: 'NotFound' },
          Message: { type: 'string', description: 'A sentence that names the missing resource.' },
        },
      },
      ChimeConflictException: {
        type: 'object',
        description: 'The state of the phone number does not allow the change.',
        properties: {
          Code: { $ref: '#/components/schemas/ErrorCode', default: 'Conflict' },
          Message: { type: 'string', description: 'A sentence that describes the conflict.' },
        },
      },
      ThrottledClientException: {
        type: 'object',
        description: 'Too many requests in a short time.',
        properties: {
          Code: { $ref: '#/components/schemas/ErrorCode', default: 'Throttled' },
          Message: { type: 'string', description: 'A sentence that says when to retry.' },
        },
      },
      ServiceFailureException: {
        type: 'object',
        description: 'The server failed.',
        properties: {
          Code: { $ref: '#/components/schemas/ErrorCode', default: 'ServiceFailure' },
          Message: { type: 'string', description: 'A sentence that describes the failure.' },
        },
      },
      ServiceUnavailableException: {
        type: 'object',
        description: 'The service is temporarily unavailable.',
        properties: {
          Code: { $ref: '#/components/schemas/ErrorCode', default: 'ServiceUnavailable' },
          Message: { type: 'string', description: 'A sentence that says when to retry.' },
        },
      },
      ChimeTransportError: {
        type: 'object',
        description: 'The body of an exception that is raised before a request reaches an operation.',
        properties: {
          Code: { $ref: '#/components/schemas/ErrorCode', default: 'BadRequest' },
          Message: { type: 'string', description: 'A sentence that describes the problem.' },
        },
      },
    },
  },
};

/** The contract as a value, with its document: for servers and judges. */
export const phoneNumbersWithDocument: DocumentedContract<OperationTypes> = { ...phoneNumbers, document };
