import { inLang } from '../bilingual.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { resolveMutation } from '../request/payload.ts';
import type { AnnouncedFile } from './announceFile.ts';
import { FAULT_WORDS } from './faults.ts';
import { findUpload, requestUpload } from './requestUpload.ts';

/** What is answered to whoever announced a file. */
export const toUploadPayload = (announced: AnnouncedFile | null) => ({
  upload: announced?.upload ?? null,
  form: announced?.form ? { ...announced.form, fields: [...announced.form.fields] } : null,
});

/** Resolvers of uploads. */
export const fileResolvers = {
  Query: { upload: async (_, { id }, context) => (await findUpload(context, id)) ?? null },
  Mutation: {
    requestUpload: resolveMutation(requestUpload, toUploadPayload),
  },
  Upload: {
    id: ({ number }) => number,
    state: ({ state }) => (state === 'REMOVED' ? 'REFUSED' : state),
    refusedFor: ({ fault }) => fault ?? null,
    refusedBecause: ({ fault }, { lang }) => (fault ? inLang(FAULT_WORDS[fault], lang) : null),
    name: ({ name }) => name ?? null,
    expiresAt: ({ namedBy, taskDue }) => (namedBy ? null : (taskDue ?? null)),
  },
} satisfies Resolvers;
