import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApplicationInput } from '../../functions/graphql/generated/types.ts';
import { agent, identityNumber, person, residentId } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const LEASE = 'lease-or-lodging-proof';
const AGENT_PAPERS = 'principal-and-proxy-id-cards';

let world: World;
let clerk: Actor;
let street: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = await world.clerk(places.xinanWindow);
  street = await world.clerk(places.xinyangStreetWindow);
});
afterAll(() => world.close());

type Offer = { material: { code: string }; kind: string; number: string; validUntil: string | null };
const OFFERED = `query ($matter: ID!, $identity: IdentityInput) {
  offeredMaterials(district: "350205", matter: $matter, identity: $identity) { material { code } kind number validUntil } }`;
const ask = (actor: Actor, matter: string, identityNumber?: string) =>
  actor.send<{ offeredMaterials: Offer[] } | null>(OFFERED, {
    matter,
    ...(identityNumber && { identity: residentId(identityNumber) }),
  });
const offers = async (actor: Actor, matter: string, identityNumber?: string): Promise<Offer[]> => {
  const { data, body } = await ask(actor, matter, identityNumber);
  if (!data) throw new Error(body);
  return data.offeredMaterials;
};

const accept = async (one: ApplicationInput, time: string, by: Actor = clerk) => {
  const window = by === street ? places.xinyangStreetWindow : places.xinanWindow;
  const { results } = await by.at(time).accept({ window, cases: [{ application: one }] });
  return results[0];
};
const without = (one: ApplicationInput, ...codes: string[]): ApplicationInput => ({
  ...one,
  materials: one.materials.filter((code) => !codes.includes(code)),
});
const reusing = (
  one: ApplicationInput,
  ...reused: { material: string; number: string }[]
): ApplicationInput => ({
  ...without(one, ...reused.map(({ material }) => material)),
  reused,
});
const refusalsOf = (answer: Awaited<ReturnType<typeof accept>>) =>
  (answer?.refusals ?? []).map(({ code, path, message }) => [code, path.slice(4).join('.'), message]);
const permit = (sequence: number) => application('HC-PS-02', places.xinan, sequence);

