import { Position } from '../dynamodb/queryPage.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import { type Directory, matterOn } from '../registry/directory.ts';
import { workingMinutesBetween } from '../registry/workingMinutes.ts';
import type { Context } from '../request/context.ts';
import { encodeCursor, pageOf } from '../request/paging.ts';
import { localDay } from '../time.ts';
import { answerHelp } from './answerHelp.ts';
import { askBack } from './askBack.ts';
import { askForHelp } from './askForHelp.ts';
import { closeHelp } from './closeHelp.ts';
import { handOverHelp } from './handOverHelp.ts';
import type { Help, HelpEvent } from './model.ts';
import { findHelp, helpRequests, messagesOf, myHelpRequests } from './queries.ts';
import { takeHelp } from './takeHelp.ts';

const payload = (outcome: Outcome<Help>) =>
  isRefused(outcome)
    ? { help: null, refusals: [...outcome.refusals] }
    : { help: outcome.value, refusals: [] };

const directoryOf = async ({ district }: Help, { services }: Context): Promise<Directory> => {
  const directory = await services.registry.find(district);
  if (!directory) throw new Error('a help request without its district');
  return directory;
};

const windowOf = (directory: Directory, { owner }: Help) => {
  const window = directory.windows.get(owner.window);
  if (!window) throw new Error('a help request without its window');
  return { directory, window };
};

// what identifies an asker to the issuer is nobody else's business
const staff = ({ role, actor }: HelpEvent): string | null =>
  role === 'CLERK' || role === 'SUPERVISOR' ? actor : null;

/** Resolvers of help requests. */
export const helpResolvers = {
  Query: {
    helpRequest: async (_, { number }, context) => (await findHelp(context, number)) ?? null,
    helpRequests: (_, args, context) =>
      helpRequests(context, args.desk, args.open, pageOf(args, Position, context)),
    myHelpRequests: (_, args, context) => myHelpRequests(context, pageOf(args, Position, context)),
  },
  Mutation: {
    askForHelp: async (_, { input }, context) => payload(await askForHelp(context, input)),
    takeHelp: async (_, { input }, context) => payload(await takeHelp(context, input)),
    handOverHelp: async (_, { input }, context) => payload(await handOverHelp(context, input)),
    answerHelp: async (_, { input }, context) => payload(await answerHelp(context, input)),
    askBack: async (_, { input }, context) => payload(await askBack(context, input)),
    closeHelp: async (_, { input }, context) => payload(await closeHelp(context, input)),
  },
  HelpRequest: {
    owner: async (help, _, context) => ({
      window: windowOf(await directoryOf(help, context), help),
      clerk: help.owner.clerk ?? null,
    }),
    village: async (help, _, context) => {
      const directory = await directoryOf(help, context);
      const village = directory.villages.get(help.village);
      if (!village) throw new Error('a help request without its village');
      return { directory, village };
    },
    case: (help) => help.case ?? null,
    matter: async (help, _, context) => {
      const directory = await directoryOf(help, context);
      const day = localDay(new Date(help.filedAt), directory.district.timeZone);
      const matter = help.matter === undefined ? undefined : matterOn(directory, help.matter, day);
      return matter ? { directory, matter } : null;
    },
    asker: ({ applicant }) => applicant,
    minutesLeft: async (help, _, context) => {
      if (help.status !== 'OPEN') return null;
      const { directory, window } = windowOf(await directoryOf(help, context), help);
      return Math.floor(workingMinutesBetween(directory, window, context.now, new Date(help.dueAt)));
    },
    escalatesAt: ({ escalatesAt }) => escalatesAt ?? null,
    messages: (help, _, context) => messagesOf(context, help),
    satisfied: ({ events }) => events.find((event) => event.type === 'CLOSED')?.satisfied ?? null,
    history: ({ events }) => events,
  },
  HelpMessage: {
    at: ({ event }) => event.at,
    fromAsker: ({ event }) => event.type !== 'ANSWERED',
    by: ({ event }) => (event.type === 'ANSWERED' ? event.actor : null),
  },
  HelpEvent: {
    actor: staff,
    desk: (event) => ('desk' in event ? (event.desk ?? null) : null),
    to: (event) => ('to' in event ? event.to : null),
    minutes: (event) => ('minutes' in event ? event.minutes : null),
    inTime: (event) => ('inTime' in event ? event.inTime : null),
  },
  HelpRequestConnection: {
    edges: ({ requests }) =>
      requests.map(({ help, position }) => ({ cursor: encodeCursor(position), node: help })),
    pageInfo: ({ requests, hasMore }) => ({
      hasNextPage: hasMore,
      endCursor: requests.length > 0 ? encodeCursor(requests.at(-1)?.position) : null,
    }),
  },
} satisfies Resolvers;
