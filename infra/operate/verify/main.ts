import { S3Client } from '@aws-sdk/client-s3';
import { z } from 'zod';
import { createArchive } from '../../../functions/audit/archive.ts';
import type { Finding } from '../../../functions/audit/model.ts';
import { createAuditRepository } from '../../../functions/audit/repository.ts';
import { verifyDistrict } from '../../../functions/audit/verifyDistrict.ts';
import { createDynamoDb } from '../../../functions/dynamodb/client.ts';
import { type Command, dayOption, districtOption, runCommand } from '../command.ts';
import { LOCAL_OUTPUTS, readOutputs } from '../outputs.ts';
import { describeStamps, verifyTimestamps } from './timestamps.ts';

const schema = z.object({
  district: districtOption,
  from: dayOption('from').optional(),
  to: dayOption('to').optional(),
  authority: z.string().optional(),
  outputs: z.string().default(LOCAL_OUTPUTS),
});

const command: Command<typeof schema> = {
  name: 'verify',
  usage: 'npm run verify -- --district CODE [--from DAY] [--to DAY] [--authority FILE] [--outputs FILE]',
  about:
    'Verifies that no record of a district was tampered with; prints a line per fault, exit code 1 if any.',
  options: {
    district: { type: 'string', help: 'code of the district' },
    from: { type: 'string', help: 'first day of the digests; default: all' },
    to: { type: 'string', help: 'last day of the digests' },
    authority: {
      type: 'string',
      help: 'PEM of the certificates that the timestamp authority is trusted by; needs openssl',
    },
    outputs: { type: 'string', help: `file of stack outputs; default ${LOCAL_OUTPUTS}` },
  },
  schema,
};

await runCommand(command, async ({ district, from, to, authority, outputs }) => {
  const { client, s3, output, place } = readOutputs(outputs);
  const db = createDynamoDb(client);
  const tables = { cases: output('CasesTable'), registry: output('RegistryTable') };
  console.error(`Reading ${tables.cases} at ${place}`);
  const parts = {
    repository: createAuditRepository(db, tables),
    archive: createArchive(new S3Client(s3), output('DigestsBucket')),
  };
  let faults = 0;
  const tell = (finding: Finding): void => {
    faults += 1;
    console.log(JSON.stringify(finding));
  };
  const seen = await verifyDistrict(parts, district, { from, to }, tell);
  const stamps = await verifyTimestamps(parts.archive, { district, from, to, authority }, tell);
  const { chains, logEntries, digests } = seen;
  if (chains + logEntries + digests === 0) {
    console.log(`Nothing is stored of a district ${district}: check the code and the outputs file.`);
    return 1;
  }
  if (stamps.stamped > 0) console.log(describeStamps(stamps));
  console.log(`${chains} chains, ${logEntries} log entries, ${digests} digests: ${faults} faults.`);
  return faults === 0 ? 0 : 1;
});