describe('verified lease', () => {
  test('a verified material is reused at another window of the district', async () => {
    const first = caseOf(await accept(permit(1), '2016-04-06 09:00'));
    expect(await offers(street.at('2016-06-06 09:00'), 'HC-PS-07', identityNumber(1))).toEqual([
      { material: { code: LEASE }, kind: 'VERIFIED', number: first.number, validUntil: '2017-04-06' },
    ]);
    const again = reusing(application('HC-PS-07', places.xinan, 1), {
      material: LEASE,
      number: first.number,
    });
    const second = caseOf(await accept(again, '2016-06-06 09:10', street));
    expect(second.materials).not.toContainEqual({ code: LEASE });
    const seen = await street.send<{ case: { reused: object[] } }>(
      'query ($number: ID!) { case(number: $number) { reused { material { code } kind number } } }',
      { number: second.number },
    );
    expect(seen.data.case.reused).toEqual([
      { material: { code: LEASE }, kind: 'VERIFIED', number: first.number },
    ]);
    expect(await world.report({ from: '2016-06-06', to: '2016-06-06' })).toMatchObject({
      accepted: 1,
      materialsSaved: 1,
      stampsSaved: 0,
    });
  });

  test('a verified material is required again after a year', async () => {
    const { number } = caseOf(await accept(permit(2), '2016-04-07 09:00'));
    const lastDay = await offers(clerk.at('2017-04-07 09:00'), 'HC-PS-02', identityNumber(2));
    const dayAfter = await offers(clerk.at('2017-04-08 09:00'), 'HC-PS-02', identityNumber(2));
    expect([lastDay.length, dayAfter.length]).toEqual([1, 0]);
    const late = await accept(reusing(permit(2), { material: LEASE, number }), '2017-04-10 09:00');
    expect(refusalsOf(late)).toEqual([
      [
        'NOT_REUSABLE',
        'reused',
        'The case cannot stand in for this material (Lease or proof of lodging): it must be the same applicant’s, prove the material, and still be valid.',
      ],
    ]);
  });

  test('a reused material cannot be reused from the case that reused it', async () => {
    const first = caseOf(await accept(permit(3), '2016-04-08 09:00'));
    const second = caseOf(
      await accept(reusing(permit(3), { material: LEASE, number: first.number }), '2016-04-08 09:10'),
    );
    const third = await accept(
      reusing(permit(3), { material: LEASE, number: second.number }),
      '2016-04-08 09:20',
    );
    expect(refusalsOf(third).map(([code]) => code)).toEqual(['NOT_REUSABLE']);
  });

  test('a material reused online counts as saved at acceptance', async () => {
    const { number } = caseOf(await accept(permit(4), '2016-04-11 09:00'));
    const tenant = (await world.actor('resident', { person: identityNumber(4) })).at('2016-04-12 20:00');
    expect((await offers(tenant, 'HC-PS-07')).map(({ material }) => material.code)).toEqual([LEASE]);
    const filed = caseOf(
      await tenant.submit({
        application: reusing(application('HC-PS-07', places.xinan, 4), { material: LEASE, number }),
      }),
    );
    const { results } = await clerk.at('2016-04-13 09:00').accept({
      window: places.xinanWindow,
      cases: [{ submitted: { number: filed.number, materials: [], visit: true } }],
    });
    expect(caseOf(results[0]).status).toBe('ACCEPTED');
    expect(await world.report({ from: '2016-04-13', to: '2016-04-13' })).toMatchObject({ materialsSaved: 1 });
  });

  test('a draft keeps its reused materials until submission', async () => {
    const { number } = caseOf(await accept(permit(5), '2016-04-14 09:00'));
    const tenant = (await world.actor('resident', { person: identityNumber(5) })).at('2016-04-14 20:00');
    const draft = caseOf(await tenant.saveDraft({ draft: reusing(permit(5), { material: LEASE, number }) }));
    expect(caseOf(await tenant.submit({ draft: draft.number })).status).toBe('SUBMITTED');
  });

  test('a reused material that is brought anyway does not count as saved', async () => {
    const { number } = caseOf(await accept(permit(6), '2016-04-15 09:00'));
    caseOf(await accept({ ...permit(6), reused: [{ material: LEASE, number }] }, '2016-04-18 09:10'));
    expect(await world.report({ from: '2016-04-18', to: '2016-04-18' })).toMatchObject({ materialsSaved: 0 });
  });
});

describe('certificates as materials', () => {
  const certificateOf = async (sequence: number, day: string): Promise<string> => {
    const { number } = caseOf(await accept(application('HC-PS-01', places.xinan, sequence), `${day} 09:00`));
    return caseOf(await clerk.at(`${day} 09:10`).complete({ number })).number;
  };

  test('a certificate replaces a material and counts as a stamp saved', async () => {
    const number = await certificateOf(51, '2016-05-03');
    expect(await offers(clerk.at('2016-05-04 09:00'), 'HC-PS-02', identityNumber(51))).toEqual([
      { material: { code: LEASE }, kind: 'CERTIFICATE', number, validUntil: '2016-11-03' },
    ]);
    caseOf(await accept(reusing(permit(51), { material: LEASE, number }), '2016-05-04 09:10'));
    expect(await world.report({ from: '2016-05-04', to: '2016-05-04' })).toMatchObject({
      materialsSaved: 1,
      stampsSaved: 1,
    });
  });

  test('a certificate of another person is refused', async () => {
    const number = await certificateOf(52, '2016-05-05');
    const answer = await accept(reusing(permit(53), { material: LEASE, number }), '2016-05-05 09:20');
    expect(refusalsOf(answer).map(([code, path]) => [code, path])).toEqual([['NOT_REUSABLE', 'reused']]);
  });

  test('an expired certificate is replaced by the material verified for it', async () => {
    const number = await certificateOf(54, '2016-05-06');
    const [before, after] = await Promise.all(
      ['2016-11-04 09:00', '2016-11-07 09:00'].map((time) =>
        offers(clerk.at(time), 'HC-PS-02', identityNumber(54)),
      ),
    );
    expect([before?.[0]?.kind, after?.[0]?.kind]).toEqual(['CERTIFICATE', 'VERIFIED']);
    caseOf(await accept(reusing(permit(54), { material: LEASE, number }), '2016-11-07 09:10'));
    expect(await world.report({ from: '2016-11-07', to: '2016-11-07' })).toMatchObject({
      materialsSaved: 1,
      stampsSaved: 0,
    });
  });

  test('a material whose certificate was revoked after filing must be brought on paper', async () => {
    const number = await certificateOf(55, '2016-05-09');
    const tenant = (await world.actor('resident', { person: identityNumber(55) })).at('2016-05-09 20:00');
    const filed = caseOf(
      await tenant.submit({ application: reusing(permit(55), { material: LEASE, number }) }),
    );
    const revoked = await clerk.at('2016-05-10 09:00').send<{ revokeCertificate: { refusals: object[] } }>(
      `mutation ($number: ID!) { revokeCertificate(input: { idempotencyKey: "revoke", number: $number, reason: "租约系伪造" }) {
        refusals { code } } }`,
      { number },
    );
    expect(revoked.data.revokeCertificate.refusals).toEqual([]);
    expect(await offers(tenant.at('2016-05-10 09:05'), 'HC-PS-02')).toEqual([]);

    const take = async (materials: string[]) => {
      const { results } = await clerk.at('2016-05-10 09:10').accept({
        window: places.xinanWindow,
        cases: [{ submitted: { number: filed.number, materials, visit: true } }],
      });
      return results[0];
    };
    expect(refusalsOf(await take([])).map(([code]) => code)).toEqual(['NOT_REUSABLE']);
    expect(caseOf(await take([LEASE])).materials).toContainEqual({ code: LEASE });
    expect(await world.report({ from: '2016-05-10', to: '2016-05-10' })).toMatchObject({
      accepted: 1,
      materialsSaved: 0,
    });
  });
});

