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

test('what a version counts has its own dimension besides the stage', () => {
  const lines = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const metrics = createStageMetrics('test', '7');
  metrics.countForVersion('Defects');
  metrics.publish([{ Defects: 1 }]);
  const [own, stage] = lines.mock.calls.map(([line]) => JSON.parse(String(line)));
  expect(own).toMatchObject({ Env: 'test', Version: '7', Defects: 1 });
  expect(own._aws.CloudWatchMetrics).toMatchObject([{ Dimensions: [['Env', 'Version']] }]);
  expect(stage._aws.CloudWatchMetrics).toMatchObject([{ Dimensions: [['Env']] }]);
});
