import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deriveRequestId } from '../../functions/record/requestId.ts';
import { readIdSecret } from '../support/idSecret.ts';
import { identityNumber, person, residentId } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
});
afterAll(() => world.close());

const good = () => application('HC-PS-02', places.xinan, 1);
const acceptOne = async (one: object, by: Actor = clerk, window: string = places.xinanWindow) => {
  const answer = await by.accept({ window, cases: [{ application: { ...good(), ...one } }] });
  return answer.results[0]?.refusals ?? answer.refusals;
};
const nothingCounted = { from: '2016-04-06', to: '2016-04-06' };

describe('refused applications', () => {
  test.each([
    ['of an unknown village', { village: '350205002999' }, 'UNKNOWN_VILLAGE', 'village'],
    ['of a village that does not exist yet', { village: '350205003011' }, 'UNKNOWN_VILLAGE', 'village'],
    [
      'of a village of another district',
      { village: '350206001001' },
      'VILLAGE_OF_ANOTHER_DISTRICT',
      'village',
    ],
    [
      'of a village code with a key separator',
      { village: '350205#350205002214' },
      'UNKNOWN_VILLAGE',
      'village',
    ],
    ['in an unknown matter', { matter: 'HC-XX-01' }, 'UNKNOWN_MATTER', 'matter'],
    ['in a matter that is not in force yet', { matter: 'HC-VA-02' }, 'MATTER_NOT_ACTIVE', 'matter'],
    [
      'with an invalid identity number',
      { applicant: { ...person(1), identity: residentId('999999198503170011') } },
      'INVALID_IDENTITY_NUMBER',
      'number',
    ],
    [
      'with an unlisted material',
      { materials: [...application('HC-PS-02', places.xinan).materials, 'magic'] },
      'UNKNOWN_MATERIAL',
      '4',
    ],
  ])('an application %s is refused', async (_, one, code, field) => {
    const refusals = await acceptOne(one);
    expect(refusals.map((refusal) => [refusal.code, refusal.path.at(-1)])).toEqual([[code, field]]);
  });

  test('a village-scope matter is refused at another village’s window', async () => {
    const refusals = await acceptOne({
      matter: 'HC-PS-01',
      village: places.haifa,
      materials: application('HC-PS-01', places.haifa).materials,
    });
    expect(refusals.map(({ code }) => code)).toEqual(['OUT_OF_SCOPE']);
  });

  test('a missing required material is refused by name', async () => {
    const [refusal] = await acceptOne({
      materials: good().materials.filter((code) => code !== 'resident-id-card'),
    });
    expect(refusal).toMatchObject({
      code: 'MISSING_MATERIAL',
      message: 'A required material is missing: Resident ID card.',
    });
  });

  test('a refusal is in Chinese for a Chinese client', async () => {
    const [refusal] = await acceptOne({ materials: [] }, clerk.in('zh'));
    expect(refusal?.message).toMatch(/^缺少材料：/);
  });

  test('an application at a closed window is refused', async () => {
    const noon = await acceptOne({}, clerk.at('2016-04-06 13:00'));
    const holiday = await acceptOne({}, clerk.at('2016-04-04 09:00'));
    expect([noon, holiday].map(([refusal]) => refusal?.code)).toEqual(['WINDOW_CLOSED', 'WINDOW_CLOSED']);
  });

  test('an application on an uncovered day is refused', async () => {
    const [refusal] = await acceptOne({}, clerk.at('2100-01-04 09:00'));
    expect(refusal?.code).toBe('CALENDAR_NOT_COVERED');
  });

  test('refused applications are neither stored nor counted', async () => {
    expect(await world.report(nothingCounted)).toMatchObject({ accepted: 0, completed: 0 });
    const owner = await world.actor('resident', { person: identityNumber(1) });
    const { data } = await owner.send<{ myCases: { edges: unknown[] } }>('{ myCases { edges { cursor } } }');
    expect(data.myCases.edges).toEqual([]);
  });
});

describe('refused filings', () => {
  test.each([
    ['at an unknown window', '350205002214-99', 'UNKNOWN_WINDOW'],
    ['at another clerk’s window', places.haifaWindow, 'NOT_YOUR_WINDOW'],
  ])('a filing %s is refused', async (_, window, code) => {
    const answer = await clerk.accept({ window, cases: [{ application: good() }] });
    expect(answer.refusals.map((refusal) => [refusal.code, refusal.path])).toEqual([
      [code, ['input', 'window']],
    ]);
  });

  test('a filing without a token, or by a role that may not accept, is refused', async () => {
    const input = { window: places.xinanWindow, cases: [{ application: good() }] };
    const supervisor = await world.actor('supervisor');
    const answers = await Promise.all([world.stranger.accept(input), supervisor.accept(input)]);
    expect(answers.map(({ refusals }) => refusals[0]?.code)).toEqual(['UNAUTHENTICATED', 'FORBIDDEN']);
  });

  test.each(['', 'with space', 'x'.repeat(129), '换行\n'])(
    'a filing with the idempotency key %j is refused',
    async (idempotencyKey) => {
      const answer = await clerk.accept({
        idempotencyKey,
        window: places.xinanWindow,
        cases: [{ application: good() }],
      });
      expect(answer.refusals[0]?.path).toEqual(['input', 'idempotencyKey']);
    },
  );

  test('a filing with no application, or with 51, is refused', async () => {
    const many = Array.from({ length: 51 }, () => ({ application: good() }));
    const answers = await Promise.all(
      [[], many].map((cases) => clerk.accept({ window: places.xinanWindow, cases })),
    );
    expect(answers.map(({ refusals }) => refusals[0]?.path.at(-1))).toEqual(['cases', 'cases']);
  });
});

