import type {
  RequestCorrectionInput,
  SupplyCorrectionInput,
} from '../../../functions/graphql/generated/types.ts';
import { checkCounter } from '../rules/acceptance.ts';
import { createAct, type Facts, refuse, today } from '../rules/answer.ts';
import { desksOf, ruleOf, windowOf } from '../rules/registry.ts';
import type { ModelCase } from '../state.ts';
import { daysLeftUntil, lastDayWith } from '../world/days.ts';
import type { CaseAct } from './caseAct.ts';

export const requestCorrection: CaseAct<RequestCorrectionInput> = {
  action: 'REQUEST_CORRECTION',
  in: ['SUBMITTED', 'ACCEPTED', 'IN_REVIEW'],
  to: 'CORRECTION',
  by: ['DESK'],
  claimantOnly: true,
  choose: (choose, about) => ({ ...about, reason: choose.words(), materials: choose.materials() }),
  act: (facts, seen, input) => {
    if (input.reason === '') return refuse('INVALID_INPUT');
    const materials = [...new Set(input.materials)];
    if (!areListed(facts, seen, materials)) return refuse('UNKNOWN_MATERIAL');
    const left = daysLeftUntil(seen.dueDay ?? '', today(facts));
    seen.stopped = { left, resumesAs: seen.status, materials };
    seen.acts.push(createAct(facts, input, 'CORRECTION_REQUESTED', { desk: seen.desk }));
    facts.state.counted.corrections += 1;
    return undefined;
  },
};

const areListed = ({ state }: Facts, seen: ModelCase, codes: readonly string[]): boolean =>
  codes.every((code) => ruleOf(state, seen).materials.some((one) => one.code === code));

export const supplyCorrection: CaseAct<SupplyCorrectionInput> = {
  action: 'SUPPLY_CORRECTION',
  in: ['CORRECTION'],
  to: 'RESUMED',
  by: ['APPLICANT', 'AGENT', 'ANY_WINDOW'],
  choose: (choose, about) => ({
    ...about,
    materials: choose.materials(),
    ...(choose.happens(0.7) && { window: choose.aWindow() }),
    ...(choose.happens(0.3) && { ticket: choose.ticket() }),
  }),
  act: (facts, seen, input) => {
    const { stopped } = seen;
    if (!stopped) throw new Error('a correction that nobody asked for');
    const visit = facts.by.role === 'CLERK';
    const wrong = [
      ...(stopped.materials.every((code) => input.materials.includes(code)) ? [] : ['MISSING_MATERIAL']),
      ...(areListed(facts, seen, input.materials) ? [] : ['UNKNOWN_MATERIAL']),
      ...(visit ? checkBroughtTo(facts, input) : []),
    ];
    if (wrong.length > 0) return refuse(...wrong);
    seen.dueDay = lastDayWith(stopped.left, today(facts));
    seen.stopped = null;
    seen.materials = [...new Set([...seen.materials, ...input.materials])];
    seen.acts.push(
      createAct(facts, input, 'CORRECTION_SUPPLIED', { desk: visit ? (input.window ?? null) : null }),
    );
    facts.state.counted.visits += Number(visit);
    return undefined;
  },
};

const checkBroughtTo = (facts: Facts, { window: id, ticket }: SupplyCorrectionInput): string[] => {
  const window = windowOf(facts.state, id);
  if (!window) return ['UNKNOWN_WINDOW'];
  if (!desksOf(facts).includes(window.id)) return ['NOT_YOUR_WINDOW'];
  return checkCounter(facts, window, ticket);
};
