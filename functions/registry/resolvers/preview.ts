import { inLang } from '../../bilingual.ts';
import type { Resolvers, ThingChange } from '../../graphql/generated/types.ts';
import type { Preview } from '../preview/createPreview.ts';

const MOST_CHANGES = 100;

const count = ({ changes }: Preview, wanted: ThingChange): number =>
  changes.filter(({ change }) => change === wanted).length;

/** Resolvers of what a change of the registry would do. */
export const previewResolvers = {
  RegistryPreview: {
    added: (preview) => count(preview, 'ADDED'),
    changed: (preview) => count(preview, 'CHANGED'),
    ended: (preview) => count(preview, 'ENDED'),
    removed: (preview) => count(preview, 'REMOVED'),
    changes: ({ changes }) => changes.slice(0, MOST_CHANGES),
  },
  RegistryChange: { name: ({ name }, { lang }) => name && inLang(name, lang) },
} satisfies Resolvers;
