import { createApp } from './createApp.ts';
import { SettingsError } from './stages.ts';

// run by the CDK CLI, which passes the context and the output folder in the environment
try {
  // unless a region is set, it is the one that the CLI's credentials are for
  createApp({}, { region: process.env.CDK_DEFAULT_REGION }).synth();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  // at once: an app that is only half defined would write itself out before a slower exit
  process.exit(1);
}
