import { randomUUID } from 'node:crypto';
import { APPLICANT } from './cast.ts';
import type { Example } from './example.ts';
import { DISTRICT } from './stage.ts';

const who = { district: DISTRICT, identity: APPLICANT.identity };

/** Examples of reporting and erasing a person's data. */
export const erasureExamples = {
  erasureReport: { variables: () => who },
  erasePerson: {
    variables: () => ({
      input: { idempotencyKey: randomUUID(), ...who, ground: 'RETENTION_EXPIRED', reason: '2016-12 号申请' },
    }),
  },
} satisfies Record<string, Example>;
