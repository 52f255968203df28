import type { Bilingual } from '../bilingual.ts';
import { isAuthorityInForce } from '../case/access.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Case } from '../case/model.ts';
import { isInternalAct } from '../case/notes/internalActs.ts';
import type { CaseHistoryEntry } from '../notice/model.ts';
import { describeAct, describeLeaving } from '../notice/words.ts';
import type { Directory } from '../registry/directory.ts';
import { nameDetailType } from './detailType.ts';
import type { BusEvent } from './model.ts';
import { type Selected, selectLastWrite } from './selectLastWrite.ts';

// only the author knows of a draft
const UNPUBLISHED: ReadonlySet<string> = new Set<CaseEvent['type']>(['DRAFTED', 'DISCARDED']);

/** Returns the detail type of a case's events of one type. Null: not published. */
export const caseDetailType = (type: string): string | null =>
  UNPUBLISHED.has(type) || isInternalAct({ type }) ? null : nameDetailType('Case', type);

/** Builds the notices of events of a case: of those that its last write added, unless others are given. */
export const buildCaseNotices = (
  directory: Directory,
  seen: Case,
  selected: readonly Selected<CaseEvent>[] = selectLastWrite(seen.events),
): BusEvent[] =>
  selected.flatMap(({ event, index }): BusEvent[] => {
    const detailType = caseDetailType(event.type);
    if (detailType === null) return [];
    const { number, district, village, matter, status } = seen;
    const act = { case: seen, event, index, directory, discreet: true };
    const detail = {
      version: 1,
      id: `${number}#${index}`,
      ...{ number, district, village, matter, status },
      type: event.type,
      at: event.at,
      to: whereTo(event),
      // applicants are not notified of their own acts
      message: event.role === 'RESIDENT' ? null : describeAct(act),
      messageToAgent: describeToAgent(act),
      messageToFormerAgent: describeLeaving(act),
    } as const;
    return [{ source: 'tongban.cases', detailType, detail }];
  });

/** Describes an act to the agent whose authority covers its day; null for their own acts. */
const describeToAgent = (act: CaseHistoryEntry): Bilingual | null => {
  const { case: seen, event } = act;
  const isAgents = seen.agentPerson !== undefined && isAuthorityInForce(seen, event.day);
  return isAgents && event.role !== 'AGENT' ? describeAct({ ...act, forAgent: true }) : null;
};

const whereTo = (event: CaseEvent): string[] => {
  if (event.type === 'ESCALATED') return event.told.map(({ at }) => at);
  return 'to' in event && event.to !== undefined ? [event.to] : [];
};
