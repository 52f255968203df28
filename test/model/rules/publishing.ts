import type { ImportDistrictInput, PublishMatterInput } from '../../../functions/graphql/generated/types.ts';
import { MatterVersion } from '../../../functions/registry/model/matter.ts';
import { DistrictPack } from '../../../functions/registry/model/pack.ts';
import { plusDays } from '../world/days.ts';
import { type Rule, refused } from './answer.ts';
import { holdsOn } from './registry.ts';
import { edit } from './registryEdit.ts';

/** Which fields of it are compared. */
export const VERSION_FIELDS = 'code version effectiveFrom effectiveTo';

export const publishMatter: Rule<PublishMatterInput> = (facts, input) => {
  const { pack } = facts.state;
  const made = MatterVersion.parse({ ...(input.matter as object), version: 1 });
  const versions = pack.matters.matters.filter(({ code }) => code === made.code);
  const publish = () => {
    const version = Math.max(...versions.map((one) => one.version)) + 1;
    const before = versions.find(({ effectiveFrom: from, effectiveTo: to }) =>
      holdsOn({ from, to }, made.effectiveFrom),
    );
    if (before?.effectiveFrom === made.effectiveFrom) return ['INVALID_INPUT'];
    const later = versions.some(({ effectiveFrom }) => effectiveFrom > made.effectiveFrom);
    if (later) return ['INVALID_PACK'];
    const matters = pack.matters.matters.map((one) =>
      one === before ? { ...one, effectiveTo: plusDays(made.effectiveFrom, -1) } : one,
    );
    facts.state.pack = {
      ...pack,
      matters: { ...pack.matters, matters: [...matters, { ...made, version }] },
    };
    return `${made.code} ${version}`;
  };
  return edit(facts, input, publish, (what) => {
    const found = facts.state.pack.matters.matters.find((one) => `${one.code} ${one.version}` === what);
    if (!found) return refused('UNKNOWN_MATTER');
    const { code, version, effectiveFrom, effectiveTo } = found;
    return { shown: { code, version, effectiveFrom, effectiveTo } };
  });
};

/** What is in force is replaced by what the pack says, whole. */
export const importDistrict: Rule<ImportDistrictInput> = (facts, input) => {
  const replace = () => {
    facts.state.pack = DistrictPack.parse(input.pack);
    return facts.state.codes.district;
  };
  return edit(facts, input, replace, (code) => ({ shown: { code } }));
};
