import type { ApplicationInput } from '../../graphql/generated/types.ts';
import { type Person, readPerson, toIdentity } from '../../identity/person.ts';
import { isRefused, type Outcome, type Refusal, refusalsOf, refuse } from '../../refusal/refusal.ts';
import type { Directory } from '../../registry/directory.ts';
import type { Channel } from '../../registry/model/matter.ts';
import { checkPromise } from '../clocks/promise.ts';
import { listShown } from '../files/fileRules.ts';
import { selectReuse } from './checkReuse.ts';
import { checkForm } from './form.ts';
import { type ApplicationSubject, checkEligibility, checkRule, resolveSubject } from './rules.ts';

/** An application that passed the matter's rule. */
export type CheckedApplication = { readonly subject: ApplicationSubject; readonly applicant: Person };

type Circumstances = {
  readonly channel: Channel;
  readonly byAgent: boolean;
  readonly day: string;
  readonly path: readonly string[];
};

/** Checks an application, online or at any window, against the matter's rule; collects all refusals. */
export const checkApplication = (
  directory: Directory,
  application: ApplicationInput,
  { channel, byAgent, day, path }: Circumstances,
): Outcome<CheckedApplication> => {
  const subject = resolveSubject(directory, application, day, path);
  const applicant = readPerson(application.applicant, [...path, 'applicant'], day);
  const { materials, form, promise } = application;
  const shown = listShown(materials, application.files);
  const reused = selectReuse(application.reused, shown);
  const filing = { channel, brought: shown, day };
  const rule = isRefused(subject)
    ? []
    : [
        ...checkRule(
          subject.value,
          channel,
          { materials, sent: shown, reused, byAgent, promised: promise?.materials },
          path,
        ),
        ...(promise
          ? checkPromise(directory, subject.value.matter, promise, filing, [...path, 'promise'])
          : []),
        ...checkForm(subject.value.matter, form, path),
      ];
  const missing = isRefused(applicant)
    ? []
    : [
        ...checkRepresentative(applicant.value, byAgent, path),
        ...(isRefused(subject)
          ? []
          : checkEligibility(subject.value.matter, toIdentity(applicant.value).kind, path)),
      ];
  if (isRefused(subject) || isRefused(applicant) || rule.length > 0 || missing.length > 0)
    return { refusals: [...refusalsOf(subject, applicant), ...missing, ...rule] };
  return { value: { subject: subject.value, applicant: applicant.value } };
};

/** Refuses an organisation for which no person acts (经办人). */
const checkRepresentative = ({ kind }: Person, byAgent: boolean, path: readonly string[]): Refusal[] =>
  kind === 'ORGANISATION' && !byAgent ? [refuse('NO_REPRESENTATIVE', [...path, 'applicant'])] : [];
