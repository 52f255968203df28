import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../functions/graphql/limits.ts';
import { createRegistryRepository } from '../../functions/registry/repository.ts';
import { addDays } from '../../functions/time.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { splitPack } from '../../infra/operate/district/splitPack.ts';
import { haicangFiles } from '../support/haicang.ts';
import type { RefusalFields } from '../support/operations.ts';
import { openTables } from '../support/tables.ts';
import { type Actor, openWorld, type World } from '../support/world.ts';

const DISTRICT = '350205';

let world: World;
let operator: Actor;
beforeAll(async () => {
  world = await openWorld();
  operator = await world.actor('operator');
});
afterAll(() => world.close());

type Imported = {
  readonly isInForce: boolean | null;
  readonly imported: { readonly delegations: number } | null;
  readonly refusals: readonly RefusalFields[];
};
const importDistrict = async (input: object, by: Actor = operator): Promise<Imported> => {
  const query = `mutation ($input: ImportDistrictInput!) { importDistrict(input: $input) {
    isInForce imported { delegations } refusals { code path message } } }`;
  return (await by.send<{ importDistrict: Imported }>(query, { input })).data.importDistrict;
};
const upload = async (input: object, by: Actor = operator) => {
  const query =
    'mutation ($input: UploadPackPartInput!) { uploadPackPart(input: $input) { position refusals { code path message } } }';
  type Answer = { uploadPackPart: { position: number | null; refusals: readonly RefusalFields[] } };
  return (await by.send<Answer>(query, { input: { district: DISTRICT, ...input } })).data.uploadPackPart;
};
const uploadAll = async (idempotencyKey: string, parts: readonly unknown[]) => {
  for (const [position, part] of parts.entries())
    expect(await upload({ idempotencyKey, position, part })).toEqual({ position, refusals: [] });
  return { district: DISTRICT, parts: parts.length };
};
const named = (zh: string) => ({
  ...haicangFiles,
  district: { ...haicangFiles.district, name: { zh, en: 'Renamed' } },
});
const nameNow = async () =>
  (await world.stranger.send<{ district: { name: string } }>('{ district(code: "350205") { name } }')).data
    .district.name;

/** A pack with the delegations of a thousand single days: more than a request may hold. */
const large = () => {
  const [standing] = haicangFiles.delegations.delegations;
  const past = Array.from({ length: 1_000 }, (_, i) => {
    const day = addDays('2000-01-01', i);
    const basis = { zh: '依据'.repeat(90), en: 'basis '.repeat(30).trim() };
    return { ...standing, id: `PAST-${i}`, from: day, to: day, basis };
  });
  const { delegations } = haicangFiles;
  return {
    ...haicangFiles,
    delegations: { ...delegations, delegations: [...delegations.delegations, ...past] },
  };
};

describe('a pack that is larger than a request', () => {
  test('a pack that was uploaded in parts is put in force by one import, and a repeat changes nothing', async () => {
    const pack = large();
    expect(Buffer.byteLength(JSON.stringify(pack))).toBeGreaterThan(LIMITS.bodyBytes);
    const idempotencyKey = randomUUID();
    const uploaded = await uploadAll(idempotencyKey, splitPack(pack, 300_000));
    const first = await importDistrict({ idempotencyKey, uploaded });
    expect(first).toEqual({
      isInForce: true,
      imported: { delegations: pack.delegations.delegations.length },
      refusals: [],
    });
    expect(await importDistrict({ idempotencyKey, uploaded })).toEqual(first);
    expect((await importDistrict({ idempotencyKey: randomUUID(), pack: haicangFiles })).isInForce).toBe(true);
  });

  test('nothing of an upload is in force before its import, and a part that is missing is said', async () => {
    const idempotencyKey = randomUUID();
    const { parts } = await uploadAll(idempotencyKey, splitPack(named('新名'), 300_000));
    expect(await nameNow()).toBe('海沧区');
    const { refusals } = await importDistrict({
      idempotencyKey,
      uploaded: { district: DISTRICT, parts: parts + 1 },
    });
    expect(refusals).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'uploaded', 'parts'] }]);
    expect(refusals[0]?.message).toContain(String(parts));
    expect(await nameNow()).toBe('海沧区');
  });

  test.each([
    ['beyond the greatest position', { position: 60, part: {} }, 'position'],
    ['of more than 350 KB', { position: 0, part: { notes: Array(40).fill('x'.repeat(9_000)) } }, 'part'],
  ])('a part %s is refused', async (_, input, field) => {
    expect(await upload({ idempotencyKey: randomUUID(), ...input })).toMatchObject({
      position: null,
      refusals: [{ code: 'INVALID_INPUT', path: ['input', field] }],
    });
  });

  test('another operator’s parts, and those of another key, are not imported', async () => {
    const idempotencyKey = randomUUID();
    const uploaded = await uploadAll(idempotencyKey, splitPack(named('他人'), 300_000));
    const other = await world.actor('operator', { sub: 'operator-else' });
    for (const [by, key] of [
      [other, idempotencyKey],
      [operator, randomUUID()],
    ] as const)
      expect((await importDistrict({ idempotencyKey: key, uploaded }, by)).refusals).toMatchObject([
        { code: 'INVALID_INPUT' },
      ]);
  });

  test('an import has either a pack or parts', async () => {
    for (const input of [{}, { pack: haicangFiles, uploaded: { district: DISTRICT, parts: 1 } }])
      expect((await importDistrict({ idempotencyKey: randomUUID(), ...input })).refusals).toMatchObject([
        { code: 'INVALID_INPUT', path: ['input'] },
      ]);
  });
});

test('an import that is repeated after another one says that it is not in force', async () => {
  const first = { idempotencyKey: randomUUID(), pack: named('甲') };
  expect((await importDistrict(first)).isInForce).toBe(true);
  await importDistrict({ idempotencyKey: randomUUID(), pack: named('乙') });
  expect((await importDistrict(first)).isInForce).toBe(false);
  expect(await nameNow()).toBe('乙');
  expect((await importDistrict({ ...first, idempotencyKey: randomUUID() })).isInForce).toBe(true);
  expect(await nameNow()).toBe('甲');
});

test('a change sweeps generations that nobody points to, and parts that no import took within a day', async () => {
  const db = DynamoDBDocumentClient.from(new DynamoDBClient(localClient(world.runner.dynamoDbEndpoint)));
  const tables = openTables(world.runner.dynamoDbEndpoint);
  const repository = createRegistryRepository(db, await tables.nameOf('Registry'));
  // as if an import had died half-way
  const position = 0;
  const [street] = haicangFiles.district.streets;
  await repository.writeGeneration(
    DISTRICT,
    '1-died',
    street ? [{ kind: 'STREET', sk: 'STREET#1', position, value: street }] : [],
  );
  await upload({ idempotencyKey: 'left', position, part: {} }, operator.at('2016-04-06 09:00'));
  await upload({ idempotencyKey: 'late', position, part: {} }, operator.at('2016-04-07 09:00'));
  const at = operator.at('2016-04-07 10:00');
  await importDistrict({ idempotencyKey: randomUUID(), pack: haicangFiles }, at);
  expect(await repository.items(DISTRICT, '1-died')).toEqual([]);
  expect(await repository.listGenerations(DISTRICT)).toHaveLength(1);
  const uploads = await repository.listUploads(DISTRICT);
  expect(uploads.map((one) => one.at.slice(0, 10))).not.toContain('2016-04-06');
  expect(uploads.map((one) => one.at.slice(0, 10))).toContain('2016-04-07');
  expect(await nameNow()).toBe('海沧区');
  tables.close();
  db.destroy();
});
