import { Link } from '@tanstack/react-router';
import { roleNames } from '../case/words';
import { useWords } from '../language';
import { useMe } from '../session/useSession';
import { areaOf, homeOf, isPageOf } from './areas';
import { frameWords } from './words';

/** Says that a page is another role's, so that an empty or refused page does not puzzle anybody. */
export const WrongArea = ({ path }: { readonly path: string }) => {
  const words = useWords(frameWords);
  const roles = useWords(roleNames);
  const me = useMe();
  if (!me || isPageOf(path, me.role)) return null;
  return (
    <aside className="banner is-warning no-print">
      <span>{words.wrongArea(words.areas[areaOf(path)], roles[me.role])}</span>
      <Link to={homeOf(me.role)}>{words.ownArea}</Link>
    </aside>
  );
};
