import { describe, expect, test } from 'vitest';
import { decideAcceptance } from '../../../functions/case/filing/decideAcceptance.ts';
import type { WindowVisit } from '../../../functions/case/filing/visit.ts';
import type { ReusedMaterial } from '../../../functions/case/model.ts';
import { checkServing } from '../../../functions/registry/openingHours.ts';
import { localDay } from '../../../functions/time.ts';
import { askerWith } from '../../support/builders.ts';
import { haicang } from '../../support/places.ts';
import {
  matterIn,
  small,
  smallDirectory,
  villageIn,
  windowIn,
  withMatter,
} from '../../support/smallDirectory.ts';
import {
  AT_ONCE,
  BY_DISTRICT,
  BY_STREET,
  ID_CARD,
  LEASE,
  LETTER,
} from '../../support/smallDistrict/codes.ts';

const mark = { actor: 'li', key: 'k', payload: 'p' };
const verifiable = smallDirectory((pack) =>
  withMatter(AT_ONCE, {
    materials:
      pack.matters.matters[0]?.materials.map((one) => ({ ...one, trust: 'B', validMonths: 12 })) ?? [],
  })(pack),
);

const accept = (
  {
    window = small.window as string,
    matter = AT_ONCE,
    at = '2016-04-06 09:30',
    directory = smallDirectory(),
  } = {},
  given: Partial<Parameters<typeof decideAcceptance>[2]> = {},
  hours: Partial<WindowVisit> = {},
) => {
  const instant = haicang(at);
  const visit: WindowVisit = {
    asker: askerWith('CLERK', { subject: 'li', windows: [window] }),
    directory,
    window: windowIn(directory, window),
    channel: 'WINDOW',
    agent: null,
    authority: null,
    idempotencyKey: 'k',
    day: localDay(instant, 'Asia/Shanghai'),
    at: instant.toISOString(),
    closed: checkServing(directory, windowIn(directory, window), instant, ['input', 'window']),
    ticket: undefined,
    received: undefined,
    settleAtOnce: false,
    ...hours,
  };
  const subject = { village: villageIn(directory, small.village), matter: matterIn(directory, matter) };
  const decided = decideAcceptance(visit, subject, {
    ...{ online: false, visit: true, seenMaterials: [], reused: [], mark, path: ['input', 'application'] },
    ...given,
  });
  return 'value' in decided
    ? decided.value
    : { refused: decided.refusals.map(({ code, path }) => `${code} ${path.join('.')}`) };
};

const act = { at: '2016-04-06T01:30:00.000Z', day: '2016-04-06', role: 'CLERK', ...mark };

describe('window that may settle', () => {
  test('a window that may settle an instant matter becomes its desk, due that day', () => {
    expect(accept()).toEqual({
      fields: {
        status: 'ACCEPTED',
        window: small.window,
        desk: small.window,
        acceptedAt: act.at,
        owner: { clerk: 'li', window: small.window },
        clock: { limit: { value: 0, unit: 'WORKING_DAY' }, counted: { after: '2016-04-06', days: 0 } },
        dueAt: '2016-04-06T16:00:00.000Z',
        crossVillage: false,
      },
      acts: [
        {
          type: 'ACCEPTED',
          ...act,
          desk: small.window,
          crossVillage: false,
          online: false,
          visit: true,
          materialsSaved: 0,
          stampsSaved: 0,
        },
      ],
    });
  });

  test('acceptance counts reused materials as saved and seen ones as verified', () => {
    const reused: ReusedMaterial[] = [
      { material: ID_CARD, kind: 'CERTIFICATE', number: 'n' },
      { material: LEASE, kind: 'VERIFIED', number: 'n' },
      { material: LETTER, kind: 'VERIFIED', number: 'n' },
    ];
    expect(
      accept({ directory: verifiable }, { reused, seenMaterials: [LEASE], online: true, visit: false }),
    ).toMatchObject({
      acts: [{ materialsSaved: 3, stampsSaved: 1, online: true, visit: false, verified: [LEASE] }],
    });
  });
});

test('an acceptance records the ticket that was served after closing, and what was taken on paper', () => {
  const received = { at: '2016-04-06T01:10:00.000Z', reason: '网络中断' };
  expect(accept({}, {}, { ticket: 'T', received })).toMatchObject({
    fields: { acceptedAt: act.at, receivedAt: received.at },
    acts: [{ at: act.at, ticket: 'T', receivedAt: received.at, reason: '网络中断' }],
  });
});

test('acceptance away from the home village is cross-village', () => {
  expect(accept({ window: small.otherWindow })).toMatchObject({
    fields: { crossVillage: true, status: 'ACCEPTED' },
    acts: [{ crossVillage: true }],
  });
});

test('a case that a window may not settle is forwarded at once to the office that may', () => {
  expect(accept({ matter: BY_STREET })).toMatchObject({
    fields: {
      status: 'IN_REVIEW',
      window: small.window,
      desk: small.street,
      dueAt: '2016-04-13T16:00:00.000Z',
    },
    acts: [
      { type: 'ACCEPTED', desk: small.window },
      { type: 'FORWARDED', ...act, desk: small.window, to: small.street },
    ],
  });
});

test('all reasons against an acceptance are returned together', () => {
  const undelegated = smallDirectory((pack) => ({
    ...pack,
    delegations: { ...pack.delegations, delegations: [] },
  }));
  const given = {
    window: small.otherWindow,
    matter: BY_DISTRICT,
    at: '2016-04-06 12:30',
    directory: undelegated,
  };
  expect(accept(given)).toEqual({
    refused: [
      'WINDOW_CLOSED input.window',
      'OUT_OF_SCOPE input.application.village',
      'NOT_DELEGATED input.application.matter',
    ],
  });
});

test('a closed window accepts nothing', () => {
  expect(accept({ at: '2016-04-06 12:00' })).toEqual({ refused: ['WINDOW_CLOSED input.window'] });
});
