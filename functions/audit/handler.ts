import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { clientLimits } from '../clientLimits.ts';
import { loadAuditConfig } from '../config.ts';
import { createDynamoDb } from '../dynamodb/client.ts';
import { createRegistry } from '../registry/registry.ts';
import { type DistrictWork, spreadOverDistricts } from '../spread/districtWork.ts';
import { createWorkQueue } from '../spread/workQueue.ts';
import { createStageMetrics } from '../stageMetrics.ts';
import { addDays } from '../time.ts';
import { createArchive } from './archive.ts';
import type { Finding } from './model.ts';
import { createNightRepository } from './nightRepository.ts';
import { createAuditRepository } from './repository.ts';
import { DAYS_VERIFIED, selectSwept } from './sweep.ts';
import { type DigestSummary, takeDigest } from './takeDigest.ts';
import { stampDigest } from './timestamp/stampDigest.ts';
import { verifyDigests, verifyOldDigest } from './verifyDistrict.ts';

const config = loadAuditConfig();
const db = createDynamoDb({}, config.SERVICE_TIMEOUT_MS);
const parts = {
  repository: createAuditRepository(db, { cases: config.CASES_TABLE, registry: config.REGISTRY_TABLE }),
  archive: createArchive(new S3Client(clientLimits(config.SERVICE_TIMEOUT_MS)), config.DIGESTS_BUCKET),
};
const nights = createNightRepository(db, config.REGISTRY_TABLE);
const registry = createRegistry(db, config.REGISTRY_TABLE, config.REGISTRY_FRESH_MS);
const metrics = createStageMetrics(config.STAGE);
const send = createWorkQueue(new SQSClient(clientLimits(config.SERVICE_TIMEOUT_MS)), config.WORK_QUEUE);

type Tell = (finding: Finding) => void;
/** Findings of a part of the work, as they are told. */
type Telling = { readonly tell: Tell; readonly countFaults: () => number };

/** Verifies a week's digests of a district, archives a new one, and asks for old digests to be verified. */
const audit = async (
  { district, time }: DistrictWork,
  { tell, countFaults }: Telling,
): Promise<DigestSummary | null> => {
  const directory = await registry.find(district);
  if (!directory) return null;
  const now = new Date(time);
  const night = nightOf(time);
  const { digests, logEntries } = await verifyDigests(
    parts,
    district,
    { from: addDays(night, -DAYS_VERIFIED) },
    tell,
  );
  const taken = await takeDigest(parts, directory, now, tell);
  const { day, hash, heads, chains } = taken;
  const digest = hash === null ? null : { day, hash, heads };
  const faults = countFaults();
  await nights.recordAudit(district, { night, at: time, digests, chains, logEntries, faults, digest });
  await stamp(taken);
  const swept = selectSwept(await parts.archive.days(district), night);
  await send(swept.map((digest) => ({ district, time, digest })));
  return taken;
};

/** Has the day's digest stamped, where the stage names an authority; counts a failure and goes on. */
const stamp = async (taken: DigestSummary): Promise<void> => {
  if (config.TIMESTAMP_AUTHORITY === undefined) return;
  const isStamped = await stampDigest(parts.archive, config.TIMESTAMP_AUTHORITY, taken);
  metrics.publish([{ TimestampFailures: isStamped ? 0 : 1 }]);
};

const sweep = async ({ district, time }: DistrictWork, day: string, { tell, countFaults }: Telling) => {
  const heads = await verifyOldDigest(parts, district, day, tell);
  await nights.recordSwept(district, nightOf(time), day, countFaults() > 0);
  return { district, verified: day, heads };
};

const nightOf = (time: string): string => new Date(time).toISOString().slice(0, 10);

const work = async (part: DistrictWork) => {
  let faults = 0;
  const tell = (finding: Finding): void => {
    faults += 1;
    console.error({ message: 'audit', ...finding });
  };
  const telling = { tell, countFaults: () => faults };
  const done =
    part.digest === undefined ? await audit(part, telling) : await sweep(part, part.digest, telling);
  console.info({ message: 'digest', ...done, faults });
  metrics.publish([{ AuditFaults: faults }]);
  return done;
};

/** Lambda: every night, audits each district by a message. Uses the schedule's time, so that retries match. */
export const handler = spreadOverDistricts({
  listDistricts: () => registry.repository.districts(),
  send,
  work,
});
