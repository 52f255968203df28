import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DataCorrectionInput } from '../../functions/graphql/generated/types.ts';
import { acceptCase, codesOf, typesOf } from '../support/cases.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow, haifa, haifaWindow } = places;
const REASON = '录入有误，已按身份证更正';
const LEASE = 'lease-or-lodging-proof';
const MORNING = '2016-04-06 09:00';
const VERIFY = 'query ($token: String!) { verifyCertificate(token: $token) { status number holder } }';
const CERTIFICATE =
  'query ($number: ID!) { case(number: $number) { certificate { token status validUntil issuedAt } } }';
const HISTORY =
  'query ($number: ID!) { case(number: $number) { form history { type corrected reason toDesk { code } } } }';

let world: World;
let clerk: Actor;
let haifaClerk: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(xinanWindow)).at(MORNING);
  haifaClerk = (await world.clerk(haifaWindow)).at(MORNING);
});
afterAll(() => world.close());

const resident = async (sequence: number) =>
  (await world.actor('resident', { person: identityNumber(sequence) })).at(MORNING);
const correct = (by: Actor, number: string, correction: Partial<DataCorrectionInput>) =>
  by.act('correctCase', { number, correction: { reason: REASON, ...correction } });
const accepted = async (sequence: number, matter = 'HC-PS-02') =>
  acceptCase(clerk, xinanWindow, application(matter, xinan, sequence));
const pathsOf = (answer: Awaited<ReturnType<typeof correct>>) =>
  answer.refusals.map(({ code, path }) => [code, path.join('.')]);

type Seen = {
  form: object | null;
  history: { type: string; corrected: string[]; reason: string; toDesk: { code: string } | null }[];
};
const historyOf = async (by: Actor, number: string): Promise<Seen> =>
  (await by.send<{ case: Seen }>(HISTORY, { number })).data.case;
type Held = { token: string | null; status: string; validUntil: string | null; issuedAt: string };
const certificateOf = async (by: Actor, number: string): Promise<Held> =>
  (await by.send<{ case: { certificate: Held } }>(CERTIFICATE, { number })).data.case.certificate;
const verify = async (token: string | null) =>
  (await world.stranger.at('2016-04-07 10:00').send<{ verifyCertificate: object }>(VERIFY, { token })).data
    .verifyCertificate;