describe('offered materials', () => {
  test('a material that no clerk has seen is not offered', async () => {
    const tenant = (await world.actor('resident', { person: identityNumber(11) })).at('2016-04-18 20:00');
    const filed = caseOf(await tenant.submit({ application: permit(11) }));
    const { results } = await clerk.at('2016-04-19 09:00').accept({
      window: places.xinanWindow,
      cases: [{ submitted: { number: filed.number, materials: [], visit: false } }],
    });
    caseOf(results[0]);
    expect(await offers(tenant, 'HC-PS-02')).toEqual([]);
  });

  test('materials of trust classes A, C and D are not offered', async () => {
    const first = caseOf(await accept(permit(12), '2016-04-19 10:00'));
    const shown = ['photo-1-inch', 'resident-id-card', 'application-form'];
    const again = await accept(
      reusing(permit(12), ...shown.map((material) => ({ material, number: first.number }))),
      '2016-04-19 10:10',
    );
    expect(refusalsOf(again).map(([code]) => code)).toEqual(Array(3).fill('NOT_REUSABLE'));
    const offered = await offers(clerk.at('2016-04-19 10:20'), 'HC-PS-02', identityNumber(12));
    expect(offered.map(({ material }) => material.code)).toEqual([LEASE]);
  });

  test('a material is not offered while its correction is open', async () => {
    const { number } = caseOf(await accept(permit(13), '2016-04-20 09:00'));
    await clerk.at('2016-04-20 09:05').requestCorrection({ number, reason: '合同缺页', materials: [LEASE] });
    const meanwhile = await offers(clerk.at('2016-04-20 09:10'), 'HC-PS-02', identityNumber(13));
    await clerk
      .at('2016-04-21 09:00')
      .supplyCorrection({ number, materials: [LEASE], window: places.xinanWindow });
    const after = await offers(clerk.at('2016-04-21 09:10'), 'HC-PS-02', identityNumber(13));
    expect([meanwhile, after.map(({ validUntil }) => validUntil)]).toEqual([[], ['2017-04-21']]);
  });

  test('a material of a rejected case is not offered', async () => {
    const { number } = caseOf(await accept(permit(14), '2016-04-22 09:00'));
    await clerk.at('2016-04-22 09:05').reject({ number, reason: '合同系伪造' });
    expect(await offers(clerk.at('2016-04-22 09:10'), 'HC-PS-02', identityNumber(14))).toEqual([]);
  });

  test('offering materials to a clerk is logged as a lookup', async () => {
    const { number } = caseOf(await accept(permit(16), '2016-04-22 10:00'));
    await offers(street.at('2016-04-22 11:00'), 'HC-PS-07', identityNumber(16));
    const tenant = await world.actor('resident', { person: identityNumber(16) });
    const { data } = await tenant.send<{ case: { accessLog: { edges: object[] } } }>(
      'query ($number: ID!) { case(number: $number) { accessLog { edges { node { kind desks { code } } } } } }',
      { number },
    );
    expect(data.case.accessLog.edges).toEqual([
      { node: { kind: 'LOOKED_UP', desks: [{ code: places.xinyangStreetWindow }] } },
    ]);
  });

  test('materials are offered only to the person and to clerks of the district', async () => {
    const stranger = await world.actor('resident', { person: identityNumber(15) });
    const reviewer = await world.actor('reviewer', { offices: ['350205000000-PS'] });
    const elsewhere = await world.actor('clerk', { district: '350206', windows: ['350206001001-01'] });
    const answers = await Promise.all(
      [world.stranger, stranger, reviewer, elsewhere].map((actor) =>
        ask(actor, 'HC-PS-02', identityNumber(1)),
      ),
    );
    expect(answers.map(({ errors }) => errors[0]?.extensions?.code)).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
  });
});

