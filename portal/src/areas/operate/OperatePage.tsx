import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../language';
import { Heading } from '../../ui/Heading';
import { SignInFirst } from '../../ui/SignInFirst';
import { operateWords } from './words';

const PAGES = [
  ['/o', 'matters'],
  ['/o/windows', 'windows'],
  ['/o/staff', 'staff'],
  ['/o/delegations', 'delegations'],
  ['/o/calendar', 'calendar'],
  ['/o/pack', 'pack'],
  ['/o/erasure', 'erasure'],
  ['/o/log', 'log'],
] as const;

/** The frame of the operator's pages. */
export const OperatePage = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) => {
  const words = useWords(operateWords);
  return (
    <SignInFirst>
      <div className="stack-5">
        <Heading>{title}</Heading>
        <nav className="tabs" aria-label={words.navLabel}>
          {PAGES.map(([path, name]) => (
            <Link key={path} to={path} activeOptions={{ exact: true }}>
              {words.nav[name]}
            </Link>
          ))}
        </nav>
        {children}
      </div>
    </SignInFirst>
  );
};
