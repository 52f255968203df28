import { createApp } from './createApp.ts';
import { SettingsError } from './stages.ts';

// run by the CDK CLI, which passes the context and the output folder in environment variables
try {
  // default region: that of the CLI's credentials
  createApp({}, { region: process.env.CDK_DEFAULT_REGION }).synth();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  // not `process.exitCode`: the half-defined app would be synthesized before the exit
  process.exit(1);
}
