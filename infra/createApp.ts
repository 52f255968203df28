import { App, type AppProps, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readSettings } from './stages.ts';
import { defineTongban } from './tongban.ts';

const SETTINGS = ['stage', 'issuer', 'audience', 'allowedOrigins'];

/** The whole app of the stage that the context names, checked by the AwsSolutions rules. Throws SettingsError. */
export const createApp = (props: AppProps = {}): App => {
  const app = new App({ ...props, analyticsReporting: false });
  const context = SETTINGS.map((name): [string, unknown] => [name, app.node.tryGetContext(name)]);
  defineTongban(app, readSettings(Object.fromEntries(context)));
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
};
