import type {
  CorrectCaseInput,
  RequestCorrectionInput,
  SupplyCorrectionInput,
} from '../../../functions/graphql/generated/types.ts';
import { admitVisitor, checkCounter } from '../rules/acceptance.ts';
import { createAct, type Facts, refuse, today } from '../rules/answer.ts';
import { checkData, chooseData, correctedData, hasData } from '../rules/caseData.ts';
import { settlingDesk } from '../rules/parties.ts';
import { desksOf, ruleOf, servesAt, windowOf } from '../rules/registry.ts';
import type { ModelCase } from '../state.ts';
import { daysLeftUntil, lastDayWith } from '../world/days.ts';
import { type CaseAct, OPEN_STATUSES } from './caseAct.ts';

export const requestCorrection: CaseAct<RequestCorrectionInput> = {
  action: 'REQUEST_CORRECTION',
  in: ['SUBMITTED', 'ACCEPTED', 'IN_REVIEW'],
  to: 'CORRECTION',
  by: ['DESK'],
  claimantOnly: true,
  choose: (choose, about) => ({
    ...about,
    reason: choose.words(),
    materials: choose.materials(),
    ...(choose.happens(0.5) && { repeatReason: choose.words() }),
  }),
  act: (facts, seen, input) => {
    if (input.reason === '') return refuse('INVALID_INPUT');
    const again = seen.acts.some(({ type }) => type === 'CORRECTION_REQUESTED');
    if (again && typeof input.repeatReason !== 'string') return refuse('CORRECTION_REPEATED');
    if (again && input.repeatReason === '') return refuse('INVALID_INPUT');
    const materials = [...new Set([...input.materials, ...(seen.promised?.materials ?? [])])];
    if (!areListed(facts, seen, materials)) return refuse('UNKNOWN_MATERIAL');
    const left = daysLeftUntil(seen.dueDay ?? '', today(facts));
    const lastDay = lastDayWith(ruleOf(facts.state, seen).correctionDays, today(facts));
    seen.stopped = { left, resumesAs: seen.status, materials, lastDay };
    seen.promised = null;
    seen.acts.push(createAct(facts, input, 'CORRECTION_REQUESTED', { desk: seen.desk }));
    facts.state.counted.corrections += 1;
    facts.state.counted.correctionsRepeated += Number(again);
    return undefined;
  },
};

const areListed = ({ state }: Facts, seen: ModelCase, codes: readonly string[]): boolean =>
  codes.every((code) => ruleOf(state, seen).materials.some((one) => one.code === code));

export const supplyCorrection: CaseAct<SupplyCorrectionInput> = {
  action: 'SUPPLY_CORRECTION',
  in: ['CORRECTION'],
  to: 'RESUMED',
  by: ['APPLICANT', 'AGENT', 'ANY_WINDOW', 'BEARER'],
  choose: (choose, about) => ({
    ...about,
    materials: choose.materials(),
    ...(choose.happens(0.7) && { window: choose.aWindow() }),
    ...(choose.happens(0.3) && { ticket: choose.ticket() }),
    ...(choose.happens(0.4) && chooseData(choose)),
  }),
  act: (facts, seen, input) => {
    const { stopped } = seen;
    if (!stopped) throw new Error('a correction that nobody asked for');
    if (today(facts) > stopped.lastDay) return refuse('NOT_ALLOWED_IN_STATUS');
    const visit = facts.by.role === 'CLERK';
    const sent = { name: input.name, phone: input.phone, village: input.village };
    const wrong = [
      ...([...input.materials, ...stopped.materials].length > 0 || hasData(sent) ? [] : ['INVALID_INPUT']),
      ...checkData(facts, seen, sent),
      ...(stopped.materials.every((code) => input.materials.includes(code)) ? [] : ['MISSING_MATERIAL']),
      ...(areListed(facts, seen, input.materials) ? [] : ['UNKNOWN_MATERIAL']),
      ...(visit ? checkBroughtTo(facts, input) : []),
    ];
    if (wrong.length > 0) return refuse(...wrong);
    const others = visit ? admitVisitor(facts, seen, input.window ?? '', { ticket: input.ticket }) : [];
    if (others.length > 0) return refuse(...others);
    seen.dueDay = lastDayWith(stopped.left, today(facts));
    seen.stopped = null;
    const corrected = correctedData(seen, sent);
    Object.assign(seen, corrected?.data);
    seen.materials = [...new Set([...seen.materials, ...input.materials])];
    seen.acts.push(
      createAct(facts, input, 'CORRECTION_SUPPLIED', {
        desk: visit ? (input.window ?? null) : null,
        to: corrected?.to ?? null,
      }),
    );
    facts.state.counted.visits += Number(visit);
    return undefined;
  },
};

export const correctCase: CaseAct<CorrectCaseInput> = {
  action: 'CORRECT',
  in: [...OPEN_STATUSES, 'COMPLETED'],
  to: 'SAME',
  by: ['DESK', 'OWNER'],
  byIn: { COMPLETED: ['SETTLER'] },
  choose: (choose, about) => ({
    ...about,
    correction: {
      reason: choose.words(),
      ...chooseData(choose),
      ...(choose.happens(0.3) && { materials: choose.materials() }),
    },
  }),
  act: (facts, seen, input) => {
    const { reason, ...sent } = input.correction;
    const wrong = [...(reason === '' ? ['INVALID_INPUT'] : []), ...checkData(facts, seen, sent)];
    if (wrong.length > 0) return refuse(...wrong);
    const corrected = correctedData(seen, sent);
    if (!corrected) return refuse('INVALID_INPUT');
    const settled = seen.status === 'COMPLETED' ? settlingDesk(seen) : null;
    const desk = [seen.desk, settled, seen.owner?.window ?? null].find((one) => servesAt(facts, one)) ?? null;
    seen.acts.push(createAct(facts, input, 'CORRECTED', { desk, to: corrected.to }));
    Object.assign(seen, corrected.data);
    const left = seen.promised?.materials.filter((code) => !seen.materials.includes(code)) ?? [];
    seen.promised = seen.promised && left.length > 0 ? { ...seen.promised, materials: left } : null;
    return undefined;
  },
};

const checkBroughtTo = (facts: Facts, { window: id, ticket }: SupplyCorrectionInput): string[] => {
  const window = windowOf(facts.state, id);
  if (!window) return ['UNKNOWN_WINDOW'];
  if (!desksOf(facts).includes(window.id)) return ['NOT_YOUR_WINDOW'];
  return checkCounter(facts, window, ticket);
};
