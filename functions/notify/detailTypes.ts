import { CASE_EVENT_TYPES } from '../case/events.ts';
import { HELP_EVENT_TYPES } from '../help/model.ts';
import { caseDetailType } from './caseNotices.ts';
import { nameDetailType } from './detailType.ts';

/** The detail types of all events on the bus, by which subscribers choose. */
export const DETAIL_TYPES: readonly string[] = [
  ...CASE_EVENT_TYPES.flatMap((type) => caseDetailType(type) ?? []),
  ...HELP_EVENT_TYPES.map((type) => nameDetailType('Help', type)),
  nameDetailType('Appointment', 'GIVEN_BACK'),
];

/** Whether events on the bus have this detail type. */
export const isDetailType = (name: string): boolean => DETAIL_TYPES.includes(name);
