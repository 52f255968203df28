import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPlatform, type Platform } from '../chaos/stage/platform.ts';
import { acceptCase, typesOf } from '../support/cases.ts';
import { identityNumber, residentId } from '../support/people.ts';
import { application, caseOf, places } from '../support/world.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await openPlatform(inject('assemblyDir'));
});
afterAll(() => platform.close());

const ERASE = `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { erasure { erased } refusals { code } } }`;

test('an erasure skips a case that was badly rated after the erasure was planned', async () => {
  const { wire, world } = platform;
  const clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
  const { number } = await acceptCase(clerk, places.xinanWindow, application('HC-PS-03', places.xinan, 7));
  await clerk.reject({ number, reason: '材料不全' });

  const later = '2026-05-06 10:00';
  const applicant = (await world.actor('resident', { person: identityNumber(7) })).at(later);
  const operator = (await world.actor('operator')).at(later);
  const input = {
    ...{ idempotencyKey: randomUUID(), district: '350205', identity: residentId(identityNumber(7)) },
    ...{ ground: 'RETENTION_EXPIRED', reason: '保存期限届满' },
  };
  let rated: Promise<unknown> | undefined;
  const answer = await wire.during(
    ({ operation, body }) => {
      if (operation !== 'PutItem' || !body.includes('"ERASURE"')) return undefined;
      rated ??= applicant.rate({ number, score: 1 });
      return { kind: 'HOLD', until: rated };
    },
    () => operator.send<object>(ERASE, { input }),
  );
  expect(answer.data).toEqual({ erasePerson: { erasure: { erased: 1 }, refusals: [] } });
  const kept = caseOf({ case: await applicant.find(number), refusals: [] });
  expect(typesOf(kept)).toEqual(['ACCEPTED', 'REJECTED', 'RATED']);
  expect(kept.availableActions).toEqual([]);
});
