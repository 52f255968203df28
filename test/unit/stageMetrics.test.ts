import { afterEach, expect, test, vi } from 'vitest';
import { createStageMetrics } from '../../functions/stageMetrics.ts';

afterEach(() => vi.restoreAllMocks());

const printed = (publish: (metrics: ReturnType<typeof createStageMetrics>) => void) => {
  const lines = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  publish(createStageMetrics('test'));
  return lines.mock.calls.map(([line]) => JSON.parse(String(line)));
};

test('a stage has the sum of its districts, and the least of what runs out first', () => {
  const [line] = printed(({ publish }) =>
    publish([
      { OverdueOpen: 2, CalendarDaysLeft: 90 },
      { OverdueOpen: 3, CalendarDaysLeft: 40 },
      { OverdueOpen: 0, CalendarDaysLeft: 70 },
    ]),
  );
  expect(line).toMatchObject({ Env: 'test', OverdueOpen: 5, CalendarDaysLeft: 40 });
  expect(line._aws.CloudWatchMetrics).toMatchObject([{ Namespace: 'Tongban', Dimensions: [['Env']] }]);
});

test('a stage without districts publishes nothing', () => {
  expect(printed(({ publish }) => publish([]))).toEqual([]);
});
