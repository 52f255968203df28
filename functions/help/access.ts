import type { Asker } from '../identity/asker.ts';
import { deskOf } from './escalation.ts';
import type { Help } from './model.ts';
import type { HelpParty } from './transitions.ts';

/** Whether a desk of help is the asker's: a window they are posted to, or the district that they supervise. */
export const servesHelpAt = (asker: Asker, district: string | null, desk: string): boolean => {
  if (district === null || asker.district !== district) return false;
  if (asker.role === 'SUPERVISOR') return desk === district;
  return asker.role === 'CLERK' && asker.windows.has(desk);
};

/** Whether the asker asked for this help, or had it asked for them. */
export const isAskerOf = (asker: Asker, help: Help): boolean =>
  (asker.role === 'RESIDENT' || asker.role === 'AGENT') && asker.person === help.asker;

/** Whether the asker may see a request: whose it is, every desk that has or had it, and the supervisor. */
export const maySeeHelp = (asker: Asker, help: Help): boolean =>
  mayReadHelp(asker, help) || servesHelpAt(asker, help.district, help.district);

/** Whether the asker may read what was said: the supervisor only what was brought before them. */
export const mayReadHelp = (asker: Asker, help: Help): boolean =>
  isAskerOf(asker, help) || desksOf(help).some((desk) => servesHelpAt(asker, help.district, desk));

/** Whether the asker is this party to a request. */
export const isHelpParty = (party: HelpParty, asker: Asker, help: Help): boolean => {
  const atDesk = servesHelpAt(asker, help.district, deskOf(help));
  switch (party) {
    case 'ASKER':
      return isAskerOf(asker, help);
    case 'DESK':
      return atDesk;
    case 'OWNER':
      return atDesk && (help.owner.clerk === undefined || help.owner.clerk === asker.subject);
    case 'SYSTEM':
      return false;
  }
};

const desksOf = ({ owner, events }: Help): string[] =>
  [
    owner.window,
    ...events.flatMap((event) => [
      'to' in event ? event.to : undefined,
      'desk' in event ? event.desk : undefined,
    ]),
  ].filter((desk) => desk !== undefined);
