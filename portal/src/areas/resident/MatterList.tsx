import { Link } from '@tanstack/react-router';
import { graphql } from '../../graphql';
import type { MatterLineFragment } from '../../graphql/graphql';
import { useWords } from '../../language';
import { residentWords } from './words';

graphql(`
  fragment MatterLine on Matter {
    code
    name(lang: $lang)
    handling
    channels
    visits
    feeInFen
    department { name(lang: $lang) }
    committedLimit { value unit }
  }
`);

/** Matters as cards: what, who decides, how long, online or not. */
export const MatterList = ({
  edges,
}: {
  readonly edges: readonly { readonly node: MatterLineFragment }[];
}) => (
  <ul className="list-plain grid">
    {edges.map(({ node }) => (
      <li key={node.code}>
        <Link className="card" to="/matters/$code" params={{ code: node.code }}>
          <strong>{node.name}</strong>
          <span className="row small">
            <MatterTags matter={node} />
          </span>
          <span className="quiet small">{node.department.name}</span>
        </Link>
      </li>
    ))}
  </ul>
);

const MatterTags = ({ matter }: { readonly matter: MatterLineFragment }) => {
  const words = useWords(residentWords);
  const { committedLimit, handling, channels } = matter;
  return (
    <>
      <span className="tag">{channels.includes('ONLINE') ? words.online : words.windowOnly}</span>
      <span className="tag">
        {handling === 'INSTANT' || !committedLimit
          ? words.instant
          : words.days(committedLimit.value, committedLimit.unit === 'WORKING_DAY')}
      </span>
    </>
  );
};
