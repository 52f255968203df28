import { inLang } from '../bilingual.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { findLastPublishedDay } from '../registry/calendar.ts';
import { resolveMutation } from '../request/payload.ts';
import {
  type ChangedCalendar,
  closeDistrict,
  publishCalendarYear,
  reopenDistrict,
} from './changeCalendar.ts';

const MOST_MOVES = 100;

const payload = (changed: ChangedCalendar | null) => ({
  calendar: changed?.directory ?? null,
  moveCount: changed?.moves.length ?? 0,
  moves: changed?.moves.slice(0, MOST_MOVES) ?? [],
  bookingCount: changed?.bookingCount ?? 0,
  preview: changed?.preview ?? null,
});

/** Resolvers of a district's calendar. */
export const calendarResolvers = {
  Mutation: {
    publishCalendarYear: resolveMutation(publishCalendarYear, payload),
    closeDistrict: resolveMutation(closeDistrict, payload),
    reopenDistrict: resolveMutation(reopenDistrict, payload),
  },
  District: { calendar: (directory) => directory },
  Calendar: {
    publishedUntil: ({ pack }) => findLastPublishedDay(pack.calendar),
    years: ({ pack }) =>
      Object.entries(pack.calendar.years)
        .sort()
        .map(([year, { weekdaysOff, weekendWorkdays, source }]) => ({
          year: Number(year),
          weekdaysOff: weekdaysOff.toSorted(),
          weekendWorkdays: weekendWorkdays.toSorted(),
          source: source ?? null,
        })),
    closures: ({ pack }) => pack.calendar.closures ?? [],
  },
  DistrictClosure: { reason: ({ reason }, { lang }) => inLang(reason, lang) },
} satisfies Resolvers;