describe('correctCase', () => {
  test('a desk corrects name, phone and form, on record and with a notice', async () => {
    const { number } = await accepted(1, 'HC-CA-07');
    const seen = caseOf(await correct(clerk, number, { name: '欧阳正', phone: '0592-1234567' }));
    expect(seen.applicant.name).toBe('欧**');
    const { history } = await historyOf(await resident(1), number);
    expect(history.at(-1)).toEqual({
      type: 'CORRECTED',
      corrected: ['NAME', 'PHONE'],
      reason: REASON,
      toDesk: null,
    });
    const notices = await (await resident(1))
      .in('zh')
      .send<{ myNotices: object }>('{ myNotices { edges { node { text } } } }');
    expect(notices.body).toContain(`的登记信息已由`);
  });

  test('who may read the form may read what was corrected, masked like the present values, and nobody else', async () => {
    const { number } = await accepted(8, 'HC-CA-07');
    await correct(clerk, number, { name: '欧阳正', phone: '0592-1234567' });
    const MASKED = {
      name: '陈**',
      phone: expect.toSatisfy((phone) => phone === null || /^..\*+..$/.test(String(phone))),
    };
    const query = 'query ($number: ID!) { case(number: $number) { history { previous } } }';
    const previousFor = async (by: Actor) => {
      const { data } = await by.send<{ case: { history: { previous: object | null }[] } }>(query, { number });
      return data.case.history.slice(-2).map(({ previous }) => previous);
    };
    const supervisor = (await world.actor('supervisor')).at(MORNING);
    await correct(clerk, number, { phone: '0592-7654321' });
    expect(await Promise.all([clerk, await resident(8), supervisor].map(previousFor))).toEqual([
      [MASKED, { phone: '05********67' }],
      [MASKED, { phone: '05********67' }],
      [null, null],
    ]);
  });

  test('a corrected case keeps its number, and its home village changes', async () => {
    const { number } = await accepted(2);
    const seen = caseOf(await correct(clerk, number, { village: haifa }));
    expect(seen).toMatchObject({ number, village: { code: haifa }, desk: { code: xinanWindow } });
    expect((await haifaClerk.find(number))?.village.code).toBe(haifa);
  });

  test('what a village was counted for stays on its day, and the case counts at the right one from then on', async () => {
    const [day, next] = ['2016-04-12', '2016-04-13'];
    const filed = application('HC-PS-02', xinan, 7);
    const { number } = await acceptCase(clerk.at(`${day} 09:00`), xinanWindow, filed);
    caseOf(await correct(clerk.at(`${next} 09:00`), number, { village: haifa }));
    caseOf(await clerk.at(`${next} 09:10`).complete({ number }));
    const { rows } = await world.report({ from: day, to: next, groupBy: 'VILLAGE' });
    expect(rows.map(({ key, accepted, completed }) => [key, accepted, completed]).toSorted()).toEqual([
      [xinan, 1, 0],
      [haifa, 0, 1],
    ]);
  });

  test('an unaccepted filing goes to the office of its right village', async () => {
    const filed = caseOf(
      await (await resident(3)).submit({ application: application('HC-PS-02', xinan, 3) }),
    );
    const seen = caseOf(await correct(clerk, filed.number, { village: haifa }));
    expect(seen).toMatchObject({ status: 'SUBMITTED', desk: { code: haifa } });
    expect(seen.history.at(-1)?.toDesk).toEqual({ code: haifa });
  });

  test.each([
    ['that changes nothing', {}, [['INVALID_INPUT', 'input.correction']]],
    ['with a name of digits', { name: '4' }, [['INVALID_INPUT', 'input.correction.name']]],
    ['with a phone of letters', { phone: '电话' }, [['INVALID_INPUT', 'input.correction.phone']]],
    [
      'with an unknown village',
      { village: '350205999999' },
      [['UNKNOWN_VILLAGE', 'input.correction.village']],
    ],
    ['with an unknown field of a form', { form: { a: 1 } }, [['INVALID_FORM', 'input.correction.form.a']]],
    [
      'that takes a required material off the list',
      { materials: [LEASE] },
      Array(3).fill(['MISSING_MATERIAL', 'input.correction.materials']),
    ],
    ['with an unlisted material', { materials: ['magic'] }, undefined],
    ['without a reason', { reason: ' ' }, [['INVALID_INPUT', 'input.correction.reason']]],
  ])('a correction %s is refused', async (_, correction, refusals) => {
    const { number, version } = await accepted(4, 'HC-PS-02');
    const answer = await correct(clerk, number, correction);
    if (refusals) expect(pathsOf(answer)).toEqual(refusals);
    else expect(codesOf(answer)).toContain('UNKNOWN_MATERIAL');
    expect((await clerk.find(number))?.version).toBe(version);
  });

  test('a clerk of another window does not correct a case', async () => {
    const { number } = await accepted(5);
    expect(codesOf(await correct(haifaClerk, number, { name: '欧阳正' }))).toEqual(['NOT_FOUND']);
  });

  test('a material that was never shown is not offered for reuse', async () => {
    const filed = application('HC-ED-01', xinan, 6);
    const shown = { ...filed, materials: [...filed.materials, 'school-enrolment-papers'] };
    const { number } = await acceptCase(clerk, xinanWindow, shown);
    const query = '{ offeredMaterials(district: "350205", matter: "HC-ED-01") { material { code } } }';
    const offers = async () => (await (await resident(6)).send(query)).body;
    expect(await offers()).toContain('school-enrolment-papers');
    expect(codesOf(await correct(clerk, number, { materials: filed.materials }))).toEqual([]);
    expect(await offers()).not.toContain('school-enrolment-papers');
  });
});

