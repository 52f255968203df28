import { CASE_EVENT_TYPES } from '../case/events.ts';
import { HELP_EVENT_TYPES } from '../help/model.ts';
import { caseDetailType } from './caseNotices.ts';
import { nameDetailType } from './detailType.ts';

/** To an address that a window replaced, or that a code is to prove: of no use to outside systems, which get none. */
const TO_ADDRESSES: readonly string[] = [
  nameDetailType('Address', 'REPLACED'),
  nameDetailType('Address', 'CODE_ASKED'),
];

/** The detail types of all events on the bus, by which subscribers choose. */
export const DETAIL_TYPES: readonly string[] = [
  ...CASE_EVENT_TYPES.flatMap((type) => caseDetailType(type) ?? []),
  ...HELP_EVENT_TYPES.map((type) => nameDetailType('Help', type)),
  nameDetailType('Appointment', 'GIVEN_BACK'),
  ...TO_ADDRESSES,
];

/** Whether outside systems get events of this detail type. */
export const isDetailType = (name: string): boolean =>
  !TO_ADDRESSES.includes(name) && DETAIL_TYPES.includes(name);
