import { mayOfficeSettle, mayWindowSettle } from '../../registry/authority.ts';
import { type Directory, matterVersion } from '../../registry/directory.ts';
import type { CaseHeader } from '../model.ts';

/** Whether a desk has the authority to settle a case on a day; revoking a delegation ends it. */
export const mayDeskSettle = (
  directory: Directory,
  seen: Pick<CaseHeader, 'matter' | 'matterVersion'>,
  desk: string,
  day: string,
): boolean => {
  const window = directory.windows.get(desk);
  if (window) return mayWindowSettle(directory, window, seen.matter, day);
  const office = directory.offices.get(desk);
  const matter = matterVersion(directory, seen.matter, seen.matterVersion);
  return office !== undefined && matter !== undefined && mayOfficeSettle(directory, office, matter, day);
};
