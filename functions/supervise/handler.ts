import type { ScheduledEvent } from 'aws-lambda';
import { createRecountRepository } from '../calendar/recountRepository.ts';
import { createCaseRepository } from '../case/repository.ts';
import { loadSuperviseConfig } from '../config.ts';
import { createDynamoDb } from '../dynamodb/client.ts';
import { createEscalationRepository } from '../escalation/repository.ts';
import { createHelpRepository } from '../help/repository.ts';
import { createBookingRepository } from '../queue/bookings/bookingRepository.ts';
import { createTaskRepository } from '../record/taskRepository.ts';
import { createRegistry } from '../registry/registry.ts';
import { createStandingRepository } from '../report/standingRepository.ts';
import { createStageMetrics } from '../stageMetrics.ts';
import { type SupervisionResult, superviseDistricts } from './superviseDistricts.ts';

const config = loadSuperviseConfig();
const db = createDynamoDb({}, config.SERVICE_TIMEOUT_MS);
const parts = {
  registry: createRegistry(db, config.REGISTRY_TABLE, config.REGISTRY_FRESH_MS),
  cases: createCaseRepository(db, config.CASES_TABLE),
  tasks: createTaskRepository(db, config.CASES_TABLE),
  help: createHelpRepository(db, config.CASES_TABLE),
  escalations: createEscalationRepository(db, config.CASES_TABLE),
  recounts: createRecountRepository(db, config.CASES_TABLE),
  bookings: createBookingRepository(db, config.CASES_TABLE),
  standing: createStandingRepository(db, config.CASES_TABLE),
};
const metrics = createStageMetrics(config.STAGE);

/** Lambda: escalates overdue items on a schedule. Uses the schedule's time, so that retries match. */
export const handler = async ({ time }: Pick<ScheduledEvent, 'time'>): Promise<SupervisionResult[]> => {
  const found = await superviseDistricts(parts, new Date(time));
  metrics.publish(found.map(amountsOf));
  for (const one of found) console.info({ message: 'supervised', at: time, ...one });
  return found;
};

/** Maps a result to its metrics: open and overdue items, open windows, and the published days ahead. */
const amountsOf = (found: SupervisionResult) => ({
  CalendarDaysLeft: found.calendarDaysLeft,
  Open: found.open,
  OverdueOpen: found.overdueOpen,
  OverdueHelp: found.overdueHelp,
  OverdueRatings: found.overdueRatings,
  WindowsOpen: found.windowsOpen,
});
