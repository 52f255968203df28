import { SQSClient } from '@aws-sdk/client-sqs';
import { createRecountRepository } from '../calendar/recountRepository.ts';
import { createCaseRepository } from '../case/repository.ts';
import { clientLimits } from '../clientLimits.ts';
import { loadSuperviseConfig } from '../config.ts';
import { createDynamoDb } from '../dynamodb/client.ts';
import { createHelpRepository } from '../help/repository.ts';
import { createBookingRepository } from '../queue/bookings/bookingRepository.ts';
import { createRegistry } from '../registry/registry.ts';
import { createStandingRepository } from '../report/standingRepository.ts';
import { type DistrictWork, spreadOverDistricts } from '../spread/districtWork.ts';
import { createWorkQueue } from '../spread/workQueue.ts';
import { createStageMetrics } from '../stageMetrics.ts';
import { createPendingRepository } from './pendingRepository.ts';
import { listStageFigures } from './stageFigures.ts';
import { type SupervisionResult, superviseDistrict } from './superviseDistrict.ts';

const config = loadSuperviseConfig();
const db = createDynamoDb({}, config.SERVICE_TIMEOUT_MS);
const registry = createRegistry(db, config.REGISTRY_TABLE, config.REGISTRY_FRESH_MS);
const parts = {
  cases: createCaseRepository(db, config.CASES_TABLE),
  pending: createPendingRepository(db, config.CASES_TABLE),
  help: createHelpRepository(db, config.CASES_TABLE),
  recounts: createRecountRepository(db, config.CASES_TABLE),
  bookings: createBookingRepository(db, config.CASES_TABLE),
  standing: createStandingRepository(db, config.CASES_TABLE),
};
const metrics = createStageMetrics(config.STAGE);
const sqs = new SQSClient(clientLimits(config.SERVICE_TIMEOUT_MS));

const supervise = async ({ district, time }: DistrictWork): Promise<SupervisionResult | null> => {
  const directory = await registry.find(district);
  if (!directory) return null;
  const found = await superviseDistrict(parts, directory, new Date(time));
  console.info({ message: 'supervised', at: time, ...found });
  return found;
};

/** Publishes what the run before counted, then sends the districts to supervise. */
const listDistricts = async (time: string): Promise<string[]> => {
  const districts = await registry.repository.districts();
  metrics.publish(listStageFigures(await parts.standing.findAll(districts), new Date(time)));
  return districts;
};

/** Lambda: every 15 minutes, supervises each district by a message. Uses the schedule's time, so that retries match. */
export const handler = spreadOverDistricts({
  listDistricts,
  send: createWorkQueue(sqs, config.WORK_QUEUE),
  work: supervise,
});
