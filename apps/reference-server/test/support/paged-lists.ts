import type { Numberkit } from '@numberkit/sdk';
import { tollFree } from './inputs.js';

const ProtectConfigurationId = 'protect-11111111111111111111111111111111';

/** One page of a list, as the names of its rows. */
export interface Page {
  readonly names: readonly string[];
  readonly NextToken: string | undefined;
}

/** A list with pages, and how its rows are made and deleted. */
export interface PagedList {
  readonly make: (client: Numberkit, index: number) => Promise<string>;
  readonly remove: (client: Numberkit, name: string) => Promise<unknown>;
  readonly read: (
    client: Numberkit,
    page: { MaxResults: number; NextToken?: string },
  ) => Promise<Page>;
}

/** Each operation with pages. */
export const pagedLists: Readonly<Record<string, PagedList>> = {
  describePhoneNumbers: {
    make: async (client) => (await client.requestPhoneNumber(tollFree)).PhoneNumberId ?? '',
    remove: (client, PhoneNumberId) => client.releasePhoneNumber({ PhoneNumberId }),
    read: async (client, page) => {
      const { PhoneNumbers, NextToken } = await client.describePhoneNumbers(page);
      return { names: PhoneNumbers.map((one) => one.PhoneNumberId ?? ''), NextToken };
    },
  },
  describeOptOutLists: {
    make: async (client, index) => {
      const OptOutListName = `${index % 2 === 0 ? 'A' : 'z'}-${index}`;
      await client.createOptOutList({ OptOutListName });
      return OptOutListName;
    },
    remove: (client, OptOutListName) => client.deleteOptOutList({ OptOutListName }),
    read: async (client, page) => {
      const { OptOutLists, NextToken } = await client.describeOptOutLists(page);
      return { names: OptOutLists.map((one) => one.OptOutListName), NextToken };
    },
  },
  describeProtectConfigurations: {
    make: async (client) => (await client.createProtectConfiguration({})).ProtectConfigurationId,
    remove: (client, id) => client.deleteProtectConfiguration({ ProtectConfigurationId: id }),
    read: async (client, page) => {
      const { ProtectConfigurations, NextToken } = await client.describeProtectConfigurations(page);
      return { names: ProtectConfigurations.map((one) => one.ProtectConfigurationId), NextToken };
    },
  },
  listProtectConfigurationRuleSetNumberOverrides: {
    make: async (client, index) => {
      const DestinationPhoneNumber = `+1206555${String((index * 7919) % 10_000).padStart(4, '0')}`;
      await client.putProtectConfigurationRuleSetNumberOverride({
        ProtectConfigurationId,
        DestinationPhoneNumber,
        Action: 'BLOCK',
      });
      return DestinationPhoneNumber;
    },
    remove: (client, DestinationPhoneNumber) =>
      client.deleteProtectConfigurationRuleSetNumberOverride({
        ProtectConfigurationId,
        DestinationPhoneNumber,
      }),
    read: async (client, page) => {
      const { RuleSetNumberOverrides, NextToken } =
        await client.listProtectConfigurationRuleSetNumberOverrides({
          ProtectConfigurationId,
          ...page,
        });
      return {
        names: RuleSetNumberOverrides.map((one) => one.DestinationPhoneNumber),
        NextToken,
      };
    },
  },
};
