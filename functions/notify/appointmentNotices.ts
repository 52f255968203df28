import * as z from 'zod';
import { describeGivenBack } from '../notice/givenBack.ts';
import { parseBookingNumber } from '../record/numbers.ts';
import type { Directory } from '../registry/directory.ts';
import { nameDetailType } from './detailType.ts';
import type { BusEvent } from './model.ts';

/** Who booked a seat, and whether it was given back; without a person once erased. */
export const Booker = z.object({
  number: z.string(),
  person: z.string().optional(),
  givenBack: z.object({ at: z.string(), from: z.string() }).optional(),
});
type Booker = z.infer<typeof Booker>;

/** Builds the notice of an appointment that was given back; none for any other, or once its booker was erased. */
export const buildAppointmentNotices = (
  directory: Directory,
  { number, person, givenBack }: Booker,
): BusEvent[] => {
  const place = parseBookingNumber(number);
  if (!givenBack || !place || person === undefined) return [];
  const detail = {
    version: 1,
    id: `${number}#0`,
    ...{ number, district: directory.district.code, village: place.window.slice(0, 12), matter: null },
    ...{ type: 'GIVEN_BACK', at: givenBack.at, status: 'CANCELLED', to: [] },
    message: describeGivenBack(directory, place.window, givenBack.from),
    messageToAgent: null,
    messageToFormerAgent: null,
  } as const;
  const detailType = nameDetailType('Appointment', 'GIVEN_BACK');
  return [{ source: 'tongban.appointments', detailType, detail }];
};
