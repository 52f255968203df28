import type {
  RequestCorrectionInput,
  SupplyCorrectionInput,
} from '../../../functions/graphql/generated/types.ts';
import type { ModelCase } from '../state.ts';
import { daysLeftUntil, lastDayWith } from '../world/days.ts';
import { actOnCase } from './actOnCase.ts';
import { createAct, type Facts, type Rule, refuse, today } from './answer.ts';
import { desksOf, isOpen, ruleOf, windowOf } from './registry.ts';
import { FORBIDDEN, isStaff } from './roles.ts';

export const requestCorrection: Rule<RequestCorrectionInput> = (facts, input) =>
  isStaff(facts)
    ? actOnCase(facts, 'REQUEST_CORRECTION', input, (seen) => {
        if (input.reason === '') return refuse('INVALID_INPUT');
        const materials = [...new Set(input.materials)];
        if (!areListed(facts, seen, materials)) return refuse('UNKNOWN_MATERIAL');
        const left = daysLeftUntil(seen.dueDay ?? '', today(facts));
        seen.stopped = { left, resumesAs: seen.status, materials };
        seen.status = 'CORRECTION';
        seen.acts.push(createAct(facts, input, 'CORRECTION_REQUESTED', { desk: seen.desk }));
        facts.state.counted.corrections += 1;
        return undefined;
      })
    : FORBIDDEN;

const areListed = ({ state }: Facts, seen: ModelCase, codes: readonly string[]): boolean =>
  codes.every((code) => ruleOf(state, seen).materials.some((one) => one.code === code));

export const supplyCorrection: Rule<SupplyCorrectionInput> = (facts, input) => {
  if (!['RESIDENT', 'AGENT', 'CLERK'].includes(facts.by.role)) return FORBIDDEN;
  return actOnCase(facts, 'SUPPLY_CORRECTION', input, (seen) => {
    const { stopped } = seen;
    if (!stopped) throw new Error('a correction that nobody asked for');
    const visit = facts.by.role === 'CLERK';
    const wrong = [
      ...(stopped.materials.every((code) => input.materials.includes(code)) ? [] : ['MISSING_MATERIAL']),
      ...(areListed(facts, seen, input.materials) ? [] : ['UNKNOWN_MATERIAL']),
      ...(visit ? checkBroughtTo(facts, input.window) : []),
    ];
    if (wrong.length > 0) return refuse(...wrong);
    seen.status = stopped.resumesAs;
    seen.dueDay = lastDayWith(stopped.left, today(facts));
    seen.stopped = null;
    seen.materials = [...new Set([...seen.materials, ...input.materials])];
    seen.acts.push(
      createAct(facts, input, 'CORRECTION_SUPPLIED', { desk: visit ? (input.window ?? null) : null }),
    );
    facts.state.counted.visits += Number(visit);
    return undefined;
  });
};

const checkBroughtTo = (facts: Facts, id: string | null | undefined): string[] => {
  const window = windowOf(facts.state, id);
  if (!window) return ['UNKNOWN_WINDOW'];
  if (!desksOf(facts).includes(window.id)) return ['NOT_YOUR_WINDOW'];
  return isOpen(window, facts.state.now) ? [] : ['WINDOW_CLOSED'];
};
