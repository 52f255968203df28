import type { Case } from '../model.ts';

/** Whether a supervisor urged the desk of a case on a day. */
export const isUrgedOn = ({ events }: Case, day: string): boolean =>
  events.some((event) => event.type === 'URGED' && event.day === day);
