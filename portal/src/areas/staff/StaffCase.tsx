import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CaseTo } from '../../case/CaseLine';
import { CaseNotHere } from '../../case/CaseNotHere';
import { CaseView } from '../../case/CaseView';
import { ClearIdentity } from '../../case/ClearIdentity';
import { StaffActions } from '../../case/StaffActions';
import type { CaseViewFragment } from '../../graphql/graphql';
import { SignInFirst } from '../../ui/SignInFirst';

/** A case as reviewers see it, with the acts that are theirs. */
export const OfficeCase = () => (
  <OneCase to="/r/case/$number" identity={(shown) => <ClearIdentity key={shown.number} shown={shown} />} />
);

/** A case as supervisors see it: with the applicant masked. */
export const WatchedCase = () => <OneCase to="/s/case/$number" />;

type Props = { readonly to: CaseTo; readonly identity?: (shown: CaseViewFragment) => ReactNode };

const OneCase = ({ to, identity }: Props) => {
  const { number = '' }: { number?: string } = useParams({ strict: false });
  return (
    <SignInFirst>
      <CaseView number={number} missing={<CaseNotHere to={to} />} {...(identity && { identity })}>
        {(shown) => <StaffActions shown={shown} />}
      </CaseView>
    </SignInFirst>
  );
};
