import { describe, expect, test } from 'vitest';
import { actOnSchedule } from '../../../../functions/case/clocks/actOnSchedule.ts';
import { changeCase } from '../../../../functions/case/clocks/changeCase.ts';
import { countCorrectionLimit } from '../../../../functions/case/clocks/correctionLimit.ts';
import { moveDeadline, recountDeadline } from '../../../../functions/case/clocks/recountDeadline.ts';
import {
  resumeSuspended,
  type StoppedClock,
  stopClock,
} from '../../../../functions/case/clocks/stopClock.ts';
import type { Case } from '../../../../functions/case/model.ts';
import { isChainIntact } from '../../../../functions/record/eventChain.ts';
import { caseWith } from '../../../support/builders.ts';
import { haicangDirectory } from '../../../support/haicang.ts';
import { haicang } from '../../../support/places.ts';

const directory = haicangDirectory();
const shut = (day: string) =>
  haicangDirectory((pack) => ({
    ...pack,
    calendar: { ...pack.calendar, closures: [{ day, reason: { zh: '台风', en: 'typhoon' } }] },
  }));

/** A case that waits for a correction since Thursday 7 April: until Thursday 28 April. */
const waiting = (change: Partial<Case> = {}): Case =>
  stopClock(
    caseWith({
      desk: 'd',
      status: 'CORRECTION',
      dueAt: '2016-04-18T16:00:00.000Z',
      clock: { limit: { value: 10, unit: 'WORKING_DAY' } },
      ...change,
    }),
    {
      since: '2016-04-07T01:00:00.000Z',
      left: 7,
      resumesAs: 'IN_REVIEW',
      reason: 'r',
      materials: [],
      ...countCorrectionLimit(directory, 15, '2016-04-07'),
    },
  );
const run = (seen: Case, at: string) => actOnSchedule(directory, seen, haicang(at));

test.each([
  [15, '2016-04-28T16:00:00.000Z', '2016-04-25T01:00:00.000Z'],
  [3, '2016-04-12T16:00:00.000Z', '2016-04-08T01:00:00.000Z'],
  [1, '2016-04-08T16:00:00.000Z', '2016-04-08T01:00:00.000Z'],
])(
  'a correction of %i working days from 7 April ends at %s, with a reminder at %s',
  (days, endsAt, remindAt) => {
    const counted = { after: '2016-04-07', days };
    expect(countCorrectionLimit(directory, days, '2016-04-07')).toEqual({ endsAt, remindAt, counted });
  },
);

describe('actOnSchedule', () => {
  test('a case waits for its correction until the reminder', () => {
    expect(waiting()).toMatchObject({ task: 'SCHEDULED@350205', taskDue: '2016-04-25T01:00:00.000Z' });
    expect(run(waiting(), '2016-04-25 08:59')).toBeUndefined();
  });

  test('the applicant is reminded once', () => {
    const reminded = run(waiting(), '2016-04-25 09:00');
    expect(reminded).toMatchObject({ status: 'CORRECTION', taskDue: '2016-04-28T16:00:00.000Z', version: 2 });
    expect(reminded?.events.at(-1)).toMatchObject({
      type: 'CORRECTION_REMINDED',
      key: 'remind-1',
      role: 'SYSTEM',
      day: '2016-04-25',
    });
    expect(reminded && run(reminded, '2016-04-28 23:59')).toBeUndefined();
  });

  test('a case ends when its correction is not supplied, without a desk, clock or task', () => {
    const ended = run(waiting({ claimedBy: 'rev' }), '2016-04-29 00:00');
    expect(ended).toMatchObject({ status: 'LAPSED', clock: { limit: { value: 10, unit: 'WORKING_DAY' } } });
    for (const field of ['desk', 'claimedBy', 'task', 'taskDue']) expect(ended).not.toHaveProperty(field);
    expect(ended?.events.map(({ type }) => type)).toEqual(['CORRECTION_LAPSED']);
    expect(ended && isChainIntact(ended.number, ended.events)).toBe(true);
    expect(ended && run(ended, '2016-05-29 00:00')).toBeUndefined();
  });

  test('a case that was stopped before corrections had a limit gets all of it, with a notice', () => {
    const {
      endsAt: _ends,
      counted: _counted,
      remindAt: _remind,
      ...stopped
    } = waiting().clock.stopped ?? { since: '' };
    const old = waiting({ clock: { limit: { value: 10, unit: 'WORKING_DAY' } } });
    const { task: _task, taskDue: _due, ...before } = old;
    const seen = { ...before, clock: { ...old.clock, stopped } } as Case;
    const limited = run(seen, '2017-06-01 10:00');
    expect(limited?.events.at(-1)).toMatchObject({
      type: 'CORRECTION_REMINDED',
      dueAt: '2017-06-22T16:00:00.000Z',
    });
    expect(limited).toMatchObject({ status: 'CORRECTION', taskDue: '2017-06-19T01:00:00.000Z' });
    expect(limited && run(limited, '2017-06-23 00:00')).toMatchObject({ status: 'LAPSED' });
  });
});

