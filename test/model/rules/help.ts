import type {
  AnswerHelpInput,
  AskBackInput,
  AskForHelpInput,
  CloseHelpInput,
  HandOverHelpInput,
  TakeHelpInput,
} from '../../../functions/graphql/generated/types.ts';
import { formatHelpNumber } from '../../../functions/record/numbers.ts';
import type { ModelHelp } from '../state.ts';
import { personOf } from '../world/people.ts';
import {
  type Answer,
  createAct,
  createMark,
  type Facts,
  findRepeat,
  idOf,
  type NumberedInput,
  type Rule,
  refuse,
  today,
} from './answer.ts';
import { answererOf, dueAt, findDesk, isParty, maySeeHelp, type Party, showHelp } from './helpFacts.ts';
import { isSame } from './joining.ts';
import { isAuthorityInForce } from './parties.ts';
import { checkOpenHelp } from './personLimits.ts';
import { checkSuccessor } from './place.ts';
import { desksOf, isInService, matterOn, windowOf } from './registry.ts';
import { FORBIDDEN, isFiler } from './roles.ts';

const answerers = ({ by }: Facts): boolean => by.role === 'CLERK' || by.role === 'SUPERVISOR';

export const askForHelp: Rule<AskForHelpInput> = (facts, input) => {
  if (!isFiler(facts) && facts.by.role !== 'CLERK') return FORBIDDEN;
  const { state } = facts;
  const number = formatHelpNumber(input.village, idOf(facts, input.idempotencyKey, 0));
  const before = state.help.find((one) => one.number === number);
  const wrong = checkAsked(facts, input);
  if (before) {
    const repeat = findRepeat(before.acts, createMark(facts, input));
    if (repeat === 'SAME') return { shown: showHelp(facts, before) };
    return repeat === 'OTHER' || wrong.length === 0 ? refuse('KEY_REUSED') : refuse(...wrong);
  }
  const first = answererOf(facts, input.village, input.case ?? null);
  if (wrong.length > 0) return refuse(...wrong);
  if (!first) return refuse('UNKNOWN_WINDOW');
  const beyond = isFiler(facts) ? checkOpenHelp(facts) : undefined;
  if (beyond) return beyond;
  const asked: ModelHelp = {
    number,
    village: input.village,
    about: input.case ?? null,
    status: 'OPEN',
    owner: first.owner,
    asker: personOf(facts, input.person.identity.number) ?? null,
    askedAt: state.now,
    dueAt: first.dueAt,
    escalatesAt: first.dueAt,
    isWithSupervisor: false,
    acts: [createAct(facts, input, 'ASKED', { desk: input.window ?? null, to: first.owner.window })],
  };
  state.help.push(asked);
  state.counted.helpAsked += 1;
  return { shown: showHelp(facts, asked) };
};

const checkAsked = (
  facts: Facts,
  { window, words, person, case: about, matter }: AskForHelpInput,
): string[] => {
  const wrong = [
    ...(words === '' ? ['INVALID_INPUT'] : []),
    ...(facts.by.role === 'CLERK' ? checkStood(facts, window) : window ? ['FORBIDDEN'] : []),
    ...(matter && !matterOn(facts.state, matter, today(facts)) ? ['UNKNOWN_MATTER'] : []),
  ];
  if (wrong.length > 0) return wrong;
  const asker = personOf(facts, person.identity.number);
  if (facts.by.role !== 'CLERK' && !isSame(facts.state, asker ?? null, facts.by.name)) return ['FORBIDDEN'];
  const seen = facts.state.cases.find(({ number }) => number === about);
  const theirs =
    seen &&
    asker !== undefined &&
    (isSame(facts.state, seen.applicant, asker) ||
      (isSame(facts.state, seen.agent, asker) && isAuthorityInForce(facts, seen)));
  return about && !theirs ? ['NOT_FOUND'] : [];
};

const checkStood = (facts: Facts, id: string | null | undefined): string[] => {
  const window = windowOf(facts.state, id);
  if (!window) return ['UNKNOWN_WINDOW'];
  if (!desksOf(facts).includes(window.id)) return ['NOT_YOUR_WINDOW'];
  return isInService(window, today(facts)) ? [] : ['WINDOW_CLOSED'];
};

