import { useQuery } from '@tanstack/react-query';
import { ask } from './ask';
import { useDistrict } from './configContext';
import { graphql } from './graphql';
import { useToday } from './localDay';
import { lastDay, monthsBefore } from './months';

const PublishedMonths = graphql(`
  query PublishedMonths($district: ID!, $from: Date!, $to: Date!) {
    ratingSummary(district: $district, from: $from, to: $to) { months { from } }
  }
`);

const MONTHS_OF_A_YEAR = 12;

/** The last twelve months that are over, the newest first, and a query of those whose ratings are published, the oldest first. */
export const usePublishedMonths = () => {
  const district = useDistrict();
  const today = useToday();
  const months = Array.from({ length: MONTHS_OF_A_YEAR }, (_, i) => monthsBefore(today, i + 1));
  const period = { from: `${months.at(-1)}-01`, to: lastDay(months[0] ?? today) };
  const query = useQuery({
    queryKey: ['publishedMonths', district, period],
    queryFn: () => ask(PublishedMonths, { district, ...period }),
    select: ({ ratingSummary }) => ratingSummary.months.map(({ from }) => from.slice(0, 7)),
  });
  return { months, query };
};
