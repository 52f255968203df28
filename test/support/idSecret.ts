import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { RECEIPT_CODE_LABEL } from '../../functions/receipt/receiptCodes.ts';
import { REQUEST_ID_LABEL } from '../../functions/record/requestId.ts';
import type { Runner } from '../../infra/local/runner.ts';

const Keys = z.record(z.string(), z.base64());

/** Reads the secret from which a local run derives its ids, as nobody outside could. */
export const readIdSecret = (runner: Runner): Uint8Array => readSecret(runner, REQUEST_ID_LABEL);

/** Reads the secret from which a local run derives the codes of its receipts. */
export const readReceiptSecret = (runner: Runner): Uint8Array => readSecret(runner, RECEIPT_CODE_LABEL);

const readSecret = ({ dataDir, functions }: Runner, label: string): Uint8Array => {
  const arns = functions.map(({ definition }) => definition.environment.PERSON_INDEX_KEY_ID ?? '');
  const keys = Keys.parse(JSON.parse(readFileSync(join(dataDir, 'kms.json'), 'utf8')));
  const [, material] = Object.entries(keys).find(([id]) => arns.some((arn) => arn.endsWith(id))) ?? [];
  if (material === undefined) throw new Error('no index key');
  return createHmac('sha256', Buffer.from(material, 'base64')).update(label).digest();
};
