import type { CaseHeader } from '../case/model.ts';
import { findDelegation, mayOfficeSettle, mayWindowSettle } from '../registry/authority.ts';
import { findOffice } from '../registry/desks.ts';
import { createDirectory, type Directory, latestMatter } from '../registry/directory.ts';
import type { Preview } from '../registry/preview/createPreview.ts';
import { addDays } from '../time.ts';

/** Creates what says whether a change takes the delegation by which the desk of an open case settles it. */
export const createLosesDelegation = (
  { before, after, changes }: Preview,
  today: string,
): ((header: CaseHeader) => boolean) => {
  const was = before && createDirectory(before);
  if (!was) return () => false;
  const ended = changes.flatMap(({ kind, code }) => {
    const delegation = kind === 'DELEGATION' ? findDelegation(was, code) : undefined;
    if (!delegation) return [];
    const last = findDelegation(after, code)?.to ?? null;
    return [{ matter: delegation.matter, day: last !== null && last >= today ? addDays(last, 1) : today }];
  });
  return (header) =>
    ended.some(
      ({ matter, day }) =>
        matter === header.matter && maySettle(was, header, day) && !maySettle(after, header, day),
    );
};

const maySettle = (directory: Directory, { desk = '', matter: code }: CaseHeader, day: string): boolean => {
  const window = directory.windows.get(desk);
  if (window) return mayWindowSettle(directory, window, code, day);
  const [office, matter] = [findOffice(directory, desk), latestMatter(directory, code, day)];
  return office !== undefined && matter !== undefined && mayOfficeSettle(directory, office, matter, day);
};
