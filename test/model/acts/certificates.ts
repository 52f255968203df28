import type {
  ReprintCertificateInput,
  RevokeCertificateInput,
} from '../../../functions/graphql/generated/types.ts';
import { createAct, refuse } from '../rules/answer.ts';
import { settlingDesk } from '../rules/parties.ts';
import { servesAt } from '../rules/registry.ts';
import type { CaseAct } from './caseAct.ts';

export const revokeCertificate: CaseAct<RevokeCertificateInput> = {
  action: 'REVOKE_CERTIFICATE',
  in: ['COMPLETED'],
  to: 'SAME',
  by: ['SETTLER'],
  choose: (choose, about) => ({ ...about, reason: choose.words() }),
  act: (facts, seen, input) => {
    if (input.reason === '') return refuse('INVALID_INPUT');
    if (!seen.certificate || seen.certificate.revoked) return refuse('NO_CERTIFICATE');
    seen.certificate.revoked = true;
    seen.acts.push(createAct(facts, input, 'CERTIFICATE_REVOKED', { desk: settlingDesk(seen) }));
    return undefined;
  },
};

export const reprintCertificate: CaseAct<ReprintCertificateInput> = {
  action: 'REPRINT_CERTIFICATE',
  in: ['COMPLETED'],
  to: 'SAME',
  by: ['SETTLER', 'OWNER'],
  choose: (_, about) => about,
  act: (facts, seen, input) => {
    if (!seen.certificate || seen.certificate.revoked) return refuse('NO_CERTIFICATE');
    const desk = servesAt(facts, settlingDesk(seen)) ? settlingDesk(seen) : (seen.owner?.window ?? null);
    seen.acts.push(createAct(facts, input, 'CERTIFICATE_REPRINTED', { desk }));
    return undefined;
  },
};
