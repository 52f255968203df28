import { type Directory, matterOn } from '../registry/directory.ts';
import type { MatterVersion } from '../registry/model/matter.ts';
import { DEFINITIONS, shareOf } from './rates.ts';

/** Computes the rates of the catalogue on a day; null if no matter is in force. */
export const catalogueRates = (directory: Directory, day: string) => {
  const inForce = [...directory.matters.keys()].flatMap((code) => matterOn(directory, code, day) ?? []);
  const count = (has: (matter: MatterVersion) => boolean): number => inForce.filter(has).length;
  const [instant, beyondVillage, online] = [count(isInstant), count(isBeyondVillage), count(isWhollyOnline)];
  return {
    day,
    definitions: DEFINITIONS,
    matters: inForce.length,
    instant,
    beyondVillage,
    online,
    instantRate: shareOf(instant, inForce.length),
    crossVillageRate: shareOf(beyondVillage, inForce.length),
    onlineRate: shareOf(online, inForce.length),
  };
};

const isInstant = ({ handling }: MatterVersion): boolean => handling === 'INSTANT';

const isBeyondVillage = ({ scope }: MatterVersion): boolean => scope !== 'VILLAGE';

// 全程网办: a material of trust C is shown in the original each time, so its applicants must come
const isWhollyOnline = ({ channels, materials }: MatterVersion): boolean =>
  channels.includes('ONLINE') && !materials.some(({ required, trust }) => required && trust === 'C');
