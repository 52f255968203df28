import { inLang } from '../bilingual.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { resolveMutation } from '../request/payload.ts';
import { matterChanges } from './edit/matterChanges.ts';
import { publishMatter } from './edit/publishMatter.ts';
import type { MatterParent } from './resolvers.ts';

/** Resolvers of what a version of a matter promises, of new versions, and of what they change. */
export const matterResolvers = {
  Query: {
    matterChanges: async (_, args, context) => (await matterChanges(context, args)) ?? null,
  },
  Mutation: {
    publishMatter: resolveMutation(publishMatter, (matter: MatterParent | null) => ({ matter })),
  },
  Matter: {
    fullyOnline: ({ matter }) => matter.fullyOnline,
    visits: ({ matter }) => matter.visits,
    visitReason: ({ matter }, { lang }) => matter.visitReason && inLang(matter.visitReason, lang),
    levels: ({ matter }) => matter.levels,
    stamps: ({ matter }) => matter.stamps,
    feeBasis: ({ matter }, { lang }) => matter.fee.basis && inLang(matter.fee.basis, lang),
  },
  MatterChanges: {
    before: ({ directory, before }) => ({ directory, matter: before }),
    after: ({ directory, after }) => ({ directory, matter: after }),
    materialsAdded: ({ materialsAdded }) => [...materialsAdded],
    materialsRemoved: ({ materialsRemoved }) => [...materialsRemoved],
  },
} satisfies Resolvers;
