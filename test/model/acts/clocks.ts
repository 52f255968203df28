import type {
  ExtendCaseInput,
  ResumeCaseInput,
  SupplyMaterialsInput,
  SuspendCaseInput,
  UrgeCaseInput,
} from '../../../functions/graphql/generated/types.ts';
import { ID_CARD, LEASE } from '../../support/smallDistrict/codes.ts';
import { createAct, refuse, today } from '../rules/answer.ts';
import { isExtendable } from '../rules/extensions.ts';
import { ruleOf } from '../rules/registry.ts';
import { addDays, dayOf, daysLeftUntil, lastDayWith } from '../world/days.ts';
import type { CaseAct } from './caseAct.ts';

export const extendCase: CaseAct<ExtendCaseInput> = {
  action: 'EXTEND',
  in: ['IN_REVIEW'],
  to: 'SAME',
  by: ['OFFICE', 'SUPERVISOR'],
  choose: (choose, about) => ({
    ...about,
    days: choose.pick([1, 2, 3, 6]),
    reason: choose.words(),
    basis: choose.words(),
  }),
  act: (facts, seen, input) => {
    if (!isExtendable(facts, seen)) return refuse('NOT_EXTENDABLE');
    const most = ruleOf(facts.state, seen).extension?.days ?? 0;
    if (input.days > most || input.reason === '' || input.basis === '') return refuse('INVALID_INPUT');
    seen.dueDay = lastDayWith(input.days, seen.dueDay ?? '');
    const desk = facts.by.role === 'SUPERVISOR' ? null : seen.desk;
    seen.acts.push(createAct(facts, input, 'EXTENDED', { desk }));
    facts.state.counted.extended += 1;
    return undefined;
  },
};

export const urgeCase: CaseAct<UrgeCaseInput> = {
  action: 'URGE',
  in: ['SUBMITTED', 'ACCEPTED', 'IN_REVIEW'],
  to: 'SAME',
  by: ['SUPERVISOR'],
  choose: (choose, about) => ({ ...about, reason: choose.words() }),
  act: (facts, seen, input) => {
    const isUrgedToday = seen.acts.some(({ type, at }) => type === 'URGED' && dayOf(at) === today(facts));
    if (isUrgedToday) return refuse('LIMIT_REACHED');
    if (input.reason === '') return refuse('INVALID_INPUT');
    seen.acts.push(createAct(facts, input, 'URGED', { to: seen.desk }));
    facts.state.counted.urged += 1;
    return undefined;
  },
};

export const suspendCase: CaseAct<SuspendCaseInput> = {
  action: 'SUSPEND',
  in: ['ACCEPTED', 'IN_REVIEW'],
  to: 'SUSPENDED',
  by: ['DESK'],
  claimantOnly: true,
  choose: (choose, about) => ({
    ...about,
    kind: choose.pick(['PUBLIC_NOTICE', 'INSPECTION', 'APPRAISAL', 'HEARING'] as const),
    lastDay: addDays(choose.today, choose.pick([0, 1, 7, 30, 181])),
    reason: choose.words(),
  }),
  act: (facts, seen, input) => {
    const { kind, lastDay, reason } = input;
    if (ruleOf(facts.state, seen).suspensions?.includes(kind) === false) return refuse('NOT_SUSPENDABLE');
    const isNear = today(facts) < lastDay && lastDay <= addDays(today(facts), 180);
    if (!isNear || reason === '') return refuse('INVALID_INPUT');
    const left = daysLeftUntil(seen.dueDay ?? '', today(facts));
    seen.stopped = { left, resumesAs: seen.status, materials: [], lastDay, isSuspended: true };
    seen.acts.push(createAct(facts, input, 'SUSPENDED', { desk: seen.desk }));
    facts.state.counted.suspended += 1;
    return undefined;
  },
};

export const resumeCase: CaseAct<ResumeCaseInput> = {
  action: 'RESUME',
  in: ['SUSPENDED'],
  to: 'RESUMED',
  by: ['DESK'],
  claimantOnly: true,
  choose: (_, about) => about,
  act: (facts, seen, input) => {
    const { stopped } = seen;
    if (!stopped) throw new Error('a suspension that nobody decided');
    const [after = ''] = [today(facts), stopped.lastDay].toSorted();
    seen.dueDay = lastDayWith(stopped.left, after);
    seen.stopped = null;
    seen.acts.push(createAct(facts, input, 'RESUMED', { desk: seen.desk }));
    return undefined;
  },
};

export const supplyMaterials: CaseAct<SupplyMaterialsInput> = {
  action: 'SUPPLY_MATERIALS',
  in: ['ACCEPTED', 'IN_REVIEW', 'SUSPENDED'],
  to: 'SAME',
  by: ['APPLICANT', 'AGENT', 'OWNER'],
  choose: (choose, about) => {
    const awaiting = choose.state.cases.filter(({ promised }) => promised !== null);
    const number = awaiting.length > 0 ? choose.pick(awaiting).number : about.number;
    return { ...about, number, materials: choose.pick([[LEASE], [LEASE], [], [ID_CARD]]) };
  },
  act: (facts, seen, input) => {
    const { promised } = seen;
    if (!promised) return refuse('NO_PROMISE');
    if (input.materials.length === 0) return refuse('INVALID_INPUT');
    if (!input.materials.every((code) => promised.materials.includes(code))) return refuse('NO_PROMISE');
    const left = promised.materials.filter((code) => !input.materials.includes(code));
    seen.promised = left.length > 0 ? { ...promised, materials: left } : null;
    seen.materials = [...seen.materials, ...input.materials];
    const visit = facts.by.role === 'CLERK';
    const desk = visit ? (seen.owner?.window ?? null) : null;
    seen.acts.push(createAct(facts, input, 'MATERIALS_SUPPLIED', { desk }));
    facts.state.counted.visits += Number(visit);
    return undefined;
  },
};
