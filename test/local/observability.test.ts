import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identityNumber } from '../support/people.ts';
import { fieldsPrinted, fieldsShown, metricsPrinted, metricsShown } from '../support/shown.ts';
import { templatesOf } from '../support/synth.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

/** Of acts that are not played here, or that nobody can do yet: what is printed here has to leave this list. */
const NOT_PLAYED = [
  'HelpAnswered',
  'HelpAnsweredInTime',
  'HelpAsked',
  'HelpResponseSeconds',
  'NoShows',
  'ReconciliationDifference',
  'TicketServiceSeconds',
  'TicketWaitSeconds',
  'TicketsServed',
];
const { xinan, xinanWindow, xinyangStreet } = places;
const LEASE = 'lease-or-lodging-proof';
const nameOf = (metric: string): string => metric.split(' ')[0] ?? '';

let world: World;
let lines: readonly string[];
beforeAll(async () => {
  world = await openWorld();
  await actOfEveryKind();
  await world.runner.drained();
  await world.runner.runScheduled('supervise', new Date('2016-06-01T02:00:00Z'));
  await world.runner.runScheduled('audit', new Date('2016-06-01T17:30:00Z'));
  lines = ['rollup', 'supervise', 'audit'].flatMap((name) => world.runner.logs(name));
});
afterAll(() => world.close());

/** Whatever is counted happens once. */
const actOfEveryKind = async (): Promise<void> => {
  const clerk = (await world.clerk(places.xinyangStreetWindow)).at('2016-04-01 09:00');
  const filed = await clerk.accept({
    window: places.xinyangStreetWindow,
    cases: [1, 2, 3].map((n) => ({ application: application('HC-PS-02', xinan, n) })),
  });
  const [first, second, third] = filed.results.map(caseOf).map(({ number }) => number);
  await clerk.handOver({ number: first ?? '', clerk: 'a-colleague', window: places.xinyangStreetWindow });
  await clerk.complete({ number: first ?? '' });
  await clerk.at('2016-05-19 09:00').complete({ number: second ?? '' });
  const resident = (await world.actor('resident', { person: identityNumber(3) })).at('2016-04-01 10:00');
  await resident.withdraw({ number: third ?? '', reason: '不办了' });
  await rated(clerk, first ?? '');
  await online();
  await inReview();
};

/** The applicant calls it bad, and the window answers in time. */
const rated = async (clerk: Actor, number: string): Promise<void> => {
  const applicant = await world.actor('resident', { person: identityNumber(1) });
  await applicant.at('2016-04-01 11:00').rate({ number, score: 1, comment: '排队太久' });
  await clerk.at('2016-04-01 15:00').answerRating({ number, answer: '已增开窗口' });
};

/** A resident files online, with a certificate of ours in place of a paper, and the window takes it up. */
const online = async (): Promise<void> => {
  const clerk = (await world.clerk(xinanWindow)).at('2016-05-03 09:00');
  const certified = await clerk.accept({
    window: xinanWindow,
    cases: [{ application: application('HC-PS-01', xinan, 4) }],
  });
  const [number = ''] = certified.results.map(caseOf).map((one) => one.number);
  await clerk.at('2016-05-03 09:10').complete({ number });
  const resident = (await world.actor('resident', { person: identityNumber(4) })).at('2016-05-04 20:00');
  const whole = application('HC-PS-02', xinan, 4);
  const materials = whole.materials.filter((material) => material !== LEASE);
  const filed = await resident.submit({
    application: { ...whole, materials, reused: [{ material: LEASE, number }] },
  });
  await clerk.at('2016-05-05 09:00').accept({
    window: xinanWindow,
    cases: [{ submitted: { number: caseOf(filed).number, materials: [], visit: true } }],
  });
};

const inReview = async (): Promise<void> => {
  const reviewer = (await world.actor('reviewer', { offices: [xinyangStreet] })).at('2016-04-07 10:00');
  const atWindow = (await world.clerk(xinanWindow)).at('2016-04-01 09:00');
  const filed = await atWindow.accept({
    window: xinanWindow,
    cases: [5, 6].map((n) => ({ application: application('HC-CA-07', xinan, n) })),
  });
  const [correct = '', reject = ''] = filed.results.map(caseOf).map(({ number }) => number);
  await reviewer.requestCorrection({
    number: correct,
    reason: '复印件不清楚',
    materials: ['household-register'],
  });
  await reviewer.reject({ number: reject, reason: '不符合条件' });
};

describe('what the dashboards, alarms and queries name', () => {
  const { observability } = templatesOf('prod');

  test('is printed by the functions, with the same dimensions', () => {
    const printed = metricsPrinted(lines);
    const missing = metricsShown(observability).filter((metric) => !printed.includes(metric));
    expect(missing.map(nameOf).filter((name) => !NOT_PLAYED.includes(name))).toEqual([]);
  });

  test('leaves out nothing that the functions print', () => {
    const shown = metricsShown(observability).map(nameOf);
    expect(
      metricsPrinted(lines)
        .map(nameOf)
        .filter((name) => !shown.includes(name)),
    ).toEqual([]);
  });

  test('is waited for only as long as nothing prints it', () => {
    const printed = metricsPrinted(lines).map(nameOf);
    expect(NOT_PLAYED.filter((name) => printed.includes(name))).toEqual([]);
  });

  test('are fields that the functions log', () => {
    const fields = fieldsPrinted(lines);
    expect(fieldsShown(observability).length).toBeGreaterThan(5);
    expect(fieldsShown(observability).filter((name) => !fields.includes(name))).toEqual([]);
  });
});
