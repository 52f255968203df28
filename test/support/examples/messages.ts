import { randomUUID } from 'node:crypto';
import type { Role, SendAddressCodeInput } from '../../../functions/graphql/generated/types.ts';
import { findCodes, sendCode, setPreferences } from '../messages.ts';
import type { Actor } from '../world.ts';
import type { Example } from './example.ts';
import { DISTRICT, type Stage } from './stage.ts';

/** Examples of messages to people. */
export const messageExamples = {
  messagePreferences: {
    variables: async ({ open }, role) => ({
      district: DISTRICT,
      ...(role === 'CLERK' && { number: await open(role) }),
    }),
    noStranger: ['RESIDENT', 'AGENT'],
  },
  setMessagePreferences: {
    variables: async ({ open }, role) => ({
      input: {
        ...{ idempotencyKey: randomUUID(), district: DISTRICT, channel: null },
        ...(role === 'CLERK' && { number: await open(role) }),
      },
    }),
    noStranger: ['RESIDENT', 'AGENT'],
  },
  sendAddressCode: {
    variables: async (stage, role) => ({ input: await nameAddress(stage, role) }),
    noStranger: ['RESIDENT', 'AGENT'],
  },
  confirmAddress: {
    variables: async (stage, role) => {
      const input = await nameAddress(stage, role);
      await sendCode(ownerOf(stage, role));
      return { input: { ...input, code: (await findCodes(stage.world)).at(-1) ?? '012345' } };
    },
    noStranger: ['RESIDENT', 'AGENT'],
  },
} satisfies Record<string, Example>;

/** Returns whose address an example is about: a clerk's example is about the resident's. */
const ownerOf = ({ cast }: Stage, role: Role): Actor => (role === 'AGENT' ? cast.AGENT : cast.RESIDENT);

/** Lets somebody name an address that nobody proved. */
const nameAddress = async (stage: Stage, role: Role): Promise<SendAddressCodeInput> => {
  named += 1;
  const address = `1370000${String(named).padStart(4, '0')}`;
  await setPreferences(ownerOf(stage, role), { district: DISTRICT, channel: 'SMS', address });
  return {
    ...{ idempotencyKey: randomUUID(), district: DISTRICT },
    ...(role === 'CLERK' && { number: await stage.open(role) }),
  };
};
let named = 0;
