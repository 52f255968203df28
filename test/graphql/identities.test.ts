import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IdentityInput } from '../../functions/graphql/generated/types.ts';
import { creditCheckCharacter } from '../../functions/identity/creditCode.ts';
import { acceptCase, codesOf } from '../support/cases.ts';
import { agent, identityNumber } from '../support/people.ts';
import { type Actor, application, openWorld, places, type World } from '../support/world.ts';

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
});
afterAll(() => world.close());

const FIRST17 = '91999999MA0000000';
// of the unassigned region
const COMPANY = {
  kind: 'ORGANISATION',
  number: FIRST17 + creditCheckCharacter(FIRST17),
} as const;

const applicationOf = (identity: IdentityInput, name = '林某某') => ({
  ...application('HC-PS-07', places.xinan, 1),
  applicant: { name, identity },
});
const accept = (identity: IdentityInput, name?: string) =>
  acceptCase(clerk, places.xinanWindow, applicationOf(identity, name));

type Found = {
  readonly findCases: { readonly edges: readonly { readonly node: { readonly number: string } }[] };
};
const find = async (identity: IdentityInput): Promise<string[]> => {
  const { data, body } = await clerk.send<Found>(
    `query ($identity: IdentityInput!) { findCases(district: "350205", identity: $identity) { edges { node { number } } } }`,
    { identity },
  );
  if (!data?.findCases) throw new Error(body);
  return data.findCases.edges.map(({ node }) => node.number);
};

describe('people without a resident number', () => {
  test('a resident of Taiwan files by their travel permit, and is found by an older booklet of it', async () => {
    const { number } = await accept({ kind: 'TAIWAN_TRAVEL_PERMIT', number: '00000001' });
    expect(await find({ kind: 'TAIWAN_TRAVEL_PERMIT', number: '０００００００１０２（Ｂ）' })).toEqual([
      number,
    ]);
  });

  test('the same digits on another document are another person', async () => {
    await accept({ kind: 'TAIWAN_TRAVEL_PERMIT', number: '00000002' });
    const passport = { kind: 'PASSPORT', number: '00000002', country: 'XXA' } as const;
    expect(await find(passport)).toEqual([]);
    const { number } = await accept(passport);
    expect(await find(passport)).toEqual([number]);
    expect(await find({ ...passport, country: 'XXB' })).toEqual([]);
  });

  test('a document is masked by its kind, and shown to the desk in clear', async () => {
    const { number } = await accept(
      { kind: 'PASSPORT', number: 'x-0000003', country: 'xxa' },
      'Alexandra Nobody',
    );
    const { data } = await clerk.send(
      `query ($number: ID!) { case(number: $number) { applicant { name identity { kind number } }
        applicantInClear(purpose: CHECK_IDENTITY) { name identity { kind number country } } } }`,
      { number },
    );
    expect(data).toEqual({
      case: {
        applicant: { name: 'A***************', identity: { kind: 'PASSPORT', number: '******03' } },
        applicantInClear: {
          name: 'Alexandra Nobody',
          identity: { kind: 'PASSPORT', number: 'X0000003', country: 'XXA' },
        },
      },
    });
  });

  test('a token that carries a permit shows its holder their cases', async () => {
    const { number } = await accept({ kind: 'HONG_KONG_MACAO_TRAVEL_PERMIT', number: 'H0000000401' });
    const holder = { kind: 'HONG_KONG_MACAO_TRAVEL_PERMIT', person: 'H00000004' };
    const own = await world.actor('resident', holder);
    const stranger = await world.actor('resident', { ...holder, kind: 'PASSPORT', country: 'XXA' });
    expect((await own.find(number))?.number).toBe(number);
    expect(await stranger.find(number)).toBeNull();
  });

  test('a draft keeps what was entered of a document', async () => {
    const writer = (await world.actor('resident', { kind: 'TAIWAN_TRAVEL_PERMIT', person: '00000005' })).at(
      '2016-04-06 20:00',
    );
    const person = { name: '林', identity: { kind: 'TAIWAN_TRAVEL_PERMIT', number: '00000005' } } as const;
    const draft = { village: places.xinan, matter: 'HC-PS-02', applicant: person, materials: [] };
    const saved = await writer.act('saveDraft', { district: '350205', draft });
    expect(codesOf(saved)).toEqual([]);
    const { data } = await writer.send(
      '{ myCases { edges { node { draft { applicant { identity { kind number country } } } } } } }',
    );
    const identity = { ...person.identity, country: null };
    expect(data).toEqual({ myCases: { edges: [{ node: { draft: { applicant: { identity } } } }] } });
  });

  test.each<[string, IdentityInput, string]>([
    [
      'a wrong number',
      { kind: 'TAIWAN_TRAVEL_PERMIT', number: '123' },
      'The identity number is not valid: the number of a Mainland Travel Permit for Taiwan Residents has 8 digits.',
    ],
    [
      'a passport without a country',
      { kind: 'PASSPORT', number: 'X0000006' },
      'This value is not valid: a passport needs the country that issued it, as the three letters of ISO 3166-1 such as JPN.',
    ],
  ])('%s is refused, with what a right one is', async (_, identity, message) => {
    const { results } = await clerk.accept({
      window: places.xinanWindow,
      cases: [{ application: applicationOf(identity) }],
    });
    expect(results[0]?.refusals).toMatchObject([{ message }]);
    expect(results[0]?.case).toBeNull();
  });
});

