import type { DeclineApplicationInput } from '../../../functions/graphql/generated/types.ts';
import { admitVisitor, checkHours } from './acceptance.ts';
import { createAct, createMark, findRepeat, type Rule, refuse, today } from './answer.ts';
import { checkVisit } from './checkFiling.ts';
import { acceptanceDueDay, newCase, peopleAtWindow } from './newCase.ts';
import { matterOn, windowOf } from './registry.ts';
import { showCase } from './showCase.ts';

/** Files an application that a window does not accept, and rejects it. */
export const declineApplication: Rule<DeclineApplicationInput> = (facts, input) => {
  const wrong = checkVisit(facts, input);
  if (wrong.length > 0) return refuse(...wrong);
  const { idempotencyKey, window: desk, channel, agent, application, reason } = input;
  const words = { idempotencyKey, window: desk, channel, agent, application, reason };
  const made = newCase(facts, application, idempotencyKey, 0, {
    channel: channel === 'HOME_VISIT' ? channel : 'WINDOW',
    ...peopleAtWindow(facts, application, input),
    status: 'REJECTED',
    dueDay: acceptanceDueDay(today(facts)),
    reopens: { status: 'SUBMITTED', desk, claimedBy: null, stopped: null },
    acts: [
      createAct(facts, words, 'SUBMITTED', { desk, to: desk }),
      createAct(facts, words, 'REJECTED', { desk }),
    ],
  });
  const { state } = facts;
  const standing = state.cases.find(({ number }) => number === made.number);
  if (standing)
    return findRepeat(standing.acts, createMark(facts, words)) === 'SAME'
      ? { shown: showCase(facts, standing) }
      : refuse('KEY_REUSED');
  const rule = matterOn(state, application.matter, today(facts));
  const window = windowOf(state, desk);
  const unfit = [
    ...(window ? checkHours(facts, window, input) : []),
    ...(rule ? [] : ['MATTER_NOT_ACTIVE']),
    ...(rule && !application.materials.every((code) => rule.materials.some((one) => one.code === code))
      ? ['UNKNOWN_MATERIAL']
      : []),
  ];
  if (unfit.length > 0) return refuse(...unfit);
  if (reason === '') return refuse('INVALID_INPUT');
  const others = admitVisitor(facts, made, desk, input);
  if (others.length > 0) return refuse(...others);
  state.cases.push(made);
  state.counted.rejected += 1;
  state.counted.onTime += 1;
  return { shown: showCase(facts, made) };
};
