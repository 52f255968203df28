import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../language';
import { useMe } from '../../session/useSession';
import { Heading } from '../../ui/Heading';
import { superviseWords } from './superviseWords';

const SUPERVISOR = [
  ['/s', 'wall'],
  ['/s/cases', 'cases'],
  ['/s/voice', 'voice'],
  ['/s/appraisal', 'appraisal'],
  ['/s/heat', 'heat'],
  ['/s/coverage', 'coverage'],
  ['/s/staff', 'staff'],
] as const;
const AUDITOR = [
  ['/a', 'audit'],
  ['/s/appraisal', 'appraisal'],
  ['/s/heat', 'heat'],
  ['/s/coverage', 'coverage'],
] as const;

type Props = {
  readonly title: string;
  /** What stands beside the heading: a period, a search. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of the pages of supervisors, and of those among them that auditors read. */
export const SupervisePage = ({ title, beside, children }: Props) => {
  const words = useWords(superviseWords);
  const pages = useMe()?.role === 'AUDITOR' ? AUDITOR : SUPERVISOR;
  return (
    <div className="stack-5">
      <div className="row is-spread">
        <Heading>{title}</Heading>
        {beside}
      </div>
      <nav className="tabs no-print" aria-label={words.navLabel}>
        {pages.map(([path, name]) => (
          <Link key={path} to={path} activeOptions={{ exact: true, includeSearch: false }}>
            {words.nav[name]}
          </Link>
        ))}
      </nav>
      {children}
    </div>
  );
};
