import { officesFor } from '../../registry/authority.ts';
import { type Directory, matterVersion } from '../../registry/directory.ts';
import type { Office } from '../../registry/model/place.ts';
import type { CaseHeader } from '../model.ts';

/** Lists the offices to which a case may go from its desk on a day, the lowest level first. */
export const listForwardOffices = (
  directory: Directory,
  { matter: code, matterVersion: version, village: home, desk }: CaseHeader,
  day: string,
): Office[] => {
  const matter = matterVersion(directory, code, version);
  const village = directory.villages.get(home);
  if (!matter || !village) return [];
  return officesFor(directory, matter, village, day).filter(({ id }) => id !== desk);
};
