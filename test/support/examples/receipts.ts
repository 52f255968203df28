import { randomUUID } from 'node:crypto';
import type { ReceiptKind, Role } from '../../../functions/graphql/generated/types.ts';
import { announceByCode } from '../files.ts';
import { printedCode } from '../receipts.ts';
import type { Example } from './example.ts';
import type { Stage } from './stage.ts';

const key = () => ({ idempotencyKey: randomUUID() });
const codeOf = (stage: Stage, number: string, kind: ReceiptKind) =>
  printedCode(stage.cast.CLERK, number, kind);

/** Examples of receipts, and of acts by their codes. */
export const receiptExamples = {
  receipt: {
    variables: async (stage, role: Role) => ({ number: await stage.open(role), kind: 'ACCEPTANCE' }),
  },
  progressByCode: {
    variables: async (stage) => ({ code: await codeOf(stage, await stage.open('CLERK'), 'ACCEPTANCE') }),
  },
  uploadByCode: {
    variables: async (stage) => {
      const code = await codeOf(stage, await stage.inCorrection('CLERK'), 'CORRECTION');
      const { upload } = await announceByCode(stage.cast.CLERK, code, Buffer.from('%PDF-1.4 %%EOF'));
      return { code, id: upload?.id };
    },
  },
  requestUploadByCode: {
    variables: async (stage) => ({
      input: {
        ...key(),
        code: await codeOf(stage, await stage.inCorrection('CLERK'), 'CORRECTION'),
        ...{ type: 'PDF', bytes: 14, sha256: 'ab'.repeat(32) },
      },
    }),
  },
  supplyCorrectionByCode: {
    variables: async (stage) => ({
      input: {
        ...key(),
        code: await codeOf(stage, await stage.inCorrection('CLERK'), 'CORRECTION'),
        materials: ['resident-id-card'],
      },
    }),
  },
  rateByCode: {
    variables: async (stage) => ({
      input: {
        ...key(),
        code: await codeOf(stage, await stage.settled('CLERK'), 'ACCEPTANCE'),
        score: 5,
      },
    }),
  },
} satisfies Record<string, Example>;
