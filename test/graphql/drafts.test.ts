import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, typesOf } from '../support/cases.ts';
import type { CaseFields } from '../support/operations.ts';
import { identityNumber, person } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const MATTER = 'HC-PS-03';
const { xinan } = places;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const resident = async (sequence: number, sub = `phone-${sequence}`): Promise<Actor> =>
  (await world.actor('resident', { sub, person: identityNumber(sequence) })).at('2016-04-05 20:00');

/** A complete draft, ready to be submitted. */
const completeDraft = (sequence: number) => application(MATTER, xinan, sequence);
const saved = async (by: Actor, draft: object = {}): Promise<CaseFields> =>
  caseOf(await by.saveDraft({ draft: { matter: MATTER, village: xinan, materials: [], ...draft } }));

describe('drafts', () => {
  test('a draft may be incomplete and has no clock', async () => {
    const draft = await saved(await resident(1), {
      applicant: { name: '陈' },
      materials: ['application-form'],
    });
    expect(draft).toMatchObject({
      status: 'DRAFT',
      dueAt: null,
      light: null,
      desk: null,
      draft: { applicant: { name: '陈' }, materialCodes: ['application-form'] },
      availableActions: ['SAVE_DRAFT', 'SUBMIT', 'WITHDRAW'],
    });
  });

  test('a draft can be continued on another device', async () => {
    const { number } = await saved(await resident(2));
    const laptop = await resident(2, 'laptop-2');
    const { data } = await laptop.send<{ myCases: { edges: { node: { number: string } }[] } }>(
      '{ myCases { edges { node { number status } } } }',
    );
    expect(data.myCases.edges.map(({ node }) => node.number)).toEqual([number]);
    const seen = await laptop.find(number);
    await laptop.saveDraft({ number, version: seen?.version ?? 0, draft: completeDraft(2) });
    const { draft, history } = (await (await resident(2)).find(number)) ?? {};
    expect([draft?.materialCodes, history?.map(({ type }) => type)]).toEqual([
      completeDraft(2).materials,
      ['DRAFTED'],
    ]);
  });

  test('a draft changed on another device is not overwritten', async () => {
    const phone = await resident(3);
    const { number, version } = await saved(phone);
    await (await resident(3, 'laptop-3')).saveDraft({ number, version, draft: completeDraft(3) });
    const late = await phone.saveDraft({
      number,
      version,
      draft: { matter: MATTER, village: xinan, materials: [] },
    });
    expect(late.refusals.map(({ code, path }) => [code, path])).toEqual([['CONFLICT', ['input', 'version']]]);
    expect((await phone.find(number))?.draft?.materialCodes).toEqual(completeDraft(3).materials);
  });

  test('saving a draft is idempotent', async () => {
    const phone = await resident(4);
    const { number, version } = await saved(phone);
    const again = { idempotencyKey: 'save-4', number, version, draft: completeDraft(4) };
    const answers = [await phone.saveDraft(again), await phone.saveDraft(again)].map(caseOf);
    expect(answers.map((one) => one.version)).toEqual([version + 1, version + 1]);
    expect(
      codesOf(await phone.saveDraft({ ...again, draft: { ...completeDraft(4), materials: [] } })),
    ).toEqual(['KEY_REUSED']);
  });

  test('a late retry of an older save does not undo a newer one', async () => {
    const phone = await resident(4);
    const { number } = await saved(phone);
    const older = { idempotencyKey: 'save-older', number, draft: { ...completeDraft(4), materials: [] } };
    await phone.saveDraft(older);
    const newer = caseOf(
      await phone.saveDraft({ idempotencyKey: 'save-newer', number, draft: completeDraft(4) }),
    );
    const late = caseOf(await phone.saveDraft(older));
    expect([late.version, late.materials]).toEqual([newer.version, newer.materials]);
  });

  test('a draft cannot change its village or matter', async () => {
    const phone = await resident(5);
    const { number } = await saved(phone);
    expect(codesOf(await phone.saveDraft({ number, draft: application(MATTER, places.haifa, 5) }))).toEqual([
      'INVALID_INPUT',
    ]);
  });

  test('only its writer sees a draft, not even the person it names', async () => {
    const { number } = await saved(await resident(6), { applicant: person(7) });
    const others = [
      await world.clerk(places.xinanWindow),
      await world.actor('supervisor'),
      await resident(7),
    ];
    const clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
    const accepted = await clerk.accept({
      window: places.xinanWindow,
      cases: [{ submitted: { number, materials: [], visit: true } }],
    });
    expect(await Promise.all(others.map((one) => one.find(number)))).toEqual([null, null, null]);
    expect(codesOf(await (await resident(7)).withdraw({ number }))).toEqual(['NOT_FOUND']);
    expect(codesOf(accepted.results[0])).toEqual(['NOT_FOUND']);
  });

  test('clerks, strangers and unidentified residents may not save a draft', async () => {
    const draft = { matter: MATTER, village: xinan, materials: [] };
    const token = await world.runner.issueToken({ role: 'resident', sub: 'nobody' });
    const nobody = world.holder(token);
    const askers = [await world.clerk(places.xinanWindow), world.stranger];
    const answers = await Promise.all(askers.map((one) => one.saveDraft({ draft })));
    expect(answers.map(codesOf)).toEqual([['FORBIDDEN'], ['UNAUTHENTICATED']]);
    expect(codesOf(await nobody.at('2016-04-05 20:00').saveDraft({ draft }))).toEqual(['FORBIDDEN']);
  });
});

