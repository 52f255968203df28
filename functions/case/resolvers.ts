import { GraphQLError } from 'graphql';
import { Position } from '../dynamodb/queryPage.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import type { Outcome } from '../refusal/refusal.ts';
import { matterVersion } from '../registry/directory.ts';
import { getDirectory } from '../registry/getDirectory.ts';
import { connectionOf } from '../request/connection.ts';
import type { Context } from '../request/context.ts';
import { globalId } from '../request/globalId.ts';
import { pageOf } from '../request/paging.ts';
import { payloadOf, resolveMutation } from '../request/payload.ts';
import { localDay } from '../time.ts';
import { claimCase } from './acts/claimCase.ts';
import { completeCase } from './acts/completeCase.ts';
import { decideCase } from './acts/decideCase.ts';
import { forwardCase } from './acts/forwardCase.ts';
import { handOverCase } from './acts/handOverCase.ts';
import { rejectCase } from './acts/rejectCase.ts';
import { requestCorrection } from './acts/requestCorrection.ts';
import { supplyCorrection } from './acts/supplyCorrection.ts';
import { withdrawCase } from './acts/withdrawCase.ts';
import { findCase, listDeskQueue, listMyCases } from './caseQueries.ts';
import { countRemainingDays, deriveLight } from './clock.ts';
import { openDraft } from './draft.ts';
import { acceptCases } from './filing/acceptCases.ts';
import { openForm } from './filing/form.ts';
import { saveDraft } from './filing/saveDraft.ts';
import { submitCase } from './filing/submitCase.ts';
import type { Case, CaseHeader } from './model.ts';
import { listAvailableActions } from './parties.ts';
import { deriveRemoteMode } from './remoteMode.ts';

/** A case, whole or as a list shows it; what a list leaves out is read when a field asks for it. */
export type CaseParent = Case | CaseHeader;

/** A case with all that it holds; read when a list left it out. */
export const whole = async (parent: CaseParent, context: Context): Promise<Case> => {
  if ('events' in parent) return parent;
  const found = await findCase(context, parent.number);
  if (!found) throw new GraphQLError('gone', { extensions: { code: 'NOT_FOUND' } });
  return found;
};

/** The entity of a case payload. */
export const casePayload = (value: Case | null) => ({ case: value });

/** Resolvers of cases. */
export const caseResolvers = {
  Query: {
    case: async (_, { number }, context) => (await findCase(context, number)) ?? null,
    myCases: async (_, args, context) =>
      connectionOf(await listMyCases(context, pageOf(args, Position, context)), args),
    deskQueue: async (_, args, context) =>
      connectionOf(await listDeskQueue(context, args.desk, pageOf(args, Position, context)), args),
  },
  Mutation: {
    acceptCases: resolveMutation(acceptCases, (outcomes: readonly Outcome<Case>[] | null) => ({
      results: (outcomes ?? []).map((outcome, position) => ({
        position,
        ...payloadOf(outcome, casePayload),
      })),
    })),
    saveDraft: resolveMutation(saveDraft, casePayload),
    claimCase: resolveMutation(claimCase, casePayload),
    completeCase: resolveMutation(completeCase, casePayload),
    decideCase: resolveMutation(decideCase, casePayload),
    rejectCase: resolveMutation(rejectCase, casePayload),
    requestCorrection: resolveMutation(requestCorrection, casePayload),
    supplyCorrection: resolveMutation(supplyCorrection, casePayload),
    withdrawCase: resolveMutation(withdrawCase, casePayload),
    handOverCase: resolveMutation(handOverCase, casePayload),
    submitCase: resolveMutation(submitCase, casePayload),
    forwardCase: resolveMutation(forwardCase, casePayload),
  },
  Case: {
    id: ({ number }) => globalId('Case', number),
    village: async (parent, _, context) => {
      const directory = await getDirectory(parent, context);
      const village = directory.villages.get(parent.village);
      if (!village) throw new Error('a case without its village');
      return { directory, village };
    },
    matter: async (parent, _, context) => {
      const directory = await getDirectory(parent, context);
      const matter = matterVersion(directory, parent.matter, parent.matterVersion);
      if (!matter) throw new Error('a case without its rule');
      return { directory, matter };
    },
    window: async (parent, _, context) => {
      const directory = await getDirectory(parent, context);
      const window = parent.window === undefined ? undefined : directory.windows.get(parent.window);
      return window ? { directory, window } : null;
    },
    desk: ({ desk }) => desk ?? null,
    acceptedAt: ({ acceptedAt }) => acceptedAt ?? null,
    completedAt: ({ completedAt }) => completedAt ?? null,
    agent: ({ agent }) => agent ?? null,
    dueAt: ({ dueAt }) => dueAt ?? null,
    remainingWorkingDays: async (parent, _, context) =>
      countRemainingDays(await getDirectory(parent, context), parent, context.now),
    light: async (parent, _, context) =>
      deriveLight(await getDirectory(parent, context), parent, context.now),
    correction: ({ clock }) => clock.stopped ?? null,
    authority: async (parent, _, context) => (await whole(parent, context)).authority ?? null,
    claimedBy: async (parent, _, context) => (await whole(parent, context)).claimedBy ?? null,
    draft: async (parent, _, context) => openDraft(context, await whole(parent, context)),
    mode: async (parent, _, context) => deriveRemoteMode(await whole(parent, context)),
    owner: async (parent, _, context) => {
      const { owner } = await whole(parent, context);
      const directory = await getDirectory(parent, context);
      const window = owner && directory.windows.get(owner.window);
      return window ? { clerk: owner.clerk, window: { directory, window } } : null;
    },
    availableActions: async (parent, _, context) => {
      const { asker, now } = context;
      if (!asker) return [];
      const directory = await getDirectory(parent, context);
      const day = localDay(now, directory.district.timeZone);
      return listAvailableActions(asker, directory, await whole(parent, context), day);
    },
    materials: async (parent, _, context) => (await whole(parent, context)).materials,
    reused: async (parent, _, context) => (await whole(parent, context)).reused ?? [],
    form: async (parent, _, context) => openForm(context, await whole(parent, context)),
    history: async (parent, _, context) => (await whole(parent, context)).events,
  },
  CaseEvent: {
    // what identifies an applicant or agent to the issuer is nobody else's business
    actor: ({ role, actor }) => (role === 'CLERK' || role === 'REVIEWER' ? actor : null),
    desk: (event) => ('desk' in event ? (event.desk ?? null) : null),
    to: (event) => ('to' in event ? event.to : null),
    escalatedTo: (event) => (event.type === 'ESCALATED' ? event.told : []),
    reason: (event) => ('reason' in event ? (event.reason ?? null) : null),
    daysLeft: (event) => ('left' in event ? event.left : null),
    dueAt: (event) => ('dueAt' in event ? (event.dueAt ?? null) : null),
  },
} satisfies Resolvers;
