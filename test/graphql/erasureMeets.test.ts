import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPlatform, type Platform } from '../chaos/stage/platform.ts';
import type { FaultRule } from '../chaos/wire/faults.ts';
import { bundleOf, fileBundle, getBundle, MOVING_IN } from '../support/bundles.ts';
import { acceptCase, typesOf } from '../support/cases.ts';
import { photo } from '../support/contents.ts';
import { isStored, upload } from '../support/files.ts';
import { MORNING } from '../support/filesWorld.ts';
import { readPreferences, setPreferences } from '../support/messages.ts';
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

/** A refused case with a photo, filed and refused in 2026 by a resident who left an address for messages. */
const refuseWithPhoto = async (sequence: number) => {
  const { world } = platform;
  const by = (await world.actor('resident', { person: identityNumber(sequence) })).at(MORNING);
  const { id } = await upload(world, by, await photo('red'), 'JPEG');
  const { number } = caseOf(
    await by.submit({
      application: {
        ...application('HC-PS-03', places.xinan, sequence),
        materials: [],
        form: { address: '海沧区新安村示例路1号', movedInOn: '2026-02-20', reason: 'WORK' },
        files: [{ material: 'resident-id-card', upload: id }],
      },
    }),
  );
  await setPreferences(by, { channel: 'SMS', address: '13800138000' });
  const clerk = (await world.clerk(places.xinanWindow)).at('2026-03-02 10:00');
  caseOf(await clerk.reject({ number, reason: '材料不全' }));
  return { by, id, number };
};

/** Erases a person in 2036, under faults, and lets the schedule run; returns the answer. */
const eraseIn2036 = async (sequence: number, faults: FaultRule, idempotencyKey: string = randomUUID()) => {
  const { wire, world } = platform;
  const operator = (await world.actor('operator')).at('2036-05-06 10:00');
  const input = {
    ...{ idempotencyKey, district: '350205', identity: residentId(identityNumber(sequence)) },
    ...{ ground: 'RETENTION_EXPIRED', reason: '保存期限届满' },
  };
  const { data } = await wire.during(faults, () => operator.send<object | null>(ERASE, { input }));
  await world.runner.runScheduled('supervise', new Date('2036-05-06T03:00:00Z'));
  return data;
};

test('an erasure that loses its race for a case leaves its files, and the address for its messages', async () => {
  const { by, id, number } = await refuseWithPhoto(8);
  let rated: Promise<unknown> | undefined;
  await eraseIn2036(8, ({ operation, body }) => {
    if (operation !== 'PutItem' || !body.includes('"ERASURE"')) return undefined;
    rated ??= by.at('2036-05-06 10:00').rate({ number, score: 1 });
    return { kind: 'HOLD', until: rated };
  });
  expect(isStored(platform.world, id)).toBe(true);
  expect(await readPreferences(by.at('2036-05-06 11:00'))).toMatchObject({
    channel: 'SMS',
    address: '13*******00',
  });
});

test('an erasure that is cut off leaves the files of its case, and its repeat removes both', async () => {
  const { id, number } = await refuseWithPhoto(9);
  const key = randomUUID();
  await eraseIn2036(
    9,
    ({ operation }) => (operation === 'TransactWriteItems' ? { kind: 'CUT' } : undefined),
    key,
  );
  expect(isStored(platform.world, id)).toBe(true);
  expect(await eraseIn2036(9, () => undefined, key)).toEqual({
    erasePerson: { erasure: { erased: 1 }, refusals: [] },
  });
  expect(isStored(platform.world, id)).toBe(false);
  const supervisor = await platform.world.actor('supervisor');
  expect((await supervisor.find(number))?.applicant.name).toBe('***');
});

test('an erasure that loses its race for a case of a bundle leaves the case in the bundle', async () => {
  const { world, tables } = platform;
  const by = (await world.actor('resident', { person: identityNumber(10) })).at('2016-04-06 08:00');
  const filed = getBundle(await fileBundle(by, bundleOf(MOVING_IN, 10)));
  const [first, ...others] = filed.cases.map(({ number }) => number);
  const clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
  caseOf(await clerk.reject({ number: first ?? '', reason: '材料不全' }));
  for (const number of others) caseOf(await by.withdraw({ number }));
  let rated: Promise<unknown> | undefined;
  await eraseIn2036(10, ({ operation, body }) => {
    if (operation !== 'PutItem' || !body.includes('"ERASURE"')) return undefined;
    rated ??= by.at('2036-05-06 10:00').rate({ number: first ?? '', score: 1 });
    return { kind: 'HOLD', until: rated };
  });
  const bundle = (await tables.items('Cases')).find(({ number }) => number === filed.number);
  expect(bundle).toMatchObject({ cases: [first] });
});

test('an erasure leaves what is open in the list by which open filings are limited', async () => {
  const { world, tables } = platform;
  const by = (await world.actor('resident', { person: identityNumber(11) })).at('2016-04-06 08:00');
  const { number } = caseOf(await by.submit({ application: application('HC-PS-03', places.xinan, 11) }));
  expect(await eraseIn2036(11, () => undefined)).toMatchObject({ erasePerson: { erasure: { erased: 0 } } });
  const lists = (await tables.items('Cases')).filter(({ kind }) => kind === 'OPEN');
  expect(lists.flatMap(({ items }) => Object.keys(items ?? {}))).toContain(number);
});
