import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IdentityInput } from '../../functions/graphql/generated/types.ts';
import { acceptCase } from '../support/cases.ts';
import { identityNumber, residentId } from '../support/people.ts';
import { type Actor, application, openWorld, places, type World } from '../support/world.ts';

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
});
afterAll(() => world.close());

const travelPermit = (digits: string) => ({ kind: 'TAIWAN_TRAVEL_PERMIT', number: digits }) as const;
const passport = (number: string) => ({ kind: 'PASSPORT', number, country: 'XXA' }) as const;

const filed = async (identity: IdentityInput): Promise<string> => {
  const one = { ...application('HC-PS-07', places.xinan, 1), applicant: { name: '林某某', identity } };
  return (await acceptCase(clerk, places.xinanWindow, one)).number;
};

type Acted = { readonly join: object | null; readonly refusals: readonly { readonly code: string }[] };
const act = async (
  name: 'joinIdentities' | 'separateIdentities',
  identities: readonly object[],
  more = {},
) => {
  const type = name === 'joinIdentities' ? 'JoinIdentitiesInput' : 'SeparateIdentitiesInput';
  const { data, body } = await clerk.send<Record<string, Acted>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) {
      join { at identities { kind number } } refusals { code message path } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        window: places.xinanWindow,
        identities,
        proof: '新旧证件为同一人的证明',
        ...more,
      },
    },
  );
  const acted = data?.[name];
  if (!acted) throw new Error(body);
  return acted;
};
const codesOf = ({ refusals }: Acted) => refusals.map(({ code }) => code);

type Found = {
  readonly findCases: { readonly edges: readonly { readonly node: { readonly number: string } }[] };
};
const find = async (identity: IdentityInput): Promise<string[]> => {
  const { data } = await clerk.send<Found>(
    'query ($identity: IdentityInput!) { findCases(district: "350205", identity: $identity) { edges { node { number } } } }',
    { identity },
  );
  return data.findCases.edges.map(({ node }) => node.number).toSorted();
};

