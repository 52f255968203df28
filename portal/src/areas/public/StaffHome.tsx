import { Navigate } from '@tanstack/react-router';
import { useWords } from '../../language';
import { useMe } from '../../session/useSession';
import { homeOf } from '../../ui/areas';
import { SignInFirst } from '../../ui/SignInFirst';
import { frameWords } from '../../ui/words';

/** Where staff sign in: it leads each to the pages of their role. */
export const StaffHome = () => {
  const { staffSignIn, staffSignInText } = useWords(frameWords);
  return (
    <SignInFirst title={staffSignIn} text={staffSignInText}>
      <Lead />
    </SignInFirst>
  );
};

const Lead = () => {
  const me = useMe();
  return me ? <Navigate to={homeOf(me.role)} replace /> : null;
};
