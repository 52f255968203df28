import { roleNames } from '../case/words';
import { useWords } from '../language';
import { useDesk, useDesks } from '../session/useDesk';
import { useMe } from '../session/useSession';
import { isStaffRole } from './areas';

/** Who is signed in: the role, the name, and for staff the desk at which they work. */
export const WhoIsSignedIn = () => {
  const roles = useWords(roleNames);
  const me = useMe();
  const desks = useDesks();
  const [code] = useDesk();
  if (!me) return null;
  const desk = desks.find((one) => one.code === code)?.name;
  const role = isStaffRole(me.role) ? roles[me.role] : undefined;
  return (
    <span className="who quiet small" title={me.subject}>
      {[role, me.name, desk].filter(Boolean).join(' · ')}
    </span>
  );
};
