import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  acceptSubmitted,
  bundleOf,
  fileBundle,
  findBundle,
  getBundle,
  MOVING_IN,
  TO_STAY,
} from '../support/bundles.ts';
import { codesOf } from '../support/cases.ts';
import { agent, person } from '../support/people.ts';
import { type Actor, caseOf, haicang, openWorld, places, type World } from '../support/world.ts';

const OFFICE = '350205000000-PS';

let world: World;
let clerk: Actor;
let streetClerk: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = await world.clerk(places.xinanWindow);
  streetClerk = await world.clerk(places.xinyangStreetWindow);
});
afterAll(() => world.close());

const resident = (sequence: number) => world.actor('resident', { person: person(sequence).identity.number });
const atWindow = (sequence: number, window: string = places.xinanWindow) => ({
  ...bundleOf(MOVING_IN, sequence),
  window,
});
const settle = async (by: Actor, { number }: { readonly number: string }) =>
  caseOf(await by.complete({ number }));
const statusesOf = (bundle: { cases: readonly { status: string }[] } | null) =>
  bundle?.cases.map(({ status }) => status);

describe('bundles of a district', () => {
  type Offer = {
    readonly code: string;
    readonly name: string;
    readonly items: readonly {
      readonly matter: { readonly code: string };
      readonly needs: { code: string }[];
    }[];
    readonly materials: readonly { readonly code: string; readonly form: string }[];
  };
  const offers = async (time: string) => {
    const query = `{ district(code: "350205") { bundles {
      code name(lang: EN) items { matter { code } needs { code } } materials { code form required } } } }`;
    const { data } = await world.stranger.at(time).send<{ district: { bundles: Offer[] } }>(query);
    return data.district.bundles;
  };

  test('a bundle lists its matters in order, their dependencies, and each material once', async () => {
    const [movingIn] = await offers('2016-04-06 09:00');
    expect(movingIn).toMatchObject({ code: 'HC-BD-01', name: 'Moving in' });
    expect(movingIn?.items.map(({ matter, needs }) => [matter.code, needs.map(({ code }) => code)])).toEqual([
      ['HC-PS-03', []],
      ['HC-PS-02', []],
      ['HC-ED-01', ['HC-PS-02']],
    ]);
    const codes = movingIn?.materials.map(({ code }) => code) ?? [];
    expect(codes).toHaveLength(new Set(codes).size);
    // one matter checks the card, another also needs a copy: the merged list asks for both
    expect(movingIn?.materials).toContainEqual({
      code: 'resident-id-card',
      form: 'ORIGINAL_AND_COPY',
      required: true,
    });
  });

  test('a bundle is not offered before its first day', async () => {
    expect(await offers('2015-12-31 09:00')).toEqual([]);
  });
});