describe('organisations', () => {
  const name = '厦门某某（海沧）电子有限公司';

  test('an organisation applies through a named person with authority, and is shown as registered', async () => {
    const representative = agent(901);
    const authority = { ...representative.authority, kind: 'STAFF', document: '单位授权委托书' } as const;
    const seen = await acceptCase(clerk, places.xinanWindow, applicationOf(COMPANY, name), {
      ...representative,
      authority,
    });
    expect(seen).toMatchObject({
      applicant: { name: name, identity: { number: COMPANY.number } },
      agent: { name: '曹**' },
      authority: { kind: 'STAFF' },
    });
    expect(await find(COMPANY)).toEqual([seen.number]);
  });

  test('an organisation is represented neither by an organisation nor by family', async () => {
    const staff = { ...agent(901).authority, kind: 'STAFF', document: '单位授权委托书' } as const;
    const family = { ...staff, kind: 'FAMILY' } as const;
    const refusals = [
      { ...agent(901), authority: family },
      { name, identity: COMPANY, phone: '13900000901', authority: staff },
    ].map(async (one) => {
      const cases = [{ application: applicationOf(COMPANY, name) }];
      const { results } = await clerk.accept({ window: places.xinanWindow, agent: one, cases });
      return results[0]?.refusals.map(({ code, path }) => [code, path?.join('.')]);
    });
    expect(await Promise.all(refusals)).toEqual([
      [['INVALID_INPUT', 'input.agent.authority.kind']],
      [['NO_REPRESENTATIVE', 'input.agent.identity']],
    ]);
  });

  test('nobody acts for a person by the authority of an organisation’s staff', async () => {
    const resident = await world.actor('resident', { person: identityNumber(905) });
    const { refusals } = await resident.at('2016-04-06 09:00').submit({
      application: application('HC-PS-02', places.xinan, 906),
      authority: { kind: 'STAFF', from: '2016-01-01', document: '委托书' },
    });
    expect(refusals).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'authority', 'kind'] }]);
  });

  test('an organisation for which nobody acts is refused', async () => {
    const { results } = await clerk.accept({
      window: places.xinanWindow,
      cases: [{ application: applicationOf(COMPANY, name) }],
    });
    expect(results[0]?.refusals).toMatchObject([
      { code: 'NO_REPRESENTATIVE', path: ['input', 'cases', '0', 'application', 'applicant'] },
    ]);
  });

  test('a wrong check character of a credit code is refused', async () => {
    const number = `${FIRST17}${COMPANY.number.endsWith('1') ? '2' : '1'}`;
    const { results } = await clerk.accept({
      window: places.xinanWindow,
      agent: agent(901),
      cases: [{ application: applicationOf({ ...COMPANY, number }, name) }],
    });
    expect(codesOf(results[0])).toEqual(['INVALID_IDENTITY_NUMBER']);
  });
});

describe('what a matter admits', () => {
  const PERMIT = { kind: 'TAIWAN_TRAVEL_PERMIT', number: '00000011' } as const;
  const refusalsOf = async (one: object) => {
    const { results } = await clerk.accept({
      window: places.xinanWindow,
      cases: [{ application: { ...applicationOf(PERMIT), ...one } }],
    });
    return results[0]?.refusals.map(({ code, path, message }) => [code, path.slice(4), message]);
  };

  test('a permit shown instead of the resident ID card is enough', async () => {
    const materials = ['taiwan-travel-permit', 'property-ownership-certificate', 'lease-or-lodging-proof'];
    const seen = await acceptCase(clerk, places.xinanWindow, { ...applicationOf(PERMIT), materials });
    expect(seen.materials.map(({ code }) => code)).toEqual(materials);
  });

  test('a missing document is refused with all documents that would do', async () => {
    const materials = ['property-ownership-certificate', 'lease-or-lodging-proof'];
    expect(await refusalsOf({ materials })).toEqual([
      [
        'MISSING_MATERIAL',
        ['materials'],
        expect.stringMatching(/Resident ID card or .*Taiwan.* or Passport/),
      ],
    ]);
  });

  test('a refusal names the codes of the materials that would do', async () => {
    const materials = ['property-ownership-certificate', 'lease-or-lodging-proof', 'bus-ticket'];
    const { results } = await clerk.accept({
      window: places.xinanWindow,
      cases: [{ application: { ...applicationOf(PERMIT), materials } }],
    });
    const allowed = new Map(results[0]?.refusals.map((one) => [one.code, one.allowed]));
    expect(allowed.get('MISSING_MATERIAL')).toContain('taiwan-travel-permit');
    expect(allowed.get('UNKNOWN_MATERIAL')).toContain('lease-or-lodging-proof');
  });

  test('a matter for registered residents refuses holders of other documents, and says whom it admits', async () => {
    const { materials } = application('HC-PS-02', places.xinan, 1);
    expect(await refusalsOf({ matter: 'HC-PS-02', materials })).toEqual([
      [
        'NOT_ELIGIBLE',
        ['applicant', 'identity'],
        expect.stringMatching(/is open to holders of: resident ID card\.$/),
      ],
    ]);
  });

  test('anybody may read whom a matter admits, and which document stands in for which', async () => {
    const { data } = await world.stranger.send(
      '{ matter(district: "350205", code: "HC-HR-03") { applicants materials { code insteadOf } } }',
    );
    expect(data).toEqual({
      matter: {
        applicants: ['RESIDENT_ID', 'BIRTH_CERTIFICATE'],
        materials: [
          { code: 'resident-id-card', insteadOf: null },
          { code: 'birth-certificate', insteadOf: 'resident-id-card' },
        ],
      },
    });
  });
});
