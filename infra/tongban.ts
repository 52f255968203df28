import type { App } from 'aws-cdk-lib';
import { findWatched } from './observability/watched.ts';
import type { StageSettings } from './settings.ts';
import { ApiStack } from './stacks/api.ts';
import { AuditStack } from './stacks/audit.ts';
import { DataStack } from './stacks/data.ts';
import { EdgeStack } from './stacks/edge.ts';
import { EventsStack } from './stacks/events.ts';
import { FilesStack } from './stacks/files.ts';
import { ObservabilityStack } from './stacks/observability.ts';
import { PortalStack } from './stacks/portal.ts';

/** Adds the stacks of one stage to an app, for any account and region. */
export const defineTongban = (app: App, settings: StageSettings): void => {
  const name = (stack: string): string => `Tongban-${settings.stage}-${stack}`;
  const describe = (description: string) => ({
    description: `Tongban ${settings.stage}: ${description}`,
    ...(settings.region !== undefined && { env: { region: settings.region } }),
    tags: { system: 'tongban', stage: settings.stage },
  });
  const data = new DataStack(app, name('Data'), settings, describe('tables and keys'));
  // always in us-east-1, whatever the region of the stage: two regions have two
  const edge = settings.waf
    ? new EdgeStack(app, name(`Edge-${settings.region}`), describe('the web ACL'))
    : undefined;
  const files = new FilesStack(
    app,
    name('Files'),
    settings,
    data,
    describe('uploaded files and their check'),
  );
  const parts = { data, edge, files };
  const api = new ApiStack(app, name('Api'), settings, parts, describe('the GraphQL endpoint'));
  if (settings.portal) {
    const behind = { ...api.behind, webAclArn: edge?.webAclArn, filesOrigin: files.origin };
    new PortalStack(app, name('Portal'), settings, behind, describe('the page'));
  }
  new EventsStack(
    app,
    name('Events'),
    settings,
    { data, files },
    describe('counters, notices, escalation and reconciliation'),
  );
  new AuditStack(app, name('Audit'), settings, data, describe('tamper evidence of records'));
  // a local run has no dashboards or alarms
  if (settings.stage === 'local') return;
  const say = describe('dashboards and alarms');
  new ObservabilityStack(app, name('Observability'), settings, findWatched(app), say);
};