describe('suspension', () => {
  const { remindAt: _remind, counted: _counted, ...wait } = waiting().clock.stopped ?? { since: '' };
  const suspended = stopClock(waiting({ status: 'SUSPENDED' }), {
    ...(wait as StoppedClock),
    suspension: 'HEARING',
    endsAt: '2016-04-20T16:00:00.000Z',
  });

  test('a suspended case is left alone until its last day has passed', () => {
    expect(suspended).toMatchObject({ task: 'SCHEDULED@350205', taskDue: '2016-04-20T16:00:00.000Z' });
    expect(run(suspended, '2016-04-20 23:59')).toBeUndefined();
  });

  test.each(['2016-04-21 00:00', '2016-05-21 00:00'])(
    'a case resumed at %s goes on after the last day of its suspension, however late the run is',
    (at) => {
      const resumed = run(suspended, at);
      // 7 working days after Wednesday 20 April
      expect(resumed).toMatchObject({
        status: 'IN_REVIEW',
        desk: 'd',
        dueAt: '2016-04-29T16:00:00.000Z',
        clock: { counted: { after: '2016-04-20', days: 7 } },
      });
      expect(resumed?.events.at(-1)).toMatchObject({ type: 'RESUMED', role: 'SYSTEM' });
      expect(resumed).not.toHaveProperty('task');
    },
  );

  test('a day on which the district is shut does not move the end of a suspension', () => {
    expect(recountDeadline(shut('2016-04-19'), suspended)).toBeUndefined();
  });

  test('a desk resumes a suspended case from its own day on, at the latest from the last one', () => {
    expect(resumeSuspended(directory, suspended, '2016-04-14').dueAt).toBe('2016-04-25T16:00:00.000Z');
    expect(resumeSuspended(directory, suspended, '2016-04-21').dueAt).toBe('2016-04-29T16:00:00.000Z');
  });
});

describe('recount of a correction', () => {
  const now = haicang('2016-04-26 10:00');

  test('a day on which the district is shut moves the end of a correction and its reminder', () => {
    const recount = recountDeadline(shut('2016-04-26'), waiting());
    expect(recount).toMatchObject({
      of: 'CORRECTION',
      before: '2016-04-28T16:00:00.000Z',
      dueAt: '2016-04-29T16:00:00.000Z',
    });
    const moved = recount && moveDeadline(directory, waiting(), recount, now);
    expect(moved).toMatchObject({
      dueAt: '2016-04-18T16:00:00.000Z',
      taskDue: '2016-04-25T01:00:00.000Z',
      clock: { stopped: { left: 7, endsAt: '2016-04-29T16:00:00.000Z' } },
    });
    expect(moved?.events.at(-1)).toMatchObject({ type: 'DEADLINE_RECOUNTED', of: 'CORRECTION' });
    expect(moved && recountDeadline(shut('2016-04-26'), moved)).toBeUndefined();
  });

  test('an applicant who was reminded is not reminded again after a recount', () => {
    const reminded = run(waiting(), '2016-04-25 09:00');
    const recount = reminded && recountDeadline(shut('2016-04-26'), reminded);
    const moved = reminded && recount && moveDeadline(directory, reminded, recount, now);
    expect(moved).toMatchObject({ taskDue: '2016-04-29T16:00:00.000Z' });
  });

  test('a reminder that is still to come moves with the end of the correction', () => {
    const recount = recountDeadline(shut('2016-04-22'), waiting());
    expect(recount?.clock.stopped).toMatchObject({
      endsAt: '2016-04-29T16:00:00.000Z',
      remindAt: '2016-04-26T01:00:00.000Z',
    });
  });

  test('a correction of an earlier release, or of a closed case, is not recounted', () => {
    const { counted: _counted, ...stopped } = waiting().clock.stopped ?? { since: '' };
    const old = waiting();
    const uncounted = { ...old, clock: { ...old.clock, stopped: stopped as StoppedClock } };
    expect(recountDeadline(shut('2016-04-26'), uncounted)).toBeUndefined();
    expect(recountDeadline(shut('2016-04-26'), { ...old, desk: undefined })).toBeUndefined();
  });

  test('an unchanged calendar moves no correction', () => {
    expect(recountDeadline(directory, waiting())).toBeUndefined();
  });
});

describe('changeCase', () => {
  const lapse = (seen: Case) => run(seen, '2016-04-29 00:00');

  test('a run that loses a race decides again by the newer case', async () => {
    const supplied = caseWith({ status: 'IN_REVIEW', desk: 'd', version: 2 });
    const cases = { find: async () => waiting(), replace: async () => supplied };
    expect(await changeCase(cases, waiting().number, lapse)).toBe(false);
  });

  test('a run that loses every race leaves the case to the next one', async () => {
    let writes = 0;
    const replace = async () => {
      writes += 1;
      return waiting({ version: 1 + writes });
    };
    expect(await changeCase({ find: async () => waiting(), replace }, waiting().number, lapse)).toBe(false);
    expect(writes).toBe(3);
  });

  test('a case that is written is changed', async () => {
    const cases = { find: async () => waiting(), replace: async () => undefined };
    expect(await changeCase(cases, waiting().number, lapse)).toBe(true);
  });
});
