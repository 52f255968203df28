import type { Bilingual } from '../bilingual.ts';
import type { Appointment } from '../queue/bookings/appointments.ts';
import type { Directory } from '../registry/directory.ts';
import { wordDateTime } from '../timeWords.ts';
import type { AppointmentNotice } from './model.ts';

/** Says that the booking of a window, by its code, was given back. `from`: the booked instant. */
export const describeGivenBack = (
  { windows, district: { timeZone } }: Directory,
  window: string,
  from: string,
): Bilingual => {
  const name = windows.get(window)?.name ?? { zh: window, en: window };
  const at = wordDateTime(from, timeZone);
  return {
    zh: `您在${name.zh}预约的${at.zh} 因窗口当日停办已取消，请另行预约。`,
    en: `Your appointment at ${name.en} on ${at.en} was cancelled: the window is shut on that day. Please book another time.`,
  };
};

/** Builds the notice of a booking that was given back; none of any other. */
export const noticesOfAppointment = (appointment: Appointment): AppointmentNotice[] => {
  const { directory, window, from, givenBackAt: at } = appointment;
  return at === undefined ? [] : [{ appointment, at, text: describeGivenBack(directory, window.id, from) }];
};