describe('filing a bundle', () => {
  test('a bundle is filed in one visit at the village’s window, the dependent case last', async () => {
    const filed = getBundle(await fileBundle(clerk.at('2016-04-06 09:00'), atWindow(1)));
    expect(statusesOf(filed)).toEqual(['ACCEPTED', 'ACCEPTED', 'SUBMITTED']);
    expect(filed.progress).toEqual({ done: 0, total: 3 });
    const [permit, school] = [filed.caseOf('HC-PS-02'), filed.caseOf('HC-ED-01')];
    expect(school.bundle).toMatchObject({
      number: filed.number,
      position: 2,
      neededNumbers: [permit.number],
    });

    const tooEarly = await acceptSubmitted(clerk.at('2016-04-06 09:05'), places.xinanWindow, school.number);
    expect(codesOf(tooEarly)).toEqual(['WAITS_FOR']);
    expect(tooEarly?.refusals[0]).toMatchObject({ path: ['input', 'cases', '0', 'submitted', 'number'] });
    expect(tooEarly?.refusals[0]?.message).toContain(permit.number);

    const later = clerk.at('2016-04-06 09:10');
    for (const matter of ['HC-PS-03', 'HC-PS-02']) await settle(later, filed.caseOf(matter));
    expect((await findBundle(later, filed.number))?.progress).toEqual({ done: 2, total: 3 });
    caseOf(await acceptSubmitted(later, places.xinanWindow, school.number));
    expect(await settle(later, school)).toMatchObject({ status: 'COMPLETED', onTheSpot: true });
    expect(await findBundle(later, filed.number)).toMatchObject({ progress: { done: 3, total: 3 } });

    const report = await world.report({ from: '2016-04-06', to: '2016-04-06' });
    expect(report).toMatchObject({ accepted: 3, completed: 3, completedOnSpot: 3, online: 0 });
  });

  test('a bundle filed at a street window leaves the village-scope case to the home village', async () => {
    const filing = atWindow(2, places.xinyangStreetWindow);
    const filed = getBundle(await fileBundle(streetClerk.at('2016-04-07 09:00'), filing));
    expect(filed.cases.map(({ status, crossVillage }) => [status, crossVillage])).toEqual([
      ['ACCEPTED', true],
      ['ACCEPTED', true],
      ['SUBMITTED', false],
    ]);
    const school = filed.caseOf('HC-ED-01');
    expect(school).toMatchObject({ desk: { code: places.xinan }, channel: 'WINDOW' });
    expect(school.history).toEqual([
      { type: 'SUBMITTED', role: 'CLERK', desk: { code: places.xinyangStreetWindow } },
    ]);
    await settle(streetClerk.at('2016-04-07 09:10'), filed.caseOf('HC-PS-02'));
    const atHome = await acceptSubmitted(clerk.at('2016-04-08 09:00'), places.xinanWindow, school.number);
    expect(caseOf(atHome)).toMatchObject({ status: 'ACCEPTED', window: { code: places.xinanWindow } });
  });

  test('a bundle filed online shows one progress, and any window may accept its independent cases', async () => {
    const parent = (await resident(3)).at('2016-04-11 20:00');
    const filed = getBundle(await fileBundle(parent, bundleOf(MOVING_IN, 3)));
    expect(filed.cases.map(({ status, channel }) => [status, channel])).toEqual(
      Array(3).fill(['SUBMITTED', 'ONLINE']),
    );
    const { number } = filed.caseOf('HC-PS-02');
    const morning = streetClerk.at('2016-04-12 09:00');
    caseOf(await acceptSubmitted(morning, places.xinyangStreetWindow, number));
    const school = filed.caseOf('HC-ED-01').number;
    const home = clerk.at('2016-04-12 09:05');
    expect(codesOf(await acceptSubmitted(home, places.xinanWindow, school))).toEqual(['WAITS_FOR']);
    caseOf(await morning.complete({ number }));
    expect(codesOf(await acceptSubmitted(home, places.xinanWindow, school))).toEqual([]);
    expect((await findBundle(parent, filed.number))?.progress).toEqual({ done: 1, total: 3 });
  });

  test('each material of a bundle is shown once, and each case gets those on its list', async () => {
    const filed = getBundle(await fileBundle(clerk.at('2016-04-13 09:00'), atWindow(4)));
    expect(
      filed
        .caseOf('HC-PS-03')
        .materials.map(({ code }) => code)
        .toSorted(),
    ).toEqual(['application-form', 'resident-id-card']);
    expect(filed.caseOf('HC-ED-01').materials).toContainEqual({ code: 'household-register' });
    expect(filed.caseOf('HC-PS-02').materials).not.toContainEqual({ code: 'household-register' });
  });

  test('an agent with an authority may file a bundle', async () => {
    const materials = [...bundleOf(MOVING_IN, 5).materials, 'principal-and-proxy-id-cards'];
    const filing = { ...atWindow(5), agent: agent(900), materials };
    const filed = getBundle(await fileBundle(clerk.at('2016-04-13 09:00'), filing));
    expect(filed.cases.map((one) => one.agent?.name)).toEqual(Array(3).fill('曹**'));
  });

  test('a bundle carries the form of a matter that has one', async () => {
    const forms = [{ matter: 'HC-PS-02', form: {} }];
    expect(getBundle(await fileBundle(clerk.at('2016-04-13 09:00'), { ...atWindow(6), forms }))).toBeTruthy();
  });
});

