// npm run verify -- --district 350205 [--from 2016-04-01] [--to 2016-05-20] [--outputs outputs.json]
import { parseArgs } from 'node:util';
import { S3Client } from '@aws-sdk/client-s3';
import { z } from 'zod';
import { createArchive } from '../../functions/audit/archive.ts';
import { createAuditRepository } from '../../functions/audit/repository.ts';
import { verify } from '../../functions/audit/verify.ts';
import { createDynamoDb } from '../../functions/dynamodb/client.ts';
import { LOCAL_OUTPUTS, OperateError, readOutputs } from './outputs.ts';
import { runTool } from './tool.ts';

const Options = z.object({
  district: z.string().regex(/^\d{6}$/),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  outputs: z.string(),
});
const USAGE = 'verify: --district CODE [--from DAY] [--to DAY] [--outputs FILE]';

const readOptions = (): z.infer<typeof Options> => {
  const { values } = parseArgs({
    options: {
      district: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      outputs: { type: 'string', default: LOCAL_OUTPUTS },
    },
  });
  const options = Options.safeParse(values);
  if (!options.success) throw new OperateError(USAGE);
  return options.data;
};

/** Prints a line for every record that is not what was written; the exit code is 1 when there is one. */
const run = async (): Promise<number> => {
  const { district, from, to, outputs } = readOptions();
  const { client, s3, output } = readOutputs(outputs);
  const db = createDynamoDb(client);
  const tables = { cases: output('CasesTable'), registry: output('RegistryTable') };
  const parts = {
    repository: createAuditRepository(db, tables),
    archive: createArchive(new S3Client(s3), output('DigestsBucket')),
  };
  let faults = 0;
  const seen = await verify(parts, district, { from, to }, (finding) => {
    faults += 1;
    console.log(JSON.stringify(finding));
  });
  const { chains, logEntries, digests } = seen;
  console.log(`${chains} chains, ${logEntries} log entries, ${digests} digests: ${faults} faults.`);
  return faults === 0 ? 0 : 1;
};

await runTool(run);
