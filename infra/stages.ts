import { type StageSettings, Stated, withoutUndefined } from './settings.ts';
import { findComplaints } from './stageChecks.ts';

const Checked = Stated.superRefine((settings, check) => {
  for (const [name, message] of findComplaints(settings)) {
    check.addIssue({ code: 'custom', path: [name], message });
  }
});

/** An invalid setting; the message is one line that names it and says how to set it. */
export class SettingsError extends Error {}

/** Reads the settings of a stage from the CDK context (`-c stage=… -c issuer=…`). Throws SettingsError. */
export const readSettings = (context: Record<string, unknown>): StageSettings => {
  const parsed = Checked.safeParse(withoutUndefined(context));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const name = unknown ?? issue?.path[0]?.toString() ?? 'context';
  throw new SettingsError(
    unknown
      ? `Wrong setting: ${name}: no such setting (docs/stages.md lists all)`
      : `Wrong setting: ${name}: ${issue?.message} (set it with -c ${name}=…, or in cdk.json)`,
  );
};