describe('two documents of one person', () => {
  test('a case filed by a joined document is ended as a duplicate, and one of another person is not', async () => {
    const [permit, other] = [travelPermit('00000031'), passport('X0031')];
    const [first, second] = [await filed(permit), await filed(other)];
    const mark = () => clerk.act('markDuplicate', { number: second, duplicateOf: first });
    expect((await mark()).refusals.map(({ code }) => code)).toEqual(['NOT_A_DUPLICATE']);
    await act('joinIdentities', [permit, other]);
    expect((await mark()).case?.status).toBe('WITHDRAWN');
  });

  test('joined documents find the cases of both, for a desk and for the holder of either', async () => {
    const [permit, other] = [travelPermit('00000021'), passport('X0021')];
    const numbers = [await filed(permit), await filed(other)].toSorted();
    const holder = await world.actor('resident', { kind: other.kind, person: other.number, country: 'XXA' });
    expect(await find(permit)).toHaveLength(1);
    expect(await act('joinIdentities', [permit, other])).toEqual({
      join: {
        at: '2016-04-06T01:00:00.000Z',
        identities: [
          { kind: 'TAIWAN_TRAVEL_PERMIT', number: '******21' },
          { kind: 'PASSPORT', number: '***21' },
        ],
      },
      refusals: [],
    });
    expect([await find(permit), await find(other)]).toEqual([numbers, numbers]);
    const mine = await holder.send<{ myCases: Found['findCases'] }>(
      '{ myCases { edges { node { number } } } }',
    );
    expect(mine.data.myCases.edges.map(({ node }) => node.number).toSorted()).toEqual(numbers);
    expect(await Promise.all(numbers.map(async (one) => (await holder.find(one))?.number))).toEqual(numbers);
  });

  test('documents that are joined one after another are all one person’s', async () => {
    const [one, two, three] = [travelPermit('00000022'), passport('X0022'), passport('X0023')];
    const numbers = [await filed(one), await filed(two), await filed(three)].toSorted();
    await act('joinIdentities', [one, two]);
    await act('joinIdentities', [three, two]);
    expect([await find(one), await find(two), await find(three)]).toEqual([numbers, numbers, numbers]);
  });

  test('documents joined by mistake are separated', async () => {
    const [one, two, three] = [travelPermit('00000024'), passport('X0024'), passport('X0025')];
    const numbers = [await filed(one), await filed(two), await filed(three)];
    await act('joinIdentities', [one, two]);
    await act('joinIdentities', [one, three]);
    await act('separateIdentities', [one, two]);
    expect(await find(two)).toEqual([numbers[1]]);
    expect(await find(one)).toEqual([numbers[0], numbers[2]].toSorted());
  });

  test('a join is in the access log of the person’s cases, and in the district’s log without the person', async () => {
    const [one, two] = [travelPermit('00000026'), passport('X0026')];
    const number = await filed(one);
    await act('joinIdentities', [one, two]);
    const supervisor = await world.actor('supervisor');
    const views = await supervisor.send(
      'query ($number: ID!) { case(number: $number) { accessLog { edges { node { kind role } } } } }',
      { number },
    );
    expect(views.body).toContain('{"kind":"JOINED","role":"CLERK"}');
    const auditor = await world.actor('auditor');
    const { data } = await auditor.send(
      '{ registryLog(district: "350205", first: 1) { intact edges { node { act role codes } } } }',
    );
    expect(data).toEqual({
      registryLog: {
        intact: true,
        edges: [{ node: { act: 'JOIN_IDENTITIES', role: 'CLERK', codes: [places.xinanWindow] } }],
      },
    });
  });

  test('a join that is sent again is done once', async () => {
    const [one, two] = [travelPermit('00000027'), passport('X0027')];
    const number = await filed(one);
    const more = { idempotencyKey: 'join-27' };
    await act('joinIdentities', [one, two], more);
    expect((await act('joinIdentities', [one, two], more)).refusals).toEqual([]);
    expect(await find(two)).toEqual([number]);
  });

  test('materials of a case under one document are reused under the other', async () => {
    const [one, two] = [travelPermit('00000028'), passport('X0028')];
    const number = await filed(one);
    await act('joinIdentities', [one, two]);
    const again = application('HC-PS-07', places.xinan, 1);
    const lease = 'lease-or-lodging-proof';
    const reusing = {
      ...again,
      applicant: { name: '林某某', identity: two },
      materials: again.materials.filter((code) => code !== lease),
      reused: [{ material: lease, number }],
    };
    expect((await acceptCase(clerk, places.xinanWindow, reusing)).status).toBe('ACCEPTED');
  });
});

test('the erasure of a person erases the cases of all their documents, and ends the join', async () => {
  const [one, two] = [travelPermit('00000029'), passport('X0029')];
  const numbers = [await filed(one), await filed(two)];
  await act('joinIdentities', [one, two]);
  for (const number of numbers) await clerk.act('withdrawCase', { number });
  const operator = (await world.actor('operator')).at('2030-05-06 10:00');
  const input = {
    ...{ idempotencyKey: randomUUID(), district: '350205', identity: two },
    ...{ ground: 'RETENTION_EXPIRED', reason: '到期' },
  };
  const { body } = await operator.send(
    'mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { erasure { erased kept { number } } refusals { code } } }',
    { input },
  );
  expect(body).toMatch(/"erased":2,"kept":\[\]/);
  const number = await filed(one);
  expect([await find(one), await find(two)]).toEqual([[number], []]);
});

describe('refused joins', () => {
  const one = residentId(identityNumber(31));
  test.each<[string, readonly object[], object, string]>([
    ['one document twice', [one, one], {}, 'INVALID_INPUT'],
    ['one document', [one], {}, 'INVALID_INPUT'],
    ['a wrong number', [one, travelPermit('1')], {}, 'INVALID_IDENTITY_NUMBER'],
    ['a window of others', [one, passport('X0031')], { window: places.haifaWindow }, 'NOT_YOUR_WINDOW'],
    ['no proof', [one, passport('X0031')], { proof: ' ' }, 'INVALID_INPUT'],
  ])('a join with %s is refused', async (_, identities, more, code) => {
    expect(codesOf(await act('joinIdentities', identities, more))).toEqual([code]);
  });
});
