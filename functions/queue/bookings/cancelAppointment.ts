import type { CancelAppointmentInput } from '../../graphql/generated/types.ts';
import { permit } from '../../identity/permit.ts';
import { markRequest } from '../../record/idempotency.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { wordDateTime } from '../../timeWords.ts';
import { findQueueLocation } from '../queueLocation.ts';
import type { Appointment } from './appointments.ts';
import { listCancelled, listRequests, pickHolder } from './bookingModel.ts';
import { findHolders } from './findHolders.ts';

const PATH = ['input', 'day'];

/** Cancels the asker's booking before its time and frees the seat: one read, one conditional write. */
export const cancelAppointment = async (
  context: Context,
  input: CancelAppointmentInput,
): Promise<Outcome<Appointment>> => {
  const asker = permit(context, 'cancelAppointment');
  if (isRefused(asker)) return asker;
  const found = await findQueueLocation(context, asker.value, input);
  if (isRefused(found)) return found;
  const { services, now } = context;
  const { day } = input;
  const at = { window: found.value.window.id, day };
  const holders = await findHolders(context, asker.value, input.caller, found.value);
  if (isRefused(holders)) return holders;
  const payload = await services.personIndex.fingerprint({ act: 'cancelAppointment', input });
  const mark = markRequest(asker.value, input.idempotencyKey, payload);
  const before = await services.bookings.readDay(at);
  const holder = pickHolder(before, holders.value);
  const repeated = listCancelled(before, holder).find(
    ({ actor, key }) => actor === mark.actor && key === mark.key,
  );
  if (repeated)
    return { value: { ...repeated, payload: mark.payload, status: 'CANCELLED', ...found.value, day } };
  const own = before.booked.get(holder);
  if (!own) return refused(refuse('NOT_FOUND', PATH));
  if (own.status !== 'BOOKED' || Date.parse(own.from) <= now.getTime())
    return refused(refuse('NOT_NOW', PATH, wordDateTime(own.from, found.value.directory.district.timeZone)));
  const requests = listRequests(own);
  const next = { ...own, status: 'CANCELLED', ...mark, byRole: asker.value.role, requests } as const;
  const faster = await services.bookings.cancel(at, holder, next);
  return faster ? refused(refuse('CONFLICT', PATH)) : { value: { ...next, ...found.value, day } };
};
