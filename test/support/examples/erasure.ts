import { randomUUID } from 'node:crypto';
import { identityNumber, residentId } from '../people.ts';
import { APPLICANT, WINDOW } from './cast.ts';
import type { Example } from './example.ts';
import { DISTRICT, type Stage } from './stage.ts';

const both = () => ({
  input: {
    idempotencyKey: randomUUID(),
    window: WINDOW,
    identities: [residentId(identityNumber(795)), { kind: 'TAIWAN_TRAVEL_PERMIT', number: '00000796' }],
    proof: '同一人证明',
  },
});

const who = { district: DISTRICT, identity: APPLICANT.identity };

/** Examples of reporting and erasing a person's data. */
export const erasureExamples = {
  erasureReport: { variables: () => who },
  joinIdentities: { variables: both },
  separateIdentities: {
    variables: async ({ cast }: Stage) => {
      await cast.CLERK.send(
        'mutation ($input: JoinIdentitiesInput!) { joinIdentities(input: $input) { refusals { code } } }',
        both(),
      );
      return both();
    },
  },
  erasePerson: {
    variables: () => ({
      input: { idempotencyKey: randomUUID(), ...who, ground: 'RETENTION_EXPIRED', reason: '2016-12 号申请' },
    }),
  },
} satisfies Record<string, Example>;
