import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ask } from '../../ask';
import { graphql } from '../../graphql';
import type { OpenWorkQuery, PostingRowFragment } from '../../graphql/graphql';
import { useWords } from '../../language';
import { Loaded } from '../../ui/Loaded';
import { postingWords } from './postingWords';

const OpenWorkDocument = graphql(`
  query OpenWork($window: ID!, $clerk: ID) {
    openWork(window: $window, clerk: $clerk) { cases helpRequests needsSuccessor }
  }
`);

type Props = {
  readonly posting: PostingRowFragment;
  /** What is shown below if somebody has to take over. */
  readonly children: ReactNode;
};

/** What is open in the hands of somebody at their window, and what to do about it. */
export const OpenWork = ({ posting, children }: Props) => {
  const words = useWords(postingWords);
  if (posting.desk.__typename !== 'Window') return <p className="notice">{words.noWindow}</p>;
  return (
    <OfClerk window={posting.desk.code} clerk={posting.subject}>
      {children}
    </OfClerk>
  );
};

type OfClerkProps = { readonly window: string; readonly clerk: string; readonly children: ReactNode };

const OfClerk = ({ window, clerk, children }: OfClerkProps) => {
  const query = useQuery({
    queryKey: ['openWork', window, clerk],
    queryFn: () => ask(OpenWorkDocument, { window, clerk }),
  });
  return (
    <Loaded query={query}>
      {({ openWork }) => (
        <>
          <Counts work={openWork} />
          {openWork.needsSuccessor && children}
        </>
      )}
    </Loaded>
  );
};

const Counts = ({ work }: { readonly work: OpenWorkQuery['openWork'] }) => {
  const words = useWords(postingWords);
  if (!work.needsSuccessor) return <p className="notice">{words.nothingOpen}</p>;
  return (
    <div className="notice is-warning">
      <strong>{words.openTitle}</strong>
      <ul>
        <li>{words.cases(work.cases)}</li>
        <li>{words.helpRequests(work.helpRequests)}</li>
      </ul>
    </div>
  );
};
