import { z } from 'zod';
import type { Stage } from '../play/playVisit.ts';
import type { Figures } from './figures.ts';

/** Queries every figure of a period. */
export const REPORT = `query Report($district: ID!, $from: Date!, $to: Date!) {
  serviceReport(district: $district, from: $from, to: $to) {
    accepted completed completedOnSpot crossVillage online
    workingDays dailyAverage instantRate crossVillageRate onlineRate
    baseline { previousRateIfPoints previousRateIfRelative }
  }
}`;

const rate = z.number().nullable();
const Report = z
  .object({
    accepted: z.int(),
    completed: z.int(),
    completedOnSpot: z.int(),
    crossVillage: z.int(),
    online: z.int(),
    workingDays: z.int(),
    dailyAverage: rate,
    instantRate: rate,
    crossVillageRate: rate,
    onlineRate: rate,
    baseline: z.object({ previousRateIfPoints: rate, previousRateIfRelative: rate }).nullable(),
  })
  .transform(({ baseline, ...figures }) => ({
    ...figures,
    previousIfPoints: baseline?.previousRateIfPoints ?? null,
    previousIfRelative: baseline?.previousRateIfRelative ?? null,
  }));
const Answer = z.object({ serviceReport: Report });

/** Reads the platform's figures of the workload's period as a supervisor. Throws `RequestFailed`. */
export const readReport = async ({ pack, ask, tokens }: Stage): Promise<Figures> => {
  const { from, to } = pack.recipe.targets;
  const variables = { district: pack.district, from, to };
  const question = { query: REPORT, variables, token: await tokens.supervisor() };
  return (await ask(question, Answer)).serviceReport;
};
