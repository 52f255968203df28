import { type Directory, matterOn } from '../registry/directory.ts';
import type { MatterVersion } from '../registry/model/matter.ts';
import { DEFINITIONS, share } from './rates.ts';

/** The rates of the catalogue as it stands on a day; null without a matter in force. */
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
    instantRate: share(instant, inForce.length),
    crossVillageRate: share(beyondVillage, inForce.length),
    onlineRate: share(online, inForce.length),
  };
};

const isInstant = ({ handling }: MatterVersion): boolean => handling === 'INSTANT';

const isBeyondVillage = ({ scope }: MatterVersion): boolean => scope !== 'VILLAGE';

// 全程网办: whoever must show an original each time has to come after all
const isWhollyOnline = ({ channels, materials }: MatterVersion): boolean =>
  channels.includes('ONLINE') && !materials.some(({ required, trust }) => required && trust === 'C');
