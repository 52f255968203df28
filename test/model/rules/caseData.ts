import type { DataCorrectionInput } from '../../../functions/graphql/generated/types.ts';
import type { Chooser } from '../asking/chooser.ts';
import type { ModelCase } from '../state.ts';
import { checkMaterials } from './acceptance.ts';
import type { Facts } from './answer.ts';
import { ruleOf, windowOf } from './registry.ts';

type NewData = Partial<Omit<DataCorrectionInput, 'reason'>>;
type CorrectedData = Pick<ModelCase, 'name' | 'phone' | 'village' | 'desk' | 'materials'>;

/** Chooses new data of a case, rarely none. */
export const chooseData = (choose: Chooser): Pick<NewData, 'name' | 'phone' | 'village'> => ({
  ...(choose.happens(0.4) && { name: choose.pick(['陈某某', '陈更正', '4']) }),
  ...(choose.happens(0.4) && { phone: choose.pick(['', '13800000001', '1']) }),
  ...(choose.happens(0.3) && { village: choose.happens(0.05) ? '999999' : choose.village() }),
});

/** Returns why new data of a case is refused. */
export const checkData = (
  facts: Facts,
  seen: ModelCase,
  sent: NewData,
  brought: readonly string[] = [],
): string[] => {
  if (!hasData(sent)) return [];
  if (seen.applicant === null) return ['NOT_ALLOWED_IN_STATUS'];
  return [
    ...(sent.name === '4' || sent.phone === '1' ? ['INVALID_INPUT'] : []),
    ...(sent.village ? checkVillage(facts, seen, sent.village) : []),
    ...(sent.materials
      ? checkMaterials(
          ruleOf(facts.state, seen),
          [...sent.materials, ...brought],
          seen.agent !== null,
          seen.promised?.materials,
        )
      : []),
  ];
};

/** Returns whether any new data was sent. */
export const hasData = ({ name, phone, village, materials }: NewData): boolean =>
  [name, phone, village, materials].some((value) => value !== undefined && value !== null);

const checkVillage = ({ state }: Facts, seen: ModelCase, village: string): string[] => {
  if (![state.codes.village, state.codes.otherVillage].includes(village)) return ['UNKNOWN_VILLAGE'];
  const unit = windowOf(state, seen.window)?.unit;
  const isAway = unit !== undefined && unit !== village && ruleOf(state, seen).scope === 'VILLAGE';
  return isAway ? ['OUT_OF_SCOPE'] : [];
};

/** Returns the data that a correction changes, and the office that the case goes to; undefined: nothing differs. */
export const correctedData = (
  seen: ModelCase,
  sent: NewData,
): { readonly data: CorrectedData; readonly to: string | null } | undefined => {
  const { acceptedOn } = seen;
  const before: CorrectedData = {
    name: seen.name,
    phone: seen.phone,
    village: seen.village,
    desk: seen.desk,
    materials: seen.materials,
  };
  const village = sent.village ?? seen.village;
  const moves = acceptedOn === null && seen.desk === seen.village && village !== seen.village;
  const data = {
    name: sent.name ?? seen.name,
    phone: (sent.phone ?? seen.phone) || null,
    village,
    desk: moves ? village : seen.desk,
    materials: [...new Set(sent.materials ?? seen.materials)],
  };
  const same = JSON.stringify(data) === JSON.stringify(before);
  return same ? undefined : { data, to: moves ? village : null };
};
