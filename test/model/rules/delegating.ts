import type {
  DelegateMatterInput,
  RevokeDelegationInput,
} from '../../../functions/graphql/generated/types.ts';
import type { Delegation } from '../../../functions/registry/model/pack.ts';
import { type Answer, type Facts, type Rule, refuse, today } from './answer.ts';
import { editRegistry, findFreeId, hasOverlap } from './editRegistry.ts';
import { windowOf } from './registry.ts';

/** The compared fields of a delegation. */
export const DELEGATION_FIELDS = 'code matter { code } level from to';

const showDelegation =
  ({ state }: Facts) =>
  (id: string): Answer => {
    const found = state.pack.delegations.delegations.find((one) => one.id === id);
    if (!found) return refuse('NOT_FOUND');
    const { matter, level, from, to } = found;
    return { shown: { code: id, matter: { code: matter }, level, from, to } };
  };

export const delegateMatter: Rule<DelegateMatterInput> = (facts, input) => {
  const { pack } = facts.state;
  const { delegations } = pack.delegations;
  const delegate = () => {
    const { matter, level, window = null, kind, from, to = null, basis } = input;
    if (window !== null && !windowOf(facts.state, window)) return ['UNKNOWN_WINDOW'];
    const id = findFreeId(`DLG-${matter}-${window ?? level}-${from.replaceAll('-', '')}`, delegations);
    const made: Delegation = { id, matter, level, window, kind, from, to, basis };
    const met = delegations.some(
      (one) =>
        one.matter === matter &&
        one.kind === kind &&
        (one.window ?? one.level) === (window ?? level) &&
        hasOverlap(one, made),
    );
    if (met) return ['INVALID_PACK'];
    facts.state.pack = { ...pack, delegations: { ...pack.delegations, delegations: [...delegations, made] } };
    return id;
  };
  return editRegistry(facts, input, delegate, showDelegation(facts));
};

export const revokeDelegation: Rule<RevokeDelegationInput> = (facts, input) => {
  if (input.reason === '') return refuse('INVALID_INPUT');
  const { pack } = facts.state;
  const revoke = () => {
    const { delegation: id, lastDay, reason } = input;
    const found = pack.delegations.delegations.find((one) => one.id === id);
    if (!found) return ['NOT_FOUND'];
    if (found.to !== null && lastDay >= found.to) return ['INVALID_INPUT'];
    const revoked = { recordedOn: today(facts), reason, previousTo: found.to };
    const delegations = pack.delegations.delegations.map((one) =>
      one === found ? { ...found, to: lastDay, revoked } : one,
    );
    facts.state.pack = { ...pack, delegations: { ...pack.delegations, delegations } };
    return id;
  };
  return editRegistry(facts, input, revoke, showDelegation(facts));
};
