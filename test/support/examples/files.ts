import { randomUUID } from 'node:crypto';
import type { Role } from '../../../functions/graphql/generated/types.ts';
import { announce } from '../files.ts';
import type { Example } from './example.ts';
import { DISTRICT, type Stage } from './stage.ts';

const content = Buffer.from('%PDF-1.4 %%EOF');

const own = async ({ cast }: Stage, role: Role): Promise<string> => {
  const { upload } = await announce(cast[role], content, 'PDF');
  if (!upload) throw new Error('refused');
  return upload.id;
};

/** Examples of uploads. */
export const fileExamples = {
  upload: { variables: async (stage, role) => ({ id: await own(stage, role) }) },
  requestUpload: {
    variables: () => ({
      input: {
        idempotencyKey: randomUUID(),
        district: DISTRICT,
        type: 'PDF',
        bytes: content.length,
        sha256: 'ab'.repeat(32),
        name: '居住证明.pdf',
      },
    }),
    // whoever may announce files may announce them in their district
    noStranger: ['RESIDENT', 'AGENT', 'CLERK'],
  },
} satisfies Record<string, Example>;
