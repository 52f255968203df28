import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';
import { addCounting } from './counting.ts';
import type { DataStack } from './data.ts';
import type { FilesStack } from './files.ts';
import { addMessages } from './messages.ts';
import { addNotices } from './notices.ts';
import { addReconciliation } from './reconciliation.ts';
import { addSupervision } from './supervision.ts';
import { addWebhooks } from './webhooks.ts';

/** Everything that follows a written case: counters, notices, messages, escalation and reconciliation. */
export class EventsStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    settings: StageSettings,
    { data, files }: { readonly data: DataStack; readonly files: FilesStack },
    props: StackProps,
  ) {
    super(scope, id, props);
    addCounting(this, settings, data);
    const bus = addNotices(this, settings, data);
    addMessages(this, settings, data, bus);
    addWebhooks(this, settings, bus);
    addSupervision(this, settings, { data, files });
    addReconciliation(this, settings, data);
  }
}