describe('waiting case of a bundle', () => {
  const filedToStay = async (sequence: number) => {
    const filing = { ...bundleOf(TO_STAY, sequence), window: places.xinanWindow };
    const filed = getBundle(await fileBundle(clerk.at('2016-04-14 09:00'), filing));
    await settle(clerk.at('2016-04-14 09:05'), filed.caseOf('HC-PS-03'));
    const permit = filed.caseOf('HC-PS-04').number;
    caseOf(await acceptSubmitted(clerk.at('2016-04-14 09:06'), places.xinanWindow, permit));
    return { permit, school: filed.caseOf('HC-ED-01').number, number: filed.number };
  };
  const takeUpSchool = async (number: string, time: string) =>
    codesOf(await acceptSubmitted(clerk.at(time), places.xinanWindow, number));
  const reviewer = () => world.actor('reviewer', { offices: [OFFICE] });

  test('a waiting case is accepted after the office has granted its requirement', async () => {
    const { permit, school } = await filedToStay(11);
    expect(await takeUpSchool(school, '2016-04-14 09:10')).toEqual(['WAITS_FOR']);
    caseOf(await (await reviewer()).at('2016-04-14 15:00').complete({ number: permit }));
    expect(await takeUpSchool(school, '2016-04-15 09:00')).toEqual([]);
  });

  test('a waiting case is due counting from the deadline of its requirement', async () => {
    const filing = { ...bundleOf(TO_STAY, 15), window: places.xinanWindow };
    const { caseOf: filedCase } = getBundle(await fileBundle(clerk.at('2016-04-14 09:00'), filing));
    // 5 working days to accept the permit, 15 calendar days to settle it, then 5 working days for the school
    expect(['HC-PS-03', 'HC-PS-04', 'HC-ED-01'].map((matter) => filedCase(matter).dueAt)).toEqual([
      haicang('2016-04-15 00:00').toISOString(),
      haicang('2016-04-22 00:00').toISOString(),
      haicang('2016-05-14 00:00').toISOString(),
    ]);
  });

  test('a waiting case is refused after the office has refused its requirement', async () => {
    const { permit, school } = await filedToStay(12);
    const refusal = { number: permit, reason: '材料不实' };
    caseOf(await (await reviewer()).at('2016-04-14 15:00').reject(refusal));
    expect(await takeUpSchool(school, '2016-04-15 09:00')).toEqual(['WAITS_FOR']);
  });

  test('a waiting case is refused after the required certificate was revoked', async () => {
    const { permit, school } = await filedToStay(13);
    const office = (await reviewer()).at('2016-04-14 15:00');
    caseOf(await office.complete({ number: permit }));
    caseOf(await office.revokeCertificate({ number: permit, reason: '误发' }));
    expect(await takeUpSchool(school, '2016-04-15 09:00')).toEqual(['WAITS_FOR']);
  });

  test('an office sees only its own case of a bundle, and no progress', async () => {
    const { number } = await filedToStay(14);
    const seen = await findBundle((await reviewer()).at('2016-04-14 15:00'), number);
    expect(seen?.cases.map(({ matter }) => matter.code)).toEqual(['HC-PS-04']);
    expect(seen?.progress).toBeNull();
  });
});

describe('invalid bundle', () => {
  const refusalsOf = async (by: Actor, change: object, sequence = 21) =>
    (await fileBundle(by, { ...bundleOf(MOVING_IN, sequence), ...change })).refusals.map(
      ({ code, path }) => `${code} ${path.join('.')}`,
    );

  test('a bundle with one invalid application is refused as a whole, each fault once', async () => {
    const parent = (await resident(21)).at('2016-04-18 09:00');
    expect(await refusalsOf(parent, { materials: ['application-form', 'household-register'] })).toEqual([
      // the card (three matters), the lease (two) and a photo (one)
      'MISSING_MATERIAL input.materials',
      'MISSING_MATERIAL input.materials',
      'MISSING_MATERIAL input.materials',
    ]);
    const mine = await parent.send<{ myCases: { edges: unknown[] } }>('{ myCases { edges { cursor } } }');
    expect(mine.data.myCases.edges).toEqual([]);
  });

  test.each([
    ['an unknown bundle', { bundle: 'HC-BD-99' }, 'UNKNOWN_BUNDLE input.bundle'],
    ['an unknown village', { village: '350205002999' }, 'UNKNOWN_VILLAGE input.village'],
    ['an unknown district', { district: '350299' }, 'UNKNOWN_DISTRICT input.district'],
    [
      'a material of none of its matters',
      { materials: ['old-certificate', ...bundleOf(MOVING_IN, 21).materials] },
      'UNKNOWN_MATERIAL input.materials.0',
    ],
    [
      'a form of none of its matters',
      { forms: [{ matter: 'HC-HO-01', form: {} }] },
      'UNKNOWN_MATTER input.forms.0.matter',
    ],
    [
      'an unknown field in a form',
      { forms: [{ matter: 'HC-PS-02', form: { shoeSize: 42 } }] },
      'INVALID_FORM input.forms.0.form.shoeSize',
    ],
    [
      'a form that is too large',
      { forms: [{ matter: 'HC-PS-02', form: { note: 'x'.repeat(9000) } }] },
      'INVALID_FORM input.forms.0.form',
    ],
    ['somebody else’s name', { applicant: person(22) }, 'FORBIDDEN input.applicant.identity'],
    ['a window in an online filing', { window: places.xinanWindow }, 'FORBIDDEN input.window'],
    ['an empty idempotency key', { idempotencyKey: '' }, 'INVALID_INPUT input.idempotencyKey'],
  ])('a bundle with %s is refused at its path', async (_, change, refusal) => {
    expect(await refusalsOf((await resident(21)).at('2016-04-18 09:00'), change)).toEqual([refusal]);
  });

  test.each([
    ['no window', {}, '2016-04-18 09:00', 'UNKNOWN_WINDOW input.window'],
    [
      'a colleague’s window',
      { window: places.haifaWindow },
      '2016-04-18 09:00',
      'NOT_YOUR_WINDOW input.window',
    ],
    ['a closed window', { window: places.xinanWindow }, '2016-04-18 12:30', 'WINDOW_CLOSED input.window'],
    [
      'another district',
      { window: places.xinanWindow, district: '350206' },
      '2016-04-18 09:00',
      'FORBIDDEN input.district',
    ],
  ])('a bundle at a window with %s is refused', async (_, change, time, refusal) => {
    expect(await refusalsOf(clerk.at(time), change)).toEqual([refusal]);
  });

  test('a bundle of an agent without an authority is refused', async () => {
    const stranger = (await world.actor('agent', { person: person(901).identity.number })).at(
      '2016-04-18 09:00',
    );
    const materials = [...bundleOf(MOVING_IN, 21).materials, 'principal-and-proxy-id-cards'];
    expect(await refusalsOf(stranger, { materials })).toEqual(['NO_AUTHORITY input.authority']);
  });

  test('supervisors and callers without a token may not file a bundle', async () => {
    const supervisor = await world.actor('supervisor');
    expect(await refusalsOf(supervisor, {})).toEqual(['FORBIDDEN ']);
    expect(await refusalsOf(world.stranger, {})).toEqual(['UNAUTHENTICATED ']);
  });
});

