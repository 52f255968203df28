import { useParams } from '@tanstack/react-router';
import { CaseView } from '../../case/CaseView';
import { StaffActions } from '../../case/StaffActions';
import { SignInFirst } from '../../ui/SignInFirst';

/** A case as reviewers and supervisors see it, with the acts that are theirs. */
export const StaffCase = () => {
  const { number = '' }: { number?: string } = useParams({ strict: false });
  return (
    <SignInFirst>
      <CaseView number={number}>{(shown) => <StaffActions shown={shown} />}</CaseView>
    </SignInFirst>
  );
};
