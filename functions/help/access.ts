import { type Asker, isSamePerson } from '../identity/asker.ts';
import { resolveHelpDesk } from './escalation.ts';
import type { Help } from './model.ts';
import type { HelpParty } from './transitions.ts';

/** Whether the asker serves a help desk: a window they are posted to, or the district they supervise. */
export const isHelpStaffAt = (asker: Asker, district: string | null, desk: string): boolean => {
  if (district === null || asker.district !== district) return false;
  if (asker.role === 'SUPERVISOR') return desk === district;
  return asker.role === 'CLERK' && asker.windows.has(desk);
};

/** Whether the help request is the asker's own, also if a clerk wrote it down for them. */
export const isHelpAsker = (asker: Asker, help: Help): boolean =>
  (asker.role === 'RESIDENT' || asker.role === 'AGENT') && isSamePerson(asker, help.asker, help.district);

/** Whether the asker may see a request: it is theirs, their desk has or had it, or they supervise it. */
export const maySeeHelp = (asker: Asker, help: Help): boolean =>
  mayReadHelp(asker, help) || isHelpStaffAt(asker, help.district, help.district);

/** Whether the asker may read the messages: a supervisor only once the request was escalated to them. */
export const mayReadHelp = (asker: Asker, help: Help): boolean =>
  isHelpAsker(asker, help) || desksOf(help).some((desk) => isHelpStaffAt(asker, help.district, desk));

/** Whether the asker is that party to a request. */
export const isHelpParty = (party: HelpParty, asker: Asker, help: Help): boolean => {
  const atDesk = isHelpStaffAt(asker, help.district, resolveHelpDesk(help));
  switch (party) {
    case 'ASKER':
      return isHelpAsker(asker, help);
    case 'DESK':
      return atDesk;
    case 'OWNER':
      return atDesk && isOwnerOf(asker, help);
    case 'CHARGE':
      return (atDesk && isOwnerOf(asker, help)) || isSupervisorOf(asker, help);
    case 'SYSTEM':
      return false;
  }
};

const isOwnerOf = (asker: Asker, { owner }: Help): boolean =>
  owner.clerk === undefined || owner.clerk === asker.subject;

const isSupervisorOf = (asker: Asker, { district }: Help): boolean =>
  asker.role === 'SUPERVISOR' && asker.district === district;

const desksOf = ({ owner, events }: Help): string[] =>
  [
    owner.window,
    ...events.flatMap((event) => [
      'to' in event ? event.to : undefined,
      'desk' in event ? event.desk : undefined,
    ]),
  ].filter((desk) => desk !== undefined);