describe('after settlement', () => {
  const settled = async (sequence: number) => {
    const { number } = await accepted(sequence);
    return caseOf(await clerk.complete({ number })).number;
  };
  const later = () => clerk.at('2016-04-06 10:00');

  test('a certificate of a wrong name is replaced in one act, and the earlier one is no longer valid', async () => {
    const number = await settled(10);
    const before = await certificateOf(await resident(10), number);
    const seen = caseOf(await correct(later(), number, { name: '欧阳正' }));
    expect(typesOf(seen)).toEqual(['ACCEPTED', 'COMPLETED', 'CORRECTED']);
    const after = await certificateOf(await resident(10), number);
    expect(after).toMatchObject({ status: 'VALID', validUntil: before.validUntil });
    expect(await verify(before.token)).toEqual({ status: 'REVOKED', number, holder: '陈**' });
    expect(await verify(after.token)).toEqual({ status: 'VALID', number, holder: '欧**' });
  });

  test('a corrected phone number leaves the certificate as it is', async () => {
    const number = await settled(11);
    const before = await certificateOf(await resident(11), number);
    caseOf(await correct(later(), number, { phone: '0592-1234567' }));
    expect((await certificateOf(await resident(11), number)).issuedAt).toBe(before.issuedAt);
  });

  test('a corrected case with a revoked certificate gets no new one', async () => {
    const number = await settled(12);
    await clerk.revokeCertificate({ number, reason: REASON });
    caseOf(await correct(later(), number, { name: '欧阳正' }));
    expect((await certificateOf(await resident(12), number)).status).toBe('REVOKED');
  });

  test('an erasure removes the corrected values and keeps the act', async () => {
    const number = await settled(13);
    await correct(later(), number, { name: '欧阳正' });
    const before = await certificateOf(await resident(13), number);
    const operator = (await world.actor('operator')).at('2026-05-06 10:00');
    await operator.send(
      `mutation { erasePerson(input: { idempotencyKey: "13", district: "350205", identity: { number: "${identityNumber(13)}" },
        ground: RETENTION_EXPIRED, reason: "到期" }) { erasure { erased } } }`,
    );
    const supervisor = (await world.actor('supervisor')).at('2026-05-06 11:00');
    const seen = await supervisor.find(number);
    expect(seen?.history.map(({ type, reason }) => [type, reason]).slice(-2)).toEqual([
      ['CORRECTED', ''],
      ['ERASED', '到期'],
    ]);
    expect(await verify(before.token)).toMatchObject({ number, holder: null });
    expect(codesOf(await correct(clerk.at('2026-05-06 11:00'), number, { name: '欧阳正' }))).toEqual([
      'NOT_ALLOWED_IN_STATUS',
    ]);
  });
});

describe('supplyCorrection', () => {
  const asked = async (sequence: number) => {
    const filed = caseOf(
      await (await resident(sequence)).submit({ application: application('HC-PS-02', xinan, sequence) }),
    );
    await clerk.requestCorrection({ number: filed.number, reason: '姓名与身份证不符' });
    return filed.number;
  };

  test('an applicant supplies the right name, phone and village', async () => {
    const number = await asked(20);
    const seen = caseOf(
      await (await resident(20)).supplyCorrection({
        number,
        name: '欧阳正',
        phone: '13900000000',
        village: haifa,
      }),
    );
    expect(seen).toMatchObject({
      status: 'SUBMITTED',
      applicant: { name: '欧**' },
      village: { code: haifa },
      desk: { code: haifa },
    });
    const { history } = await historyOf(await resident(20), number);
    expect(history.at(-1)).toMatchObject({
      type: 'CORRECTION_SUPPLIED',
      corrected: ['NAME', 'PHONE', 'VILLAGE'],
    });
  });

  test('a correction without anything is refused', async () => {
    const answer = await (await resident(21)).supplyCorrection({ number: await asked(21) });
    expect(pathsOf(answer)).toEqual([['INVALID_INPUT', 'input']]);
  });

  test('a supplied form is checked as at filing', async () => {
    const answer = await (await resident(22)).supplyCorrection({ number: await asked(22), form: { a: 1 } });
    expect(pathsOf(answer)).toEqual([['INVALID_FORM', 'input.form.a']]);
  });
});

describe('acceptance of an online filing', () => {
  const acceptWith = async (number: string, correction: Partial<DataCorrectionInput>) => {
    const submitted = { number, materials: [], visit: true, correction: { reason: REASON, ...correction } };
    return (await clerk.accept({ window: xinanWindow, cases: [{ submitted }] })).results[0];
  };
  const filed = async (sequence: number, village: string) =>
    caseOf(
      await (await resident(sequence)).submit({ application: application('HC-PS-02', village, sequence) }),
    );

  test('a clerk corrects the name and the village while accepting, so that the case counts at the right one', async () => {
    const { number } = await filed(30, haifa);
    const answer = await acceptWith(number, { name: '欧阳正', village: xinan });
    const seen = caseOf(answer);
    expect(typesOf(seen)).toEqual(['SUBMITTED', 'CORRECTED', 'ACCEPTED']);
    expect(seen).toMatchObject({
      applicant: { name: '欧**' },
      village: { code: xinan },
      crossVillage: false,
    });
  });

  test('a wrong correction refuses the acceptance', async () => {
    const { number } = await filed(31, xinan);
    const answer = await acceptWith(number, { name: '4' });
    expect(answer?.refusals.map(({ path }) => path.join('.'))).toEqual([
      'input.cases.0.submitted.correction.name',
    ]);
    expect((await clerk.find(number))?.status).toBe('SUBMITTED');
  });
});
