import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Dashboard, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { addAlarms } from '../observability/alarms.ts';
import { operations, villages } from '../observability/operationsWidgets.ts';
import { fourFigures, ratesByDistrict, ratesByMatter } from '../observability/rateWidgets.ts';
import { everything, overdueAndLag, service } from '../observability/serviceWidgets.ts';
import type { Watched } from '../observability/watched.ts';
import { FULL, type Lang, words } from '../observability/words.ts';
import type { StageSettings } from '../settings.ts';

/** What auditors and operators look at: a dashboard in each language, and alarms that say who is harmed. */
export class ObservabilityStack extends Stack {
  constructor(scope: Construct, id: string, settings: StageSettings, watched: Watched, props: StackProps) {
    super(scope, id, props);
    for (const lang of ['zh', 'en'] as const) this.dashboard(settings, watched, lang);
    if (settings.alarms) addAlarms(this, settings, watched, this.topic(settings));
  }

  private dashboard(settings: StageSettings, watched: Watched, lang: Lang): void {
    new Dashboard(this, lang === 'zh' ? 'Chinese' : 'English', {
      dashboardName: `Tongban-${settings.stage}-${lang}`,
      defaultInterval: Duration.days(14),
      widgets: [
        [
          new TextWidget({
            markdown: `# 通办 Tongban ${settings.stage}\n${words.intro[lang]}`,
            width: FULL,
            height: 2,
          }),
        ],
        fourFigures(settings, lang),
        ratesByDistrict(settings, lang),
        overdueAndLag(settings, lang),
        service(settings, lang),
        ratesByMatter(settings, lang),
        [villages(watched, lang)],
        everything(settings, lang),
        operations(watched, lang),
      ],
    });
  }

  private topic({ notify }: StageSettings): Topic {
    const key = new Key(this, 'AlarmKey', {
      description: 'Tongban: what alarms say on its way',
      enableKeyRotation: true,
      // it seals messages that are on their way, nothing that is kept
      removalPolicy: RemovalPolicy.DESTROY,
    });
    key.grant(new ServicePrincipal('cloudwatch.amazonaws.com'), 'kms:Decrypt', 'kms:GenerateDataKey');
    const topic = new Topic(this, 'Alarms', { masterKey: key, enforceSSL: true });
    for (const address of notify) topic.addSubscription(new EmailSubscription(address));
    return topic;
  }
}
