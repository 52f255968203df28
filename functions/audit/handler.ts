import { S3Client } from '@aws-sdk/client-s3';
import type { ScheduledEvent } from 'aws-lambda';
import { clientLimits } from '../clientLimits.ts';
import { loadAuditConfig } from '../config.ts';
import { createDynamoDb } from '../dynamodb/client.ts';
import { createRegistryRepository } from '../registry/repository.ts';
import { createStageMetrics } from '../stageMetrics.ts';
import { createArchive } from './archive.ts';
import type { Finding } from './model.ts';
import { createAuditRepository } from './repository.ts';
import { type DigestSummary, takeDigests } from './takeDigests.ts';
import { verifyDigests } from './verifyDistrict.ts';

const config = loadAuditConfig();
const db = createDynamoDb({}, config.SERVICE_TIMEOUT_MS);
const parts = {
  repository: createAuditRepository(db, { cases: config.CASES_TABLE, registry: config.REGISTRY_TABLE }),
  archive: createArchive(new S3Client(clientLimits(config.SERVICE_TIMEOUT_MS)), config.DIGESTS_BUCKET),
};
const registry = createRegistryRepository(db, config.REGISTRY_TABLE);
const metrics = createStageMetrics(config.STAGE);

const DAYS_LOOKED_BACK = 7;
const DAY_MS = 24 * 60 * 60_000;

/** Lambda: daily, checks every chain and a week's digests, and archives a new digest per district. */
export const handler = async ({ time }: Pick<ScheduledEvent, 'time'>): Promise<DigestSummary[]> => {
  const now = new Date(time);
  const from = new Date(now.getTime() - DAYS_LOOKED_BACK * DAY_MS).toISOString().slice(0, 10);
  const districts = await registry.districts();
  const faults = new Map(districts.map((district) => [district, 0]));
  const tell = (district: string, finding: Finding): void => {
    faults.set(district, (faults.get(district) ?? 0) + 1);
    console.error({ message: 'audit', ...finding });
  };
  for (const district of districts)
    await verifyDigests(parts, district, { from }, (finding) => tell(district, finding));
  const taken = await takeDigests(parts, districts, now, tell);
  for (const one of taken) console.info({ message: 'digest', ...one, faults: faults.get(one.district) });
  metrics.publish([...faults.values()].map((AuditFaults) => ({ AuditFaults })));
  return taken;
};
