import { desksInQueue } from '../case/lists/deskQueue.ts';
import { describeQueue } from '../queue/windowQueue.ts';
import { findDesk } from '../registry/desks.ts';
import { type Directory, todayIn } from '../registry/directory.ts';
import { isInService } from '../registry/openings.ts';
import type { Context } from '../request/context.ts';
import { endOfDay } from '../time.ts';
import type { Resolvers } from './generated/types.ts';

/** A desk at which the asker serves, and its district. */
export type MyDeskParent = { readonly directory: Directory; readonly code: string };

/** Resolvers of the asker's desks, with what is to do there today. */
export const myDeskResolvers = {
  Me: {
    desks: async ({ district, windows, offices }, _, { services, now }) => {
      const directory = district === null ? undefined : await services.registry.find(district);
      if (!directory) return [];
      const day = todayIn(directory, now);
      const isOpen = (id: string) => {
        const window = directory.windows.get(id);
        return window !== undefined && isInService(window, day);
      };
      return [...[...windows].filter(isOpen), ...offices].map((code) => ({ directory, code }));
    },
  },
  MyDesk: {
    desk: ({ directory, code }) => findDesk(directory, code),
    openCases: ({ directory, code }, _, { services }) =>
      services.cases.countByDesk(directory.district.code, desksInQueue(directory, code)),
    dueCases: ({ directory, code }, _, { services, now }) => {
      const { code: district, timeZone } = directory.district;
      const end = new Date(endOfDay(todayIn(directory, now), timeZone));
      return services.cases.countByDesk(district, desksInQueue(directory, code), end);
    },
    settledToday: ({ directory, code }, _, { services, now }) =>
      services.cases.countSettled(code, todayIn(directory, now)),
    waitingTickets: async ({ directory, code }, _, context) => {
      const window = directory.windows.get(code);
      return window ? describeQueue(context, directory, window).waiting() : null;
    },
    appointmentsToday: async ({ directory, code }, _, context) =>
      directory.windows.has(code) ? countBookings(directory, code, context) : null,
    helpRequests: ({ code }, _, { services }) => services.tasks.count({ of: 'HELP', desk: code, open: true }),
    ratingsToAnswer: ({ code }, _, { services }) => services.tasks.count({ of: 'RATING', desk: code }),
  },
} satisfies Resolvers;

const countBookings = async (
  directory: Directory,
  window: string,
  { services, now }: Context,
): Promise<number> => {
  const { booked } = await services.bookings.readDay({ window, day: todayIn(directory, now) });
  return booked.size;
};