describe('submitted drafts', () => {
  test('a submitted draft waits for a window like any online filing', async () => {
    const phone = await resident(21);
    const { number } = await saved(phone, completeDraft(21));
    const submitted = caseOf(await phone.at('2016-04-06 20:00').submit({ draft: number }));
    expect(submitted).toMatchObject({
      number,
      status: 'SUBMITTED',
      desk: { code: xinan },
      draft: null,
      filedAt: '2016-04-06T12:00:00.000Z',
      dueAt: '2016-04-13T16:00:00.000Z',
    });
    expect(typesOf(submitted)).toEqual(['DRAFTED', 'SUBMITTED']);
  });

  test('a draft is validated on submission, with the path in the draft', async () => {
    const phone = await resident(22);
    const { number } = await saved(phone, { applicant: person(22), materials: ['application-form'] });
    const refused = await phone.submit({ draft: number });
    expect(refused.refusals.map(({ code, path }) => [code, path])).toEqual([
      ['MISSING_MATERIAL', ['input', 'draft', 'materials']],
    ]);
    expect((await phone.find(number))?.status).toBe('DRAFT');
  });

  test('submitting a draft is idempotent across devices', async () => {
    const phone = await resident(23);
    const { number } = await saved(phone, completeDraft(23));
    const again = { idempotencyKey: 'submit-23', draft: number };
    const answers = [await phone.submit(again), await phone.submit(again)].map(caseOf);
    expect(answers.map(typesOf)).toEqual(Array(2).fill(['DRAFTED', 'SUBMITTED']));
    const laptop = await resident(23, 'laptop-23');
    expect(codesOf(await laptop.submit({ draft: number }))).toEqual(['NOT_ALLOWED_IN_STATUS']);
    expect(codesOf(await laptop.saveDraft({ number, draft: completeDraft(23) }))).toEqual([
      'NOT_ALLOWED_IN_STATUS',
    ]);
  });

  test('submitting both a draft and an application, or neither, is refused', async () => {
    const phone = await resident(24);
    const { number } = await saved(phone, completeDraft(24));
    expect(codesOf(await phone.submit({ draft: number, application: completeDraft(24) }))).toEqual([
      'INVALID_INPUT',
    ]);
    expect(codesOf(await phone.submit({}))).toEqual(['INVALID_INPUT']);
  });

  test('a resident may not submit a draft for somebody else', async () => {
    const phone = await resident(25);
    const { number } = await saved(phone, completeDraft(26));
    expect(codesOf(await phone.submit({ draft: number }))).toEqual(['FORBIDDEN']);
  });
});

test('a discarded draft keeps no data and is not counted as withdrawn', async () => {
  const phone = (await resident(31)).at('2016-06-01 20:00');
  const { number } = await saved(phone, completeDraft(31));
  const given = caseOf(await phone.withdraw({ number }));
  expect(given).toMatchObject({ status: 'WITHDRAWN', draft: null, materials: [], availableActions: [] });
  expect(typesOf(given)).toEqual(['DRAFTED', 'DISCARDED']);
  expect(await (await world.actor('supervisor')).find(number)).toBeNull();
  expect(await world.report({ from: '2016-06-01', to: '2016-06-01' })).toMatchObject({ withdrawn: 0 });
});

test('a person has at most twenty drafts and twenty filings that nobody accepted; a withdrawn one makes room', async () => {
  const phone = await resident(32);
  const drafts: string[] = [];
  for (let i = 0; i < 20; i += 1) drafts.push((await saved(phone, completeDraft(32))).number);
  const draft = { matter: MATTER, village: xinan, materials: [] };
  expect(codesOf(await phone.saveDraft({ draft }))).toEqual(['LIMIT_REACHED']);
  for (const number of drafts) caseOf(await phone.submit({ draft: number }));
  expect(codesOf(await phone.submit({ application: completeDraft(32) }))).toEqual(['LIMIT_REACHED']);
  const { number } = await saved(phone, completeDraft(32));
  expect(codesOf(await phone.submit({ draft: number }))).toEqual(['LIMIT_REACHED']);
  caseOf(await phone.withdraw({ number: drafts[0] ?? '' }));
  expect(caseOf(await phone.submit({ draft: number })).status).toBe('SUBMITTED');
  expect(codesOf(await phone.submit({ application: completeDraft(32) }))).toEqual(['LIMIT_REACHED']);
});
