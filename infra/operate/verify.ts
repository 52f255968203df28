import { S3Client } from '@aws-sdk/client-s3';
import { z } from 'zod';
import { createArchive } from '../../functions/audit/archive.ts';
import { createAuditRepository } from '../../functions/audit/repository.ts';
import { verifyDistrict } from '../../functions/audit/verifyDistrict.ts';
import { createDynamoDb } from '../../functions/dynamodb/client.ts';
import { type Command, dayOption, districtOption, runCommand } from './command.ts';
import { LOCAL_OUTPUTS, readOutputs } from './outputs.ts';

const schema = z.object({
  district: districtOption,
  from: dayOption('from').optional(),
  to: dayOption('to').optional(),
  outputs: z.string().default(LOCAL_OUTPUTS),
});

const command: Command<typeof schema> = {
  name: 'verify',
  usage: 'npm run verify -- --district CODE [--from DAY] [--to DAY] [--outputs FILE]',
  about:
    'Verifies that no record of a district was tampered with; prints a line per fault, exit code 1 if any.',
  options: {
    district: { type: 'string', help: 'code of the district' },
    from: { type: 'string', help: 'first day of the digests; default: all' },
    to: { type: 'string', help: 'last day of the digests' },
    outputs: { type: 'string', help: `file of stack outputs; default ${LOCAL_OUTPUTS}` },
  },
  schema,
};

await runCommand(command, async ({ district, from, to, outputs }) => {
  const { client, s3, output, place } = readOutputs(outputs);
  const db = createDynamoDb(client);
  const tables = { cases: output('CasesTable'), registry: output('RegistryTable') };
  console.error(`Reading ${tables.cases} at ${place}`);
  const parts = {
    repository: createAuditRepository(db, tables),
    archive: createArchive(new S3Client(s3), output('DigestsBucket')),
  };
  let faults = 0;
  const seen = await verifyDistrict(parts, district, { from, to }, (finding) => {
    faults += 1;
    console.log(JSON.stringify(finding));
  });
  const { chains, logEntries, digests } = seen;
  if (chains + logEntries + digests === 0) {
    console.log(`Nothing is stored of a district ${district}: check the code and the outputs file.`);
    return 1;
  }
  console.log(`${chains} chains, ${logEntries} log entries, ${digests} digests: ${faults} faults.`);
  return faults === 0 ? 0 : 1;
});
