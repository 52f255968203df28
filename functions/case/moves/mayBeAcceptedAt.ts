import { type Directory, matterVersion } from '../../registry/directory.ts';
import { findRoute } from '../filing/findRoute.ts';
import { checkWindowScope } from '../filing/rules.ts';
import type { CaseHeader } from '../model.ts';

/** Whether one of these windows takes the matter of a case for its village, and some desk may settle it on a day. */
export const mayBeAcceptedAt = (
  windows: ReadonlySet<string>,
  directory: Directory,
  seen: CaseHeader,
  day: string,
): boolean => {
  const matter = matterVersion(directory, seen.matter, seen.matterVersion);
  const village = directory.villages.get(seen.village);
  if (!matter || !village) return false;
  return [...windows].some((id) => {
    const window = directory.windows.get(id);
    return (
      window !== undefined &&
      checkWindowScope(directory, window, { village, matter }, []).length === 0 &&
      findRoute(directory, window, { village, matter }, day) !== undefined
    );
  });
};
