import { createApp } from './createApp.ts';
import { SettingsError } from './stages.ts';

// run by the CDK CLI, which passes the context and the output folder in the environment
try {
  createApp().synth();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  // at once: an app that is only half defined would write itself out before a slower exit
  process.exit(1);
}