describe('repeated bundle', () => {
  test('a repeated bundle returns the same result, even after the window has closed', async () => {
    const filing = atWindow(31);
    const first = await fileBundle(clerk.at('2016-04-19 11:50'), filing);
    expect(getBundle(first).cases).toHaveLength(3);
    expect(await fileBundle(clerk.at('2016-04-19 11:51'), filing)).toEqual(first);
    expect(await fileBundle(clerk.at('2016-04-19 12:30'), filing)).toEqual(first);
    const day = { from: '2016-04-19', to: '2016-04-19' };
    expect(await world.report(day)).toMatchObject({ accepted: 2 });
  });

  test('a bundle repeated with another payload is refused', async () => {
    const filing = atWindow(32);
    const by = clerk.at('2016-04-20 09:00');
    const first = getBundle(await fileBundle(by, filing));
    const other = [
      { ...filing, applicant: person(33) },
      { ...filing, bundle: 'HC-BD-02', materials: bundleOf(TO_STAY, 32).materials },
    ];
    for (const input of other)
      expect(codesOf({ case: null, ...(await fileBundle(by, input)) })).toEqual(['KEY_REUSED']);
    expect((await findBundle(by, first.number))?.cases).toEqual(first.cases);
  });

  test('a bundle and a single case may use the same key', async () => {
    const filing = { ...bundleOf(MOVING_IN, 34), idempotencyKey: 'k-34' };
    const parent = (await resident(34)).at('2016-04-20 09:00');
    const { idempotencyKey, village, applicant } = filing;
    const application = { matter: 'HC-PS-03', village, applicant, materials: filing.materials.slice(0, 2) };
    const alone = caseOf(await parent.submit({ idempotencyKey, application }));
    const bundle = getBundle(await fileBundle(parent, filing));
    expect(bundle.cases.map(({ number }) => number)).not.toContain(alone.number);
  });
});

describe('items beside cases', () => {
  test('a bundle item is never addressed as a case', async () => {
    const { number } = getBundle(await fileBundle(clerk.at('2016-04-06 09:00'), atWindow(90)));
    const spelt = `${places.xinan}-BUNDLE-${number.slice(-16)}`;
    expect(await clerk.find(spelt)).toBeNull();
    const attempts = [
      clerk.complete({ number: spelt }),
      (await resident(90)).withdraw({ number: spelt }),
      acceptSubmitted(clerk, places.xinanWindow, spelt),
    ];
    expect((await Promise.all(attempts)).map(codesOf)).toEqual(Array(3).fill(['NOT_FOUND']));
  });
});

