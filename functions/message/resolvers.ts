import type { Resolvers } from '../graphql/generated/types.ts';
import { resolveMutation } from '../request/payload.ts';
import { confirmAddress } from './confirmAddress.ts';
import { findAwaitedUntil } from './findAwaitedUntil.ts';
import { messageRulesOf } from './messageRules.ts';
import { messageStateOf } from './messageState.ts';
import { listChannels } from './model.ts';
import { readPreferences } from './readPreferences.ts';
import { sendAddressCode } from './sendAddressCode.ts';
import { setPreferences } from './setPreferences.ts';

/** Resolvers of messages to people. */
export const messageResolvers = {
  Query: { messagePreferences: (_, args, context) => readPreferences(context, args) },
  Mutation: {
    setMessagePreferences: resolveMutation(setPreferences, (preferences) => ({ preferences })),
    sendAddressCode: resolveMutation(sendAddressCode, (preferences) => ({ preferences })),
    confirmAddress: resolveMutation(confirmAddress, (preferences) => ({ preferences })),
  },
  MessagePreferences: {
    district: ({ directory }) => directory,
    state: ({ contact }) => messageStateOf(contact),
    codeUntil: (preferences, _, context) => findAwaitedUntil(context, preferences),
    channel: ({ contact }) => contact?.channel ?? null,
    language: ({ contact }) => contact?.lang ?? 'ZH',
    address: ({ contact }) => contact?.shown ?? null,
    namesMatter: ({ contact }) => contact?.namesMatter ?? false,
    setAt: ({ contact }) => contact?.setAt ?? null,
    window: ({ directory, contact }) => {
      const window = directory.windows.get(contact?.window ?? '');
      return window ? { directory, window } : null;
    },
    stoppedAt: ({ contact }) => contact?.stoppedAt ?? null,
    offered: ({ directory }, _, { services }) => listChannels(services.channels, directory.district.code),
    quietFrom: ({ directory }) => messageRulesOf(directory).quietFrom,
    quietTo: ({ directory }) => messageRulesOf(directory).quietTo,
  },
} satisfies Resolvers;