describe('reuse of somebody else’s case', () => {
  test('somebody else’s case and an unknown one are refused alike for reuse', async () => {
    const { number } = caseOf(await accept(permit(21), '2016-04-25 09:00'));
    const unknown = `${number.slice(0, -1)}${number.endsWith('0') ? '1' : '0'}`;
    const answers = await Promise.all(
      [number, unknown, 'nonsense'].map((one) =>
        accept(reusing(permit(22), { material: LEASE, number: one }), '2016-04-25 09:10'),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(refusalsOf(answer)))).size).toBe(1);
    expect(refusalsOf(answers[0]).map(([code]) => code)).toEqual(['NOT_REUSABLE']);
  });
});

describe('agent’s papers', () => {
  test('an agent’s papers are required exactly if an agent files at a window', async () => {
    const one = application('HC-PS-03', places.xinan, 31);
    const file = async (application: ApplicationInput, withAgent: boolean) => {
      const { results } = await clerk.at('2016-04-26 09:00').accept({
        window: places.xinanWindow,
        ...(withAgent && { agent: agent(900) }),
        cases: [{ application }],
      });
      return results[0];
    };
    const brought = { ...one, materials: [...one.materials, AGENT_PAPERS] };
    expect(refusalsOf(await file(one, true))).toEqual([
      ['MISSING_MATERIAL', 'materials', 'A required material is missing: ID cards of applicant and agent.'],
    ]);
    expect([await file(brought, true), await file(one, false)].map(caseOf)).toHaveLength(2);
  });

  test('an agent’s papers are required online only of agents', async () => {
    const { authority, identity: own } = agent(901);
    const online = (await world.actor('agent', { person: own.number })).at('2016-04-26 20:00');
    const forOther = await online.submit({
      application: application('HC-PS-03', places.xinan, 32),
      authority,
    });
    const forSelf = await online.submit({ application: application('HC-PS-03', places.xinan, 901) });
    expect(forOther.refusals.map(({ code }) => code)).toEqual(['MISSING_MATERIAL']);
    expect(caseOf(forSelf).status).toBe('SUBMITTED');
  });
});

