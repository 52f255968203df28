import { Link } from '@tanstack/react-router';
import { roleNames } from '../case/words';
import { useWords } from '../language';
import { useMe } from '../session/useSession';
import { type Area, areaOfRole, homeOf } from './areas';
import { frameWords } from './words';

/** Says that a page is another role's, so that an empty or refused page does not puzzle anybody. */
export const WrongArea = ({ area }: { readonly area: Area }) => {
  const words = useWords(frameWords);
  const roles = useWords(roleNames);
  const me = useMe();
  if (!me || area === 'resident' || areaOfRole(me.role) === area) return null;
  return (
    <aside className="banner is-warning no-print">
      <span>{words.wrongArea(words.areas[area], roles[me.role])}</span>
      <Link to={homeOf(me.role)}>{words.ownArea}</Link>
    </aside>
  );
};
