import { describe, expect, test } from 'vitest';
import { maySeeCase } from '../../../functions/case/access.ts';
import { eraseCase } from '../../../functions/case/eraseCase.ts';
import type { CaseAct } from '../../../functions/case/events.ts';
import { pairOpinions } from '../../../functions/case/opinions/listOpinions.ts';
import {
  findOpenOpinion,
  isLateOpinion,
  withoutOpinion,
} from '../../../functions/case/opinions/openOpinions.ts';
import { closeCase } from '../../../functions/case/settlement.ts';
import { isChainIntact } from '../../../functions/record/eventChain.ts';
import { askerWith, caseWith, sampleAct } from '../../support/builders.ts';
import { haicangDirectory } from '../../support/haicang.ts';
import { places } from '../../support/places.ts';

const directory = haicangDirectory();
const JUSTICE = '350205000000-JU';
const HEALTH = '350205000000-HE';
const dueAt = '2016-04-13T16:00:00.000Z';
const open = { desk: JUSTICE, dueAt };
const asked = (desk: string): CaseAct => ({
  type: 'OPINION_ASKED',
  ...sampleAct,
  desk: places.xinanWindow,
  asked: desk,
  dueAt,
  sealed: 's',
});
const given: CaseAct = {
  type: 'OPINION_GIVEN',
  ...sampleAct,
  role: 'REVIEWER',
  asked: JUSTICE,
  inTime: true,
  sealed: 's',
};
const reviewer = askerWith('REVIEWER', { offices: [JUSTICE] });

describe('open opinions', () => {
  test('an opinion that was given leaves the others open, and the last one leaves none', () => {
    const two = caseWith({ opinions: [open, { desk: HEALTH, dueAt }] });
    const one = withoutOpinion(two, HEALTH);
    expect(one.opinions).toEqual([open]);
    expect(withoutOpinion(one, JUSTICE)).not.toHaveProperty('opinions');
  });

  test('a desk is found among those that are asked', () => {
    expect(findOpenOpinion(caseWith({ opinions: [open] }), JUSTICE)).toEqual(open);
    expect(findOpenOpinion(caseWith(), JUSTICE)).toBeUndefined();
  });

  test('an opinion is late from the end of its day on', () => {
    expect(isLateOpinion(open, new Date('2016-04-13T15:59:59.999Z'))).toBe(false);
    expect(isLateOpinion(open, new Date(dueAt))).toBe(true);
  });

  test('open opinions end with their case', () => {
    expect(closeCase(caseWith({ opinions: [open] }))).not.toHaveProperty('opinions');
  });
});

test('an erasure blanks questions, opinions and reasons, and the chain stays intact', () => {
  const cancelled: CaseAct = { type: 'OPINION_CANCELLED', ...sampleAct, asked: HEALTH, reason: 'secret' };
  const acts = [asked(JUSTICE), asked(HEALTH), given, cancelled];
  const seen = caseWith({ status: 'COMPLETED', opinions: [open] }, acts);
  const { role: _role, ...act } = sampleAct;
  const base = { ...act, role: 'OPERATOR', ground: 'RETENTION_EXPIRED', reason: 'r' } as const;
  const erased = eraseCase(seen, base);
  expect(erased).not.toHaveProperty('opinions');
  expect(erased.events.slice(0, 4)).toMatchObject([
    { sealed: '' },
    { sealed: '' },
    { sealed: '', asked: JUSTICE },
    { reason: '', asked: HEALTH },
  ]);
  expect(isChainIntact(erased.number, erased.events)).toBe(true);
});

describe('what became of a question', () => {
  test('a question is paired with the next act about its desk', () => {
    const { events } = caseWith({}, [asked(JUSTICE), asked(HEALTH), given, asked(JUSTICE)]);
    expect(pairOpinions(events).map(({ question, next }) => [question.asked, next?.type])).toEqual([
      [JUSTICE, 'OPINION_GIVEN'],
      [HEALTH, undefined],
      [JUSTICE, undefined],
    ]);
  });

  test('a question that is asked anew has ended before', () => {
    const { events } = caseWith({}, [asked(JUSTICE), asked(JUSTICE)]);
    expect(pairOpinions(events).map(({ next }) => next?.type)).toEqual(['OPINION_ASKED', undefined]);
  });
});

describe('who sees a case because of an opinion', () => {
  const sees = (seen: ReturnType<typeof caseWith>, day: string) => maySeeCase(reviewer, directory, seen, day);

  test('the asked desk sees the case while the question is open, however long', () => {
    expect(sees(caseWith({ opinions: [open] }, [asked(JUSTICE)]), '2016-05-30')).toBe(true);
  });

  test('the asked desk sees the case through the day of its opinion, and not after it', () => {
    const answered = caseWith({}, [asked(JUSTICE), given]);
    expect(sees(answered, '2016-04-06')).toBe(true);
    expect(sees(answered, '2016-04-07')).toBe(false);
  });

  test('a desk whose question was cancelled does not see the case', () => {
    const cancelled: CaseAct = { type: 'OPINION_CANCELLED', ...sampleAct, asked: JUSTICE, reason: 'r' };
    expect(sees(caseWith({}, [asked(JUSTICE), cancelled]), '2016-04-06')).toBe(false);
  });
});