describe('form of a lease filing', () => {
  const lease = (sequence: number) => application('HC-HO-01', places.xinan, sequence);
  const filled = {
    address: '海沧区示例路1号',
    monthlyRent: 1200,
    leaseFrom: '2016-04-01',
    leaseTo: '2017-03-31',
  };

  test('a refused form names every wrong field in both languages, never its value', async () => {
    const form = {
      monthlyRent: '壹仟贰佰',
      leaseFrom: '1.4.',
      leaseTo: '2017-03-31',
      landlordPhone: 'secret',
      密: 1,
    };
    const [zh, en] = await Promise.all(
      [clerk.in('zh'), clerk].map((by) => accept({ ...lease(41), form }, '2016-04-27 09:00', by)),
    );
    expect(refusalsOf(en)).toEqual([
      [
        'INVALID_FORM',
        'form.address',
        'The form is not filled in correctly: Address of the home must be filled in.',
      ],
      [
        'INVALID_FORM',
        'form.monthlyRent',
        'The form is not filled in correctly: Monthly rent (CNY) is of the wrong type.',
      ],
      [
        'INVALID_FORM',
        'form.leaseFrom',
        'The form is not filled in correctly: Lease from is not in the right format.',
      ],
      [
        'INVALID_FORM',
        'form.landlordPhone',
        'The form is not filled in correctly: Phone of the landlord is not in the right format.',
      ],
      ['INVALID_FORM', 'form.?', 'The form is not filled in correctly: This field is not in the form.'],
    ]);
    expect(refusalsOf(zh)[0]?.[2]).toBe('表单有误：房屋地址必须填写。');
    expect(JSON.stringify([zh, en])).not.toMatch(/壹仟贰佰|1\.4\.|secret|密/);
  });

  test.each([
    ['an absent form', undefined, 4],
    ['a form of more than 8 KB', { ...filled, address: '路'.repeat(3_000) }, 1],
    ['a form deeper than any form is', { deep: { deep: { deep: { deep: { deep: { deep: 1 } } } } } }, 1],
  ])('%s is refused', async (_, form, faults) => {
    const answer = await accept({ ...without(lease(42)), form }, '2016-04-27 09:10');
    expect(refusalsOf(answer).map(([code]) => code)).toEqual(Array(faults).fill('INVALID_FORM'));
  });

  test('a form for a matter without one is refused', async () => {
    const answer = await accept(
      { ...application('HC-PS-03', places.xinan, 43), form: { address: '甲' } },
      '2016-04-27 09:20',
    );
    expect(refusalsOf(answer).map(([code, path]) => [code, path])).toEqual([['INVALID_FORM', 'form']]);
  });

  test('a form without required fields may be omitted', async () => {
    expect(caseOf(await accept(permit(44), '2016-04-27 09:30')).status).toBe('ACCEPTED');
  });

  test('a form is visible only to the applicant and the desk of the case', async () => {
    const { number } = caseOf(await accept({ ...lease(45), form: filled }, '2016-04-27 09:40'));
    const applicant = await world.actor('resident', { person: person(45).identity.number });
    const supervisor = await world.actor('supervisor');
    const read = async (actor: Actor) =>
      (
        await actor.send<{ case: { form: object | null } | null }>(
          'query ($number: ID!) { case(number: $number) { form } }',
          { number },
        )
      ).data.case;
    expect([await read(applicant), await read(clerk)]).toEqual([{ form: filled }, { form: filled }]);
    expect([await read(supervisor), await read(street)]).toEqual([{ form: null }, null]);
  });

  test('a draft may hold an incomplete form', async () => {
    const applicant = (await world.actor('resident', { person: identityNumber(46) })).at('2016-04-27 20:00');
    const draft = caseOf(await applicant.saveDraft({ draft: { ...lease(46), form: { monthlyRent: 1 } } }));
    const submitted = await applicant.submit({ draft: draft.number });
    expect(submitted.refusals.map(({ path }) => path.at(-1))).toEqual(['address', 'leaseFrom', 'leaseTo']);
  });

  test('the form of a matter is JSON Schema for clients', async () => {
    const { data } = await world.stranger.send<{
      matter: { form: { properties: object; required: string[] }; materials: object[] };
    }>(
      `{ matter(district: "350205", code: "HC-HO-01") {
        form materials { code condition trust validMonths provedBy { code } } } }`,
    );
    expect(data.matter.form).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['address', 'monthlyRent', 'leaseFrom', 'leaseTo'],
      properties: {
        monthlyRent: { type: 'number', title: '月租金（元）', 'x-title-en': 'Monthly rent (CNY)' },
      },
    });
    expect(Object.keys(data.matter.form.properties).slice(0, 4)).toEqual(data.matter.form.required);
    expect(data.matter.materials).toContainEqual({
      code: LEASE,
      condition: null,
      trust: 'B',
      validMonths: 12,
      provedBy: [{ code: 'HC-HO-01' }, { code: 'HC-PS-01' }],
    });
  });
});