/** Carries out an act on a help request. */
const actOnHelp = (
  facts: Facts,
  input: NumberedInput,
  when: { readonly in: readonly ModelHelp['status'][]; readonly by: Party },
  act: (help: ModelHelp) => Answer | undefined,
): Answer => {
  const help = facts.state.help.find(({ number }) => number === input.number);
  if (!help || !maySeeHelp(facts, help)) return refuse('NOT_FOUND');
  const repeat = findRepeat(help.acts, createMark(facts, input));
  if (repeat === 'OTHER') return refuse('KEY_REUSED');
  if (repeat === 'SAME') return { shown: showHelp(facts, help) };
  if (!when.in.includes(help.status)) return refuse('NOT_ALLOWED_IN_STATUS');
  if (!isParty(facts, when.by, help)) return FORBIDDEN;
  return act(help) ?? { shown: showHelp(facts, help) };
};

export const takeHelp: Rule<TakeHelpInput> = (facts, input) =>
  answerers(facts)
    ? actOnHelp(facts, input, { in: ['OPEN'], by: 'DESK' }, (help) => {
        help.acts.push(createAct(facts, input, 'TAKEN', { desk: findDesk(facts.state, help) }));
        help.owner = { ...help.owner, clerk: facts.by.subject };
        return undefined;
      })
    : FORBIDDEN;

export const handOverHelp: Rule<HandOverHelpInput> = (facts, input) =>
  answerers(facts)
    ? actOnHelp(facts, input, { in: ['OPEN'], by: 'CHARGE' }, (help) => {
        const wrong = checkSuccessor(facts, input);
        if (wrong.length > 0) return refuse(...wrong);
        if (input.reason === '') return refuse('INVALID_INPUT');
        const desk = findDesk(facts.state, help);
        help.acts.push(createAct(facts, input, 'HANDED_OVER', { desk, to: input.window }));
        help.owner = { window: input.window, clerk: input.clerk };
        help.isWithSupervisor = false;
        help.escalatesAt ??= dueAt(facts, input.window) ?? null;
        return undefined;
      })
    : FORBIDDEN;

export const answerHelp: Rule<AnswerHelpInput> = (facts, input) => {
  if (input.answer === '') return refuse('INVALID_INPUT');
  if (!answerers(facts)) return FORBIDDEN;
  return actOnHelp(facts, input, { in: ['OPEN'], by: 'OWNER' }, (help) => {
    help.acts.push(createAct(facts, input, 'ANSWERED', { desk: findDesk(facts.state, help) }));
    help.status = 'ANSWERED';
    help.escalatesAt = null;
    help.owner = { ...help.owner, clerk: facts.by.subject };
    facts.state.counted.helpAnswered += 1;
    facts.state.counted.helpAnsweredInTime += Number(facts.state.now <= help.dueAt);
    return undefined;
  });
};

export const askBack: Rule<AskBackInput> = (facts, input) => {
  if (input.words === '') return refuse('INVALID_INPUT');
  if (!isFiler(facts)) return FORBIDDEN;
  return actOnHelp(facts, input, { in: ['ANSWERED'], by: 'ASKER' }, (help) => {
    const due = dueAt(facts, help.owner.window);
    if (due === undefined) return refuse('UNKNOWN_WINDOW');
    const beyond = checkOpenHelp(facts);
    if (beyond) return beyond;
    help.acts.push(createAct(facts, input, 'ASKED_BACK', { to: findDesk(facts.state, help) }));
    Object.assign(help, { status: 'OPEN', askedAt: facts.state.now, dueAt: due });
    if (!help.isWithSupervisor) help.escalatesAt = due;
    facts.state.counted.helpAsked += 1;
    return undefined;
  });
};

export const closeHelp: Rule<CloseHelpInput> = (facts, input) =>
  isFiler(facts)
    ? actOnHelp(facts, input, { in: ['OPEN', 'ANSWERED'], by: 'ASKER' }, (help) => {
        help.acts.push(createAct(facts, input, 'CLOSED'));
        help.status = 'CLOSED';
        help.escalatesAt = null;
        return undefined;
      })
    : FORBIDDEN;
