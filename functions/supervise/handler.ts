import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { clientLimits } from '../clientLimits.ts';
import { loadSuperviseConfig } from '../config.ts';
import { createDynamoDb } from '../dynamodb/client.ts';
import { createFileStore } from '../files/fileStore.ts';
import { type DistrictWork, spreadOverDistricts } from '../spread/districtWork.ts';
import { createWorkQueue } from '../spread/workQueue.ts';
import { createStageMetrics } from '../stageMetrics.ts';
import { createSupervisionServices } from './services.ts';
import { listStageFigures } from './stageFigures.ts';
import { type SupervisionResult, superviseDistrict } from './superviseDistrict.ts';

const config = loadSuperviseConfig();
const services = createSupervisionServices(
  createDynamoDb({}, config.SERVICE_TIMEOUT_MS),
  config,
  createFileStore(new S3Client(clientLimits(config.SERVICE_TIMEOUT_MS)), config.FILES_BUCKET),
);
const metrics = createStageMetrics(config.STAGE);
const sqs = new SQSClient(clientLimits(config.SERVICE_TIMEOUT_MS));

const supervise = async ({ district, time }: DistrictWork): Promise<SupervisionResult | null> => {
  const directory = await services.registry.find(district);
  if (!directory) return null;
  const found = await superviseDistrict(services, directory, new Date(time));
  console.info({ message: 'supervised', at: time, ...found });
  return found;
};

/** Publishes what the run before counted, then sends the districts to supervise. */
const listDistricts = async (time: string): Promise<string[]> => {
  const districts = await services.registry.repository.districts();
  metrics.publish(listStageFigures(await services.standing.findAll(districts), new Date(time)));
  return districts;
};

/** Lambda: every 15 minutes, supervises each district by a message. Uses the schedule's time, so that retries match. */
export const handler = spreadOverDistricts({
  listDistricts,
  send: createWorkQueue(sqs, config.WORK_QUEUE),
  work: supervise,
});
