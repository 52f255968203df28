import type { ImportDistrictInput, PublishMatterInput } from '../../../functions/graphql/generated/types.ts';
import { MatterVersion } from '../../../functions/registry/model/matter.ts';
import { DistrictPack } from '../../../functions/registry/model/pack.ts';
import { addDays } from '../world/days.ts';
import { type Rule, refuse } from './answer.ts';
import { editRegistry } from './editRegistry.ts';
import { isOnDay } from './registry.ts';

/** The compared fields of a matter version. */
export const VERSION_FIELDS = 'code version effectiveFrom effectiveTo';

export const publishMatter: Rule<PublishMatterInput> = (facts, input) => {
  const { pack } = facts.state;
  const made = MatterVersion.parse({ ...(input.matter as object), version: 1 });
  const versions = pack.matters.matters.filter(({ code }) => code === made.code);
  const publish = () => {
    const version = Math.max(...versions.map((one) => one.version)) + 1;
    const before = versions.find(({ effectiveFrom: from, effectiveTo: to }) =>
      isOnDay({ from, to }, made.effectiveFrom),
    );
    if (before?.effectiveFrom === made.effectiveFrom) return ['INVALID_INPUT'];
    const later = versions.some(({ effectiveFrom }) => effectiveFrom > made.effectiveFrom);
    if (later) return ['INVALID_PACK'];
    const matters = pack.matters.matters.map((one) =>
      one === before ? { ...one, effectiveTo: addDays(made.effectiveFrom, -1) } : one,
    );
    facts.state.pack = {
      ...pack,
      matters: { ...pack.matters, matters: [...matters, { ...made, version }] },
    };
    return `${made.code} ${version}`;
  };
  return editRegistry(facts, input, publish, (what) => {
    const found = facts.state.pack.matters.matters.find((one) => `${one.code} ${one.version}` === what);
    if (!found) return refuse('UNKNOWN_MATTER');
    const { code, version, effectiveFrom, effectiveTo } = found;
    return { shown: { code, version, effectiveFrom, effectiveTo } };
  });
};

/** Replaces the registry by the pack, which drops no version of a matter that has cases. */
export const importDistrict: Rule<ImportDistrictInput> = (facts, input) => {
  const { state } = facts;
  const replace = () => {
    const pack = DistrictPack.parse(input.pack);
    const kept = new Set(pack.matters.matters.map(nameVersion));
    const dropped = state.pack.matters.matters.filter((one) => !kept.has(nameVersion(one)));
    if (dropped.some(({ code }) => state.cases.some(({ matter }) => matter === code))) return ['IN_USE'];
    state.pack = pack;
    return state.codes.district;
  };
  return editRegistry(facts, input, replace, (code) => ({ shown: { code } }));
};

const nameVersion = ({ code, version }: { readonly code: string; readonly version: number }): string =>
  `${code} ${version}`;