describe('somebody else’s bundle', () => {
  test('somebody else’s bundle looks the same as an unknown one', async () => {
    const { number } = getBundle(await fileBundle(clerk.at('2016-04-21 09:00'), atWindow(41)));
    const unknown = number.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const neighbour = await resident(42);
    expect(await Promise.all([findBundle(neighbour, number), findBundle(neighbour, unknown)])).toEqual([
      null,
      null,
    ]);
    expect(await findBundle(world.stranger, number)).toBeNull();
    expect(await findBundle(await resident(41), 'nothing')).toBeNull();
    expect(statusesOf(await findBundle(await resident(41), number))).toEqual([
      'ACCEPTED',
      'ACCEPTED',
      'SUBMITTED',
    ]);
  });
});

describe('what follows, and what was taken on paper', () => {
  test('a window takes a promise for one matter of a bundle, and what follows is supplied later', async () => {
    const [photo, at] = ['photo-1-inch', '2016-04-06 09:00'];
    const whole = atWindow(60);
    const materials = whole.materials.filter((code) => code !== photo);
    const promise = { matter: 'HC-PS-02', materials: [photo], by: '2016-04-11' };
    const lacking = await fileBundle(clerk.at(at), { ...whole, materials });
    expect(lacking.refusals).toMatchObject([{ code: 'MISSING_MATERIAL', path: ['input', 'materials'] }]);
    const filed = getBundle(await fileBundle(clerk.at(at), { ...whole, materials, promises: [promise] }));
    const { number } = filed.caseOf('HC-PS-02');
    const query = `{ case(number: "${number}") { promise { by materials { code } } } }`;
    expect((await clerk.at(at).send(query)).data).toEqual({
      case: { promise: { by: '2016-04-11', materials: [{ code: photo }] } },
    });
    const supplied = await clerk.at('2016-04-07 09:00').act('supplyMaterials', {
      number,
      materials: [photo],
    });
    expect(codesOf(supplied)).toEqual([]);
  });

  test.each([
    ['after the last day', { by: '2016-05-30' }, 'INVALID_INPUT', ['input', 'promises', '0', 'by']],
    [
      'of an identity card',
      { materials: ['resident-id-card'] },
      'MAY_NOT_FOLLOW',
      ['input', 'promises', '0', 'materials', '0'],
    ],
    ['for a matter that waits', { matter: 'HC-ED-01' }, 'INVALID_INPUT', ['input', 'promises', '0']],
    [
      'for a matter of no bundle',
      { matter: 'HC-CA-07' },
      'UNKNOWN_MATTER',
      ['input', 'promises', '0', 'matter'],
    ],
  ])('a promise %s is refused at its place', async (_, wrong, code, path) => {
    const whole = atWindow(61);
    const materials = whole.materials.filter((one) => one !== 'photo-1-inch');
    const promise = { matter: 'HC-PS-02', materials: ['photo-1-inch'], by: '2016-04-11', ...wrong };
    const { refusals } = await fileBundle(clerk.at('2016-04-06 09:00'), {
      ...whole,
      materials,
      promises: [promise],
    });
    expect(refusals).toContainEqual(expect.objectContaining({ code, path }));
  });

  test('a second promise for a matter, and a promise online, are refused at their places', async () => {
    const promise = { matter: 'HC-PS-02', materials: ['photo-1-inch'], by: '2016-04-11' };
    const twice = await fileBundle(clerk.at('2016-04-06 09:00'), {
      ...atWindow(62),
      promises: [promise, promise],
    });
    expect(twice.refusals.map(({ path }) => path)).toContainEqual(['input', 'promises', '1', 'matter']);
    const online = await fileBundle((await resident(62)).at('2016-04-06 09:00'), {
      ...bundleOf(MOVING_IN, 62),
      promises: [promise],
    });
    expect(online.refusals).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'promises', '0'] }]);
  });

  test('a bundle that was taken on paper is entered the same night, each accepted case with the instant', async () => {
    const received = { at: haicang('2016-04-06 15:00'), reason: '网络中断' };
    const night = clerk.at('2016-04-06 20:30');
    const closed = await fileBundle(night, atWindow(63));
    expect(closed.refusals).toMatchObject([{ code: 'WINDOW_CLOSED' }]);
    const filed = getBundle(await fileBundle(night, { ...atWindow(63), received }));
    const query = `{ bundle(number: "${filed.number}") { cases { status receivedAt } } }`;
    const receivedAt = '2016-04-06T07:00:00.000Z';
    expect((await night.send(query)).data).toEqual({
      bundle: {
        cases: [
          { status: 'ACCEPTED', receivedAt },
          { status: 'ACCEPTED', receivedAt },
          { status: 'SUBMITTED', receivedAt: null },
        ],
      },
    });
    const early = await fileBundle(night, {
      ...atWindow(64),
      received: { ...received, at: haicang('2016-04-05 15:00') },
    });
    expect(early.refusals).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'received', 'at'] }]);
  });
});
