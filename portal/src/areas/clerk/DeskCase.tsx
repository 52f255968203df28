import { useNavigate, useParams } from '@tanstack/react-router';
import { CaseView } from '../../case/CaseView';
import { ClearIdentity } from '../../case/ClearIdentity';
import { StaffActions } from '../../case/StaffActions';
import { SignInFirst } from '../../ui/SignInFirst';
import { AcceptFiling } from './AcceptFiling';
import { ApplicantMessages } from './ApplicantMessages';
import { CaseElsewhere } from './CaseElsewhere';
import { useKeys } from './useKeys';

/** A case at a desk, with every act that is open to the asker. */
export const DeskCase = () => {
  const { number = '' }: { number?: string } = useParams({ strict: false });
  const navigate = useNavigate();
  useKeys({ n: () => void navigate({ to: '/w/new' }) });
  return (
    <SignInFirst>
      <CaseView
        number={number}
        missing={<CaseElsewhere number={number} />}
        identity={(shown) => <ClearIdentity key={shown.number} shown={shown} />}
      >
        {(shown) => (
          <>
            {shown.availableActions.includes('ACCEPT') && <AcceptFiling shown={shown} />}
            <StaffActions shown={shown} />
            <ApplicantMessages key={shown.number} number={shown.number} />
          </>
        )}
      </CaseView>
    </SignInFirst>
  );
};
