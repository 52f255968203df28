import type { Resolvers } from '../graphql/generated/types.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { latestMatter, todayIn } from '../registry/directory.ts';
import { getDirectory } from '../registry/getDirectory.ts';
import type { MatterParent } from '../registry/parents.ts';
import type { Context } from '../request/context.ts';
import { resolveMutation } from '../request/payload.ts';
import { type Erasure, erasePerson } from './erasePerson.ts';
import type { RetainedItem } from './model.ts';
import { reportErasure } from './reportErasure.ts';

/** A retained item with the district that it lies in. */
export type KeptParent = RetainedItem & { readonly district: string };

const inDistrict = (items: readonly RetainedItem[], district: string): KeptParent[] =>
  items.map((item) => ({ ...item, district }));

const findMatter = async (item: KeptParent, context: Context): Promise<MatterParent | null> => {
  if (item.matter === null) return null;
  const directory = await getDirectory(item, context);
  const matter = latestMatter(directory, item.matter, todayIn(directory, context.now));
  return matter ? { directory, matter } : null;
};

/** Resolvers of erasure. */
export const erasureResolvers = {
  Query: {
    erasureReport: async (_, args, context) => {
      const { erasable, kept } = getValue(await reportErasure(context, args), context);
      return { erasable: [...erasable], kept: [...kept] };
    },
  },
  Mutation: {
    erasePerson: resolveMutation(erasePerson, (done: Erasure | null) => ({
      erasure: done && { ...done.record, kept: inDistrict(done.kept, done.record.district) },
    })),
  },
  KeptCount: { reason: ({ because }) => because, erasableFrom: ({ until }) => until },
  KeptItem: {
    matter: (item, _, context) => findMatter(item, context),
    reason: ({ because }) => because,
    erasableFrom: ({ until }) => until,
  },
} satisfies Resolvers;
