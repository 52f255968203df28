import { expect, it } from 'vitest';
import { z } from 'zod';
import { fixedOfProd } from '../../infra/operate/cost/fixed.ts';
import { type Templates, templatesOf } from '../support/synth.ts';

const Alarm = z.object({ Metrics: z.array(z.object({ MetricStat: z.object({}).optional() })).optional() });
const Plan = z.object({
  BackupPlan: z.object({
    BackupPlanRule: z.array(z.object({ Lifecycle: z.object({ DeleteAfterDays: z.number() }) })),
  }),
});

const propertiesOf = ({ all }: Templates, type: string): unknown[] =>
  all.flatMap((one) => Object.values(one.findResources(type)).map(({ Properties }) => Properties));

// CloudWatch bills each metric of an alarm, not its math expressions
const alarmMetrics = (templates: Templates): number =>
  propertiesOf(templates, 'AWS::CloudWatch::Alarm')
    .map((properties) => Alarm.parse(properties).Metrics?.filter(({ MetricStat }) => MetricStat).length ?? 1)
    .reduce((sum, count) => sum + count, 0);

it('the bill counts the keys, alarms, dashboards and backups of prod’s templates', () => {
  const prod = templatesOf('prod');
  const [plan] = propertiesOf(prod, 'AWS::Backup::BackupPlan').map((one) => Plan.parse(one).BackupPlan);
  expect({
    keys: propertiesOf(prod, 'AWS::KMS::Key').length,
    alarmMetrics: alarmMetrics(prod),
    alarmMetricsADistrict:
      alarmMetrics(templatesOf('prod', { districts: '350205,440604' })) - alarmMetrics(prod),
    dashboards: propertiesOf(prod, 'AWS::CloudWatch::Dashboard').length,
    backupDays: plan?.BackupPlanRule[0]?.Lifecycle.DeleteAfterDays,
  }).toEqual(fixedOfProd);
});
