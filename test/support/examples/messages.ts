import { randomUUID } from 'node:crypto';
import type { Example } from './example.ts';
import { DISTRICT } from './stage.ts';

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
} satisfies Record<string, Example>;
