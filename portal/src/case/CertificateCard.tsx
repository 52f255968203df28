import { Presentation } from '../certificate/Presentation';
import { printCertificate } from '../certificate/printCertificate';
import type { CaseViewFragment } from '../graphql/graphql';
import { useDates, useNamed, useWords } from '../language';
import { caseWords } from './words';

type Props = {
  readonly shown: CaseViewFragment;
  readonly certificate: NonNullable<CaseViewFragment['certificate']>;
};

/** The certificate of a settled case, with a code that anybody can check; printed alone on A5. */
export const CertificateCard = ({ shown, certificate }: Props) => {
  const words = useWords(caseWords);
  const dates = useDates();
  const named = useNamed();
  const { token, status, validUntil, issuedAt, revocationReason } = certificate;
  if (status === 'REVOKED') {
    return (
      <p className="notice is-bad">
        {named(words.certificate, words.revoked)} {revocationReason}
      </p>
    );
  }
  return (
    <section className="certificate card">
      <div className="stack-2">
        <p className="certificate-title">{certificate.documentName}</p>
        <p>
          {shown.applicant.name} · {shown.village.name}
        </p>
        <p className="quiet small">
          {dates.instant(issuedAt)}
          {validUntil && ` · ${words.validUntil(dates.day(validUntil))}`}
        </p>
        <p className="number small">{shown.number}</p>
        <p className="quiet small">{words.certificateText}</p>
        <p className="no-print">
          <button type="button" className="button is-small is-second" onClick={printCertificate}>
            {words.print}
          </button>
        </p>
      </div>
      {token && (
        <Presentation
          token={token}
          number={shown.number}
          labels={certificate.fields ?? []}
          title={words.certificate}
          link={words.openVerify}
        />
      )}
    </section>
  );
};
