import { App, type AppProps, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { z } from 'zod';
import { Settings } from './settings.ts';
import { readSettings } from './stages.ts';
import { defineTongban } from './tongban.ts';

// `stages` of cdk.json: the settings of each stage, so that a deployment needs no flags
const KeptSettings = z.record(z.string(), z.record(z.string(), z.unknown())).default({});

/** Creates the app of the stage that the context names, with the AwsSolutions checks. Throws SettingsError. */
export const createApp = (props: AppProps = {}, defaults: Record<string, unknown> = {}): App => {
  const app = new App({ ...props, analyticsReporting: false });
  defineTongban(app, readSettings({ ...defaults, ...settingsOf(app) }));
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
};

const settingsOf = ({ node }: App): Record<string, unknown> => {
  const named = Object.keys(Settings.shape)
    .map((name): [string, unknown] => [name, node.tryGetContext(name)])
    .filter(([, value]) => value !== undefined);
  const given = Object.fromEntries(named);
  const kept = KeptSettings.parse(node.tryGetContext('stages'));
  return { ...kept[String(given.stage ?? 'dev')], ...given };
};
