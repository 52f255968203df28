import { bookerKey } from '../dynamodb/keys.ts';
import { loadDelivery } from '../message/loadDelivery.ts';
import type { Delivery } from '../message/model.ts';
import { getCaseKey, parseBookingNumber } from '../record/numbers.ts';
import type { Context } from '../request/context.ts';
import type { Notice } from './model.ts';

/** Finds the message about a notice. Null: none was sent, or it is the applicant's and an agent asks. */
export const findDelivery = async (notice: Notice, context: Context): Promise<Delivery | null> => {
  if ('event' in notice) {
    const item = getCaseKey(notice.case.number);
    return notice.forAgent ? null : loadDelivery(context, { item, index: notice.index });
  }
  const place = parseBookingNumber(notice.appointment.id);
  if (!place) return null;
  return loadDelivery(context, { item: bookerKey(place.window, place.day, place.id), index: 0 });
};
