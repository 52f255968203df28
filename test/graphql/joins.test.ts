import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IdentityInput } from '../../functions/graphql/generated/types.ts';
import { creditCheckCharacter } from '../../functions/identity/creditCode.ts';
import { acceptCase } from '../support/cases.ts';
import { chancheng, packFolders } from '../support/chancheng.ts';
import { identityNumber, residentId } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld({ packs: packFolders });
  clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
});
afterAll(() => world.close());

const travelPermit = (digits: string) => ({ kind: 'TAIWAN_TRAVEL_PERMIT', number: digits }) as const;
const passport = (number: string) => ({ kind: 'PASSPORT', number, country: 'XXA' }) as const;

const filed = async (identity: IdentityInput): Promise<string> => {
  const one = { ...application('HC-PS-07', places.xinan, 1), applicant: { name: '林某某', identity } };
  return (await acceptCase(clerk, places.xinanWindow, one)).number;
};

type Acted = {
  readonly join: object | null;
  readonly refusals: readonly { readonly code: string; readonly message: string; readonly path: string[] }[];
};
const act = async (
  name: 'joinIdentities' | 'separateIdentities',
  identities: readonly object[],
  more = {},
  by = clerk,
) => {
  const type = name === 'joinIdentities' ? 'JoinIdentitiesInput' : 'SeparateIdentitiesInput';
  const { data, body } = await by.send<Record<string, Acted>>(
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

const holderOf = ({ kind, number, country }: IdentityInput) =>
  world.actor('resident', { kind: kind ?? 'RESIDENT_ID', person: number, ...(country && { country }) });
const listMine = async (holder: Actor): Promise<string[]> => {
  const { data } = await holder.send<{ myCases: Found['findCases'] }>(
    '{ myCases { edges { node { number } } } }',
  );
  return data.myCases.edges.map(({ node }) => node.number).toSorted();
};
const JOINED = '{ me { joinedDocuments { at kind window { code } } } }';

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

  test('a draft that is sent again shows the case, also if it was submitted by the other document', async () => {
    const [number, other] = [residentId(identityNumber(43)), passport('X0043')];
    await act('joinIdentities', [number, other]);
    const [byNumber, byPassport] = [await holderOf(number), await holderOf(other)];
    const again = { idempotencyKey: randomUUID(), draft: application('HC-PS-03', places.xinan, 43) };
    const draft = caseOf(await byPassport.at('2016-04-06 20:00').saveDraft(again));
    await byNumber.at('2016-04-06 20:05').submit({ draft: draft.number });
    expect(await byPassport.at('2016-04-06 20:10').saveDraft(again)).toMatchObject({
      case: { number: draft.number, status: 'SUBMITTED' },
      refusals: [],
    });
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

describe('a join in another district', () => {
  const [victim, stranger] = [travelPermit('00000041'), passport('X0041')];
  const elsewhere = { window: chancheng.lanshiWindow };
  const clerkElsewhere = async () => (await world.clerk(chancheng.lanshiWindow)).at('2025-03-03 10:00');

  test('a join in another district shows a stranger no case of this one, and lets them do nothing', async () => {
    const number = await filed(victim);
    const holder = await holderOf(stranger);
    const joined = await act('joinIdentities', [victim, stranger], elsewhere, await clerkElsewhere());
    expect(joined.refusals).toEqual([]);
    expect([await listMine(holder), await holder.find(number), await find(stranger)]).toEqual([[], null, []]);
    expect((await holder.withdraw({ number })).refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await listMine(await holderOf(victim))).toEqual([number]);
  });

  test('the holder of a document sees which kind was joined to it, when and at which window', async () => {
    const { body } = await (await holderOf(victim)).send(JOINED);
    expect(body).toContain(
      `{"at":"2025-03-03T02:00:00.000Z","kind":"PASSPORT","window":{"code":"${chancheng.lanshiWindow}"}}`,
    );
    const staff = await clerk.send(JOINED);
    expect(staff.body).toContain('"joinedDocuments":[]');
  });

  test('a district does not separate what another has joined', async () => {
    expect(codesOf(await act('separateIdentities', [victim, stranger]))).toEqual(['INVALID_INPUT']);
  });
});

describe('a request to join takes effect once', () => {
  const [one, two] = [travelPermit('00000051'), passport('X0051')];
  const more = { idempotencyKey: 'join-51' };

  test('a late retry of a join does not join again what was separated', async () => {
    const number = await filed(one);
    const first = await act('joinIdentities', [one, two], more);
    await act('separateIdentities', [one, two]);
    const later = clerk.at('2016-04-06 10:00');
    expect(await act('joinIdentities', [one, two], more, later)).toEqual(first);
    expect([await find(one), await find(two)]).toEqual([[number], []]);
  });

  test('the key of a join with other identities is refused', async () => {
    const other = passport('X0052');
    expect(codesOf(await act('joinIdentities', [one, other], more))).toEqual(['KEY_REUSED']);
    expect(codesOf(await act('separateIdentities', [one, two], more))).toEqual(['KEY_REUSED']);
    expect(await find(other)).toEqual([]);
  });
});

describe('documents that are not one person’s', () => {
  const refusalOf = async (identities: readonly object[], by = clerk) =>
    (await act('joinIdentities', identities, {}, by)).refusals;
  test('a person and an organisation are not joined', async () => {
    const code = '91999999MA0000006';
    const organisation = { kind: 'ORGANISATION', number: code + creditCheckCharacter(code) };
    expect(await refusalOf([residentId(identityNumber(61)), organisation])).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'identities', '1', 'kind'] },
    ]);
  });

  test('two resident numbers are two people’s, also by way of a third document', async () => {
    const [one, two, between] = [
      residentId(identityNumber(62)),
      residentId(identityNumber(63)),
      passport('X0062'),
    ];
    const path = ['input', 'identities'];
    expect(await refusalOf([one, two])).toMatchObject([{ code: 'INVALID_INPUT', path }]);
    expect(await refusalOf([one, between])).toEqual([]);
    expect(await refusalOf([two, between], clerk.in('en'))).toMatchObject([
      { message: expect.stringContaining('one 18-character identity number'), path },
    ]);
    expect(await find(two)).toEqual([]);
  });

  test('one document that is joined to two people at once becomes that of one of them', async () => {
    for (let i = 0; i < 5; i += 1) {
      const shared = passport(`X040${i}`);
      const people = [residentId(identityNumber(400 + i)), residentId(identityNumber(420 + i))];
      const answers = await Promise.all(people.map((one) => refusalOf([one, shared])));
      expect(answers.map(({ length }) => length).toSorted()).toEqual([0, 1]);
    }
  });

  test('a ninth document is refused with the most that a person may have', async () => {
    const first = passport('X0070');
    for (let i = 1; i < 8; i += 1) expect(await refusalOf([first, passport(`X007${i}`)])).toEqual([]);
    expect(await refusalOf([first, passport('X0078')], clerk.in('zh'))).toMatchObject([
      { code: 'INVALID_INPUT', message: expect.stringContaining('至多合并 8 个证件') },
    ]);
  });

  test('documents that were never joined are not separated', async () => {
    const refused = await act('separateIdentities', [travelPermit('00000081'), passport('X0081')]);
    expect(refused).toMatchObject({
      join: null,
      refusals: [{ code: 'INVALID_INPUT', path: ['input', 'identities'] }],
    });
  });
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