describe('repeated requests', () => {
  test('a repeated filing returns the same result, even after the window has closed', async () => {
    const input = {
      idempotencyKey: randomUUID(),
      window: places.xinanWindow,
      cases: [{ application: application('HC-PS-02', places.xinan, 61) }],
    };
    const first = await clerk.at('2016-04-18 11:59').accept(input);
    const again = await clerk.at('2016-04-18 12:01').accept(input);
    expect(again).toEqual(first);
    expect(await world.report({ from: '2016-04-18', to: '2016-04-18' })).toMatchObject({ accepted: 1 });
  });

  test('a filing repeated with another payload is refused', async () => {
    const input = {
      idempotencyKey: randomUUID(),
      window: places.xinanWindow,
      cases: [{ application: application('HC-PS-02', places.xinan, 62) }],
    };
    const morning = clerk.at('2016-04-19 09:00');
    const first = caseOf((await morning.accept(input)).results[0]);
    const other = await morning.accept({ ...input, channel: 'HOME_VISIT' });
    expect(other.results[0]?.refusals.map(({ code }) => code)).toEqual(['KEY_REUSED']);
    expect(await morning.find(first.number)).toEqual(first);
  });

  const fileRows = async (idempotencyKey: string, sequences: readonly number[]): Promise<string[]> => {
    const cases = sequences.map((one) => ({ application: application('HC-PS-02', places.xinan, one) }));
    const input = { idempotencyKey, window: places.xinanWindow, cases };
    const { results } = await clerk.at('2016-04-21 09:00').accept(input);
    return results.map((one) => caseOf(one).number);
  };
  const countAccepted = async () => (await world.report({ from: '2016-04-21', to: '2016-04-21' })).accepted;

  test('a batch sent again with rows left out or in another order files none of them again', async () => {
    const key = randomUUID();
    const [first, second, third] = await fileRows(key, [65, 66, 67]);
    const before = await countAccepted();
    expect(await fileRows(key, [65, 67])).toEqual([first, third]);
    expect(await fileRows(key, [67, 66, 65])).toEqual([third, second, first]);
    expect(await countAccepted()).toBe(before);
  });

  test('equal rows of a batch are cases of their own, and sent again they are the same cases', async () => {
    const key = randomUUID();
    const numbers = await fileRows(key, [68, 69, 68]);
    expect(new Set(numbers).size).toBe(3);
    expect(await fileRows(key, [68, 68])).toEqual([numbers[0], numbers[2]]);
  });

  test('a row that was changed is another application, under the same key too', async () => {
    const key = randomUUID();
    const [first] = await fileRows(key, [70]);
    expect(await fileRows(key, [71])).not.toEqual([first]);
  });

  test('the number of a case derives from a secret besides the asker, the key and the row', async () => {
    const key = 'guessable';
    const [number] = await fileRows(key, [72]);
    const row = { content: application('HC-PS-02', places.xinan, 72), repetition: 0 };
    const id = deriveRequestId(readIdSecret(world.runner), `clerk-${places.xinanWindow}`, key, row);
    expect(number).toBe(`${places.xinan}-HC-PS-02-${id}`);
  });

  test('completing a case is idempotent', async () => {
    const number = await accepted(64);
    const input = { idempotencyKey: randomUUID(), number };
    const first = await clerk.complete(input);
    expect(await clerk.complete(input)).toEqual(first);
  });
});

describe('concurrent completion', () => {
  test('a second completion is refused by status', async () => {
    const number = await accepted(71);
    await clerk.complete({ number });
    const second = await clerk.complete({ number });
    expect(second).toMatchObject({
      case: null,
      refusals: [{ code: 'NOT_ALLOWED_IN_STATUS', path: ['input', 'number'] }],
    });
  });

  test('of concurrent completions one succeeds and one is counted', async () => {
    const number = await accepted(72, '2016-04-20 09:00');
    const late = clerk.at('2016-04-20 09:05');
    const answers = await Promise.all(Array.from({ length: 8 }, () => late.complete({ number })));
    expect(answers.filter((answer) => answer.case !== null)).toHaveLength(1);
    const codes = answers.flatMap(({ refusals }) => refusals.map(({ code }) => code));
    expect(codes.every((code) => code === 'CONFLICT' || code === 'NOT_ALLOWED_IN_STATUS')).toBe(true);
    expect(await world.report({ from: '2016-04-20', to: '2016-04-20' })).toMatchObject({ completed: 1 });
  });
});

describe('somebody else’s case', () => {
  test('somebody else’s case and an unknown one are refused alike', async () => {
    const number = await accepted(81);
    const other = await world.clerk(places.haifaWindow);
    const unknown = `${number.slice(0, -1)}${number.endsWith('0') ? '1' : '0'}`;
    const answers = await Promise.all(
      [number, unknown, 'nonsense'].map((one) => other.complete({ number: one })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.refusals[0]?.code).toBe('NOT_FOUND');
  });
});

const accepted = async (sequence: number, time = '2016-04-18 10:00'): Promise<string> => {
  const { results } = await clerk.at(time).accept({
    window: places.xinanWindow,
    cases: [{ application: application('HC-PS-02', places.xinan, sequence) }],
  });
  return caseOf(results[0]).number;
};
