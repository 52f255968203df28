import { z } from 'zod';
import { StartFailure } from '../../local/startFailure.ts';
import { askEndpoint, type Endpoint } from '../endpoint.ts';
import { type DistrictReport, FIGURES, type Group, Row, Whole } from './figures.ts';

export type Lang = 'zh' | 'en';
/** A request for a report. */
export type ReportRequest = {
  readonly district: string;
  readonly from: string;
  readonly to: string;
  readonly lang: Lang;
};

const shown = FIGURES.join(' ');
const QUERY = `query Report($district: ID!, $from: Date!, $to: Date!, $lang: Lang!, $groupBy: ReportGroup!) {
  district(code: $district) { name(lang: $lang) timeZone }
  serviceReport(district: $district, from: $from, to: $to, groupBy: $groupBy) {
    ${shown} workingDays dailyAverage definitions standing { at open overdueOpen }
    baseline { claimedIncreasePercent statement(lang: $lang) previousRateIfPoints previousRateIfRelative }
    rows { key label(lang: $lang) ${shown} }
  }
}`;
const Answer = z.object({
  data: z.object({
    district: z.object({ name: z.string(), timeZone: z.string() }),
    serviceReport: Whole.extend({ rows: z.array(Row) }),
  }),
});
const Refused = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

/** Reads a district's report from an endpoint, one request per group. Throws StartFailure: the endpoint's messages. */
export const readReport = async (endpoint: Endpoint, request: ReportRequest): Promise<DistrictReport> => {
  const by = (group: Group) => askGroup(endpoint, request, group);
  const [day, street, village, matter, window] = await Promise.all([
    by('DAY'),
    by('STREET'),
    by('VILLAGE'),
    by('MATTER'),
    by('WINDOW'),
  ]);
  const { district, from, to } = request;
  return {
    district,
    name: day.district.name,
    timeZone: day.district.timeZone,
    from,
    to,
    whole: day.serviceReport,
    rows: {
      DAY: day.serviceReport.rows,
      STREET: street.serviceReport.rows,
      VILLAGE: village.serviceReport.rows,
      MATTER: matter.serviceReport.rows,
      WINDOW: window.serviceReport.rows,
    },
  };
};

const askGroup = async (endpoint: Endpoint, { lang, ...period }: ReportRequest, groupBy: Group) => {
  const answer = await askEndpoint(endpoint, QUERY, { ...period, lang: lang.toUpperCase(), groupBy }, lang);
  const refused = Refused.safeParse(answer);
  if (refused.success) throw new StartFailure(refused.data.errors.map(({ message }) => message).join(' '));
  return Answer.parse(answer).data;
};
