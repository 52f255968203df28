import { Annotations, Aws, CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Dashboard, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { addAlarms } from '../observability/alarms.ts';
import { addForeignMacs } from '../observability/foreignMacs.ts';
import { operationsWidgets, villagesWidget } from '../observability/operationsWidgets.ts';
import { fourFiguresWidgets, ratesByDistrict, ratesByMatter } from '../observability/rateWidgets.ts';
import { allCountsWidgets, overdueWidgets, serviceWidgets } from '../observability/serviceWidgets.ts';
import type { Watched } from '../observability/watched.ts';
import { dashboardWords, FULL_WIDTH, type Lang } from '../observability/words.ts';
import type { StageSettings } from '../settings.ts';

const CLOUDWATCH = new ServicePrincipal('cloudwatch.amazonaws.com');

/** A dashboard in each language, and alarms that say who is harmed. */
export class ObservabilityStack extends Stack {
  constructor(scope: Construct, id: string, settings: StageSettings, watched: Watched, props: StackProps) {
    super(scope, id, props);
    for (const lang of ['zh', 'en'] as const) this.dashboard(settings, watched, lang);
    if (!settings.alarms) return;
    const topic = this.topic(settings);
    addAlarms(this, settings, watched, topic);
    addForeignMacs(this, watched, topic);
  }

  private dashboard(settings: StageSettings, watched: Watched, lang: Lang): void {
    new Dashboard(this, lang === 'zh' ? 'Chinese' : 'English', {
      // dashboards of all regions share one list of names
      dashboardName: `Tongban-${settings.stage}-${this.region}-${lang}`,
      defaultInterval: Duration.days(14),
      widgets: [
        [
          new TextWidget({
            markdown: `# 通办 Tongban ${settings.stage}\n${dashboardWords.intro[lang]}`,
            width: FULL_WIDTH,
            height: 2,
          }),
        ],
        fourFiguresWidgets(settings, lang),
        ratesByDistrict(settings, lang),
        overdueWidgets(settings, lang),
        serviceWidgets(settings, lang),
        ratesByMatter(settings, lang),
        [villagesWidget(watched, lang)],
        allCountsWidgets(settings, lang),
        operationsWidgets(watched, lang),
      ],
    });
  }

  private topic({ notify }: StageSettings): Topic {
    const key = new Key(this, 'AlarmKey', {
      description: 'Tongban: alarm messages in transit',
      enableKeyRotation: true,
      // encrypts messages in transit, nothing stored
      removalPolicy: RemovalPolicy.DESTROY,
    });
    key.grant(CLOUDWATCH, 'kms:Decrypt', 'kms:GenerateDataKey');
    const topic = new Topic(this, 'Alarms', { masterKey: key, enforceSSL: true });
    allowAlarms(topic);
    for (const address of notify) topic.addSubscription(new EmailSubscription(address));
    if (notify.length === 0)
      Annotations.of(this).addWarningV2('tongban:nobody-notified', 'Alarms are on, but notify names nobody.');
    new CfnOutput(this, 'AlarmsTopic', { value: topic.topicArn });
    return topic;
  }
}

/** Allows CloudWatch to publish: the policy that `enforceSSL` adds replaces the default one, which allows it. */
const allowAlarms = (topic: Topic): void => {
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [CLOUDWATCH],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      // alarms of other accounts must not reach this one's operators
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  );
};
