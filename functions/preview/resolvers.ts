import type { Resolvers } from '../graphql/generated/types.ts';
import { countEffects } from './countEffects.ts';

/** Resolvers of whom a change of the registry would concern. */
export const previewEffectResolvers = {
  RegistryPreview: { effects: (preview, _, context) => countEffects(context, preview) },
} satisfies Resolvers;
