import { findCase } from '../case/caseQueries.ts';
import { Position } from '../dynamodb/queryPage.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { findDeskOrNull } from '../registry/desks.ts';
import { type Directory, matterOn } from '../registry/directory.ts';
import { getDirectory } from '../registry/getDirectory.ts';
import { staffOrNull } from '../registry/postings.ts';
import { workingMinutesBetween } from '../registry/workingMinutes.ts';
import { connectionOf } from '../request/connection.ts';
import { globalId } from '../request/globalId.ts';
import { pageOf } from '../request/paging.ts';
import { resolveMutation } from '../request/payload.ts';
import { localDay } from '../time.ts';
import { answerHelp } from './answerHelp.ts';
import { askBack } from './askBack.ts';
import { askForHelp } from './askForHelp.ts';
import { closeHelp } from './closeHelp.ts';
import { handOverHelp } from './handOverHelp.ts';
import type { Help, HelpEvent } from './model.ts';
import { findHelp, type HelpMessage, listHelpRequests, listMyHelpRequests, readMessages } from './queries.ts';
import { takeHelp } from './takeHelp.ts';

/** An act in its district, whose registry names its desks. */
export type HelpEventParent = HelpEvent & { readonly directory: Directory };
/** A message in its district, whose registry names its author. */
export type HelpMessageParent = HelpMessage & { readonly directory: Directory };

const helpPayload = (helpRequest: Help | null) => ({ helpRequest });

const windowOf = (directory: Directory, { owner }: Help) => {
  const window = directory.windows.get(owner.window);
  if (!window) throw new Error('a help request without its window');
  return { directory, window };
};

// what identifies an asker to the issuer is nobody else's business
const actingStaff = ({ role, actor }: HelpEvent): string | null =>
  role === 'CLERK' || role === 'SUPERVISOR' ? actor : null;

const authorOf = ({ event }: HelpMessage): string | null => (event.type === 'ANSWERED' ? event.actor : null);

/** Resolvers of help requests. */
export const helpResolvers = {
  Query: {
    helpRequest: async (_, { number }, context) => (await findHelp(context, number)) ?? null,
    helpRequests: async (_, args, context) =>
      connectionOf(
        await listHelpRequests(context, args.desk, args.open, pageOf(args, Position, context)),
        args,
      ),
    myHelpRequests: async (_, args, context) =>
      connectionOf(await listMyHelpRequests(context, pageOf(args, Position, context)), args),
  },
  Mutation: {
    askForHelp: resolveMutation(askForHelp, helpPayload),
    takeHelp: resolveMutation(takeHelp, helpPayload),
    handOverHelp: resolveMutation(handOverHelp, helpPayload),
    answerHelp: resolveMutation(answerHelp, helpPayload),
    askBack: resolveMutation(askBack, helpPayload),
    closeHelp: resolveMutation(closeHelp, helpPayload),
  },
  HelpRequest: {
    id: ({ number }) => globalId('HelpRequest', number),
    owner: async (help, _, context) => {
      const directory = await getDirectory(help, context);
      const { clerk } = help.owner;
      const staff = staffOrNull(directory, clerk);
      return { window: windowOf(directory, help), clerk: clerk ?? null, staff };
    },
    village: async (help, _, context) => {
      const directory = await getDirectory(help, context);
      const village = directory.villages.get(help.village);
      if (!village) throw new Error('a help request without its village');
      return { directory, village };
    },
    case: async (help, _, context) =>
      help.case === undefined ? null : ((await findCase(context, help.case)) ?? null),
    matter: async (help, _, context) => {
      const directory = await getDirectory(help, context);
      const day = localDay(new Date(help.filedAt), directory.district.timeZone);
      const matter = help.matter === undefined ? undefined : matterOn(directory, help.matter, day);
      return matter ? { directory, matter } : null;
    },
    asker: ({ applicant }) => applicant,
    minutesLeft: async (help, _, context) => {
      if (help.status !== 'OPEN') return null;
      const { directory, window } = windowOf(await getDirectory(help, context), help);
      return Math.floor(workingMinutesBetween(directory, window, context.now, new Date(help.dueAt)));
    },
    escalatesAt: ({ escalatesAt }) => escalatesAt ?? null,
    messages: async (help, _, context) => {
      const directory = await getDirectory(help, context);
      return (await readMessages(context, help))?.map((one) => ({ ...one, directory })) ?? null;
    },
    satisfied: ({ events }) => events.find((event) => event.type === 'CLOSED')?.satisfied ?? null,
    history: async (help, _, context) => {
      const directory = await getDirectory(help, context);
      return help.events.map((event) => ({ ...event, directory }));
    },
  },
  HelpMessage: {
    at: ({ event }) => event.at,
    fromAsker: ({ event }) => event.type !== 'ANSWERED',
    author: authorOf,
    staff: (message) => staffOrNull(message.directory, authorOf(message)),
  },
  HelpEvent: {
    actor: actingStaff,
    staff: (event) => staffOrNull(event.directory, actingStaff(event)),
    desk: (event) => findDeskOrNull(event.directory, 'desk' in event ? event.desk : undefined),
    toDesk: (event) => findDeskOrNull(event.directory, 'to' in event ? event.to : undefined),
    reason: (event) => (event.type === 'HANDED_OVER' ? (event.reason ?? null) : null),
    minutes: (event) => ('minutes' in event ? event.minutes : null),
    inTime: (event) => ('inTime' in event ? event.inTime : null),
  },
} satisfies Resolvers;
