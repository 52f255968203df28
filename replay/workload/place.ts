import type { MatterVersion } from '../../functions/registry/model/matter.ts';
import type { Village } from '../../functions/registry/model/place.ts';
import { type Draw, pickOne, pickWeighted, type Weights } from './draw.ts';
import type { WorkloadPack } from './pack.ts';

/** The home village, and the unit of the accepting window. */
export type Place = { readonly home: string; readonly unit: string };

/** Returns the home and handling unit of case `n`. */
export type Placer = (matter: MatterVersion, n: number) => Place;

/** Draws homes by village weights, and sends the recipe's share of cases to windows elsewhere. */
export const createPlacer = (pack: WorkloadPack, crossChance: number, draw: Draw): Placer => {
  const { village_weights, cross_destination } = pack.recipe;
  const villagesOnly = ofKind(village_weights, pack, 'VILLAGE');
  return (matter, n) => {
    const home = pickWeighted(isForVillagesOnly(matter) ? villagesOnly : village_weights, draw('home', n));
    if (!isFiledAnywhere(matter) || draw('cross', n) >= crossChance) return { home, unit: home };
    const kind = pickWeighted(cross_destination, draw('dest', n));
    return { home, unit: destination(pack, villageOf(pack, home), kind, n, draw) };
  };
};

/** Returns whether a matter may be filed outside its village. */
export const isFiledAnywhere = ({ scope }: MatterVersion): boolean => scope !== 'VILLAGE';

const isForVillagesOnly = ({ unitKinds }: MatterVersion): boolean => !unitKinds.includes('COMMUNITY');

const destination = (pack: WorkloadPack, home: Village, kind: string, n: number, draw: Draw): string => {
  const villages = [...pack.villages.values()];
  switch (kind) {
    case 'own_street_window':
      return home.street;
    case 'other_street_window': {
      const streets = [...new Set(villages.map(({ street }) => street))].sort();
      return pickOne(
        streets.filter((street) => street !== home.street),
        draw('ostreet', n),
      );
    }
    default: {
      const neighbours = villages.filter(({ code, street }) => street === home.street && code !== home.code);
      return pickOne(neighbours.map(({ code }) => code).sort(), draw('ovillage', n));
    }
  }
};

const villageOf = (pack: WorkloadPack, code: string): Village => {
  const village = pack.villages.get(code);
  if (!village) throw new Error(`workload.json: unknown village ${code}`);
  return village;
};

const ofKind = (weights: Weights, pack: WorkloadPack, kind: Village['kind']): Weights =>
  Object.fromEntries(Object.entries(weights).filter(([code]) => pack.villages.get(code)?.kind === kind));
