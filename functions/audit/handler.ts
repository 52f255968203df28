import { S3Client } from '@aws-sdk/client-s3';
import type { ScheduledEvent } from 'aws-lambda';
import { loadAuditConfig } from '../config.ts';
import { type Amounts, createDistrictMetrics } from '../districtMetrics.ts';
import { createDynamoDb } from '../dynamodb/client.ts';
import { createRegistryRepository } from '../registry/repository.ts';
import { createArchive } from './archive.ts';
import type { Finding } from './model.ts';
import { createAuditRepository } from './repository.ts';
import { type Taken, takeDigest } from './takeDigest.ts';
import { verifyKept } from './verify.ts';

const config = loadAuditConfig();
const db = createDynamoDb();
const parts = {
  repository: createAuditRepository(db, { cases: config.CASES_TABLE, registry: config.REGISTRY_TABLE }),
  archive: createArchive(new S3Client({}), config.DIGESTS_BUCKET),
};
const registry = createRegistryRepository(db, config.REGISTRY_TABLE);
const metrics = createDistrictMetrics(config.STAGE);

const DAYS_LOOKED_BACK = 7;
const DAY_MS = 24 * 60 * 60_000;

/** Lambda: once a day, checks every chain and what the digests of a week know, and keeps a new digest, district by district. */
export const handler = async ({ time }: Pick<ScheduledEvent, 'time'>): Promise<Taken[]> => {
  const taken: Taken[] = [];
  const found = new Map<string, Amounts>();
  for (const district of await registry.districts()) {
    let faults = 0;
    const tell = (finding: Finding): void => {
      faults += 1;
      console.error({ message: 'audit', ...finding });
    };
    const now = new Date(time);
    const from = new Date(now.getTime() - DAYS_LOOKED_BACK * DAY_MS).toISOString().slice(0, 10);
    await verifyKept(parts, district, { from }, tell);
    const one = await takeDigest(parts, district, now, tell);
    console.info({ message: 'digest', ...one, faults });
    found.set(district, { AuditFaults: faults });
    taken.push(one);
  }
  metrics.publish(found);
  return taken;
};
