import { S3Client } from '@aws-sdk/client-s3';
import { clientLimits } from '../clientLimits.ts';
import { loadScanConfig } from '../config.ts';
import { createDynamoDb } from '../dynamodb/client.ts';
import { createFileStore } from '../files/fileStore.ts';
import { createFileRepository } from '../files/repository.ts';
import { chooseAntivirus } from './antivirus.ts';
import { loadPicture } from './picture.ts';
import { readArrival } from './readArrival.ts';
import { type Scanned, scanArrival } from './scanArrival.ts';

const config = loadScanConfig();
const db = createDynamoDb({}, config.SERVICE_TIMEOUT_MS);
const s3 = new S3Client(clientLimits(config.SERVICE_TIMEOUT_MS));
const antivirus = chooseAntivirus(config.SCANNER);
const picture = loadPicture();
const parts = {
  files: createFileRepository(db, config.CASES_TABLE),
  store: createFileStore(s3, config.FILES_BUCKET),
  isInfected: antivirus.isInfected,
  picture,
  lockDays: config.LOCK_DAYS,
};
console.info({ message: 'files are checked', by: antivirus.name, pictures: picture !== undefined });

/** Lambda: checks a file that arrived in the bucket. A retry comes to the same end. */
export const handler = async (event: unknown): Promise<Scanned> => {
  const scanned = await scanArrival(parts, readArrival(event));
  console.info({ message: 'scanned', ...scanned });
  return scanned;
};
