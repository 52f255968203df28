import { findCase } from '../case/caseQueries.ts';
import { matterVersion } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import { parseGlobalId } from '../request/globalId.ts';
import type { Resolvers } from './generated/types.ts';

/** Finds any object by its global id; what the asker may not see is null like what does not exist. */
const findNode = async (id: string, context: Context) => {
  const parsed = parseGlobalId(id);
  if (!parsed) return null;
  const { type, key } = parsed;
  if (type === 'Case') {
    const found = await findCase(context, key);
    return found ? { __typename: 'Case' as const, ...found } : null;
  }
  const directory = await context.services.registry.find(key.slice(0, 6));
  if (!directory) return null;
  switch (type) {
    case 'District':
      return key === directory.district.code ? { __typename: 'District' as const, ...directory } : null;
    case 'Street': {
      const street = directory.streets.get(key);
      return street ? { __typename: 'Street' as const, directory, street } : null;
    }
    case 'Village': {
      const village = directory.villages.get(key);
      return village ? { __typename: 'Village' as const, directory, village } : null;
    }
    case 'Window': {
      const window = directory.windows.get(key);
      return window ? { __typename: 'Window' as const, directory, window } : null;
    }
    case 'Office': {
      const office = directory.offices.get(key);
      return office ? { __typename: 'Office' as const, ...office } : null;
    }
    case 'Matter': {
      const [, code = '', version = ''] = key.split(':');
      const matter = matterVersion(directory, code, Number(version));
      return matter ? { __typename: 'Matter' as const, directory, matter } : null;
    }
  }
};

/** Resolvers of what belongs to no single module: `node`, and refusals in the asker's language. */
export const nodeResolvers = {
  Query: { node: (_, { id }, context) => findNode(id, context) },
  Refusal: {
    message: ({ text }, _, { lang }) => (lang === 'EN' ? text.en : text.zh),
    path: ({ path }) => [...path],
    file: ({ file }) => file ?? null,
  },
} satisfies Resolvers;
