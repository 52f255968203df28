import { findTenureStart } from '../case/events.ts';
import { bookerKey } from '../dynamodb/keys.ts';
import { loadDelivery } from '../message/loadDelivery.ts';
import type { Delivery } from '../message/model.ts';
import { getCaseKey, parseBookingNumber } from '../record/numbers.ts';
import type { Context } from '../request/context.ts';
import type { Notice } from './model.ts';

/** Finds the message about a notice: the asker's own. Null: none was sent. */
export const findDelivery = async (notice: Notice, context: Context): Promise<Delivery | null> => {
  if ('event' in notice) {
    const { case: seen, index, forAgent = false } = notice;
    // what was sent to an agent before them is not theirs
    if (forAgent && index + 1 < findTenureStart(seen, seen.events.length)) return null;
    const item = getCaseKey(seen.number);
    return loadDelivery(context, { item, index, to: forAgent ? 'AGENT' : 'PERSON' });
  }
  const place = parseBookingNumber(notice.appointment.id);
  if (!place) return null;
  return loadDelivery(context, {
    ...{ item: bookerKey(place.window, place.day, place.id), index: 0, to: 'PERSON' },
  });
};
