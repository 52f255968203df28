import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../ask';
import { graphql } from '../graphql';
import { useLang, useWords } from '../language';
import { nodesOf } from '../nodes';
import { Loaded } from '../ui/Loaded';
import { actWords } from './actWords';
import { CaseLine, type CaseTo } from './CaseLine';

const Asked = graphql(`
  query OpinionsAsked($desk: ID, $late: Boolean!, $lang: Lang!) {
    opinionsAsked(desk: $desk, late: $late, first: 50) { edges { node { ...CaseLine } } }
  }
`);

type Props = {
  /** A desk; null: all desks of a supervisor's district, and only what is late. */
  readonly desk: string | null;
  readonly to: CaseTo;
};

/** The cases on which a desk owes its opinion; read when somebody opens the list, as it costs a look at all open cases. */
export const OpinionsAsked = ({ desk, to }: Props) => {
  const words = useWords(actWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{desk === null ? words.opinionsLate : words.opinionsAsked}</summary>
      {isOpen && <List desk={desk} to={to} />}
    </details>
  );
};

const List = ({ desk, to }: Props) => {
  const words = useWords(actWords);
  const lang = useLang();
  const query = useQuery({
    queryKey: ['opinionsAsked', desk, lang],
    queryFn: () => ask(Asked, { desk, late: desk === null, lang }),
  });
  return (
    <Loaded query={query}>
      {({ opinionsAsked }) =>
        opinionsAsked.edges.length === 0 ? (
          <p className="quiet">{words.noneAsked}</p>
        ) : (
          <ul className="list-plain">
            {nodesOf(opinionsAsked.edges).map((one) => (
              <li key={one.number}>
                <CaseLine to={to} shown={one} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
};
