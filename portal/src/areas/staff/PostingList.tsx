import { useInfiniteQuery } from '@tanstack/react-query';
import { type ComponentType, Fragment, useState } from 'react';
import { ask } from '../../ask';
import { DeskPicker } from '../../case/DeskPicker';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { PostingRowFragment } from '../../graphql/graphql';
import { useLang, useWords } from '../../language';
import { useToday } from '../../localDay';
import { nodesOf } from '../../nodes';
import { Failure } from '../../ui/Loaded';
import { More } from '../../ui/More';
import { TableScroll } from '../../ui/TableScroll';
import { postingWords } from './postingWords';
import { useDaySpan } from './useDaySpan';

const PostingsDocument = graphql(`
  query Postings($district: ID!, $desk: ID, $on: Date, $after: String, $lang: Lang!) {
    postings(district: $district, desk: $desk, on: $on, first: 50, after: $after) {
      edges { node { ...PostingRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
graphql(`
  fragment PostingRow on Posting {
    code
    subject
    staff { name }
    desk { __typename code name(lang: $lang) }
    duty
    from
    to
  }
`);

type Act = {
  /** The label of the button in each row. */
  readonly word: string;
  /** What the button opens below the row. */
  readonly Form: ComponentType<{ readonly posting: PostingRowFragment }>;
};
type Props = { readonly act: Act; readonly empty: string };

/** How a person is called: their service number or name, or the subject of their token. */
export const nameOf = ({ staff, subject }: PostingRowFragment): string => staff.name ?? subject;

/** The postings of a district, those of today first of all, with one act on each. */
export const PostingList = ({ act, empty }: Props) => {
  const words = useWords(postingWords);
  const [desk, setDesk] = useState('');
  const [onlyToday, setOnlyToday] = useState(true);
  return (
    <div className="stack">
      <DeskPicker id="desk" label={words.filterDesk} value={desk} except={undefined} onChange={setDesk} />
      <label className="choice">
        <input type="checkbox" checked={onlyToday} onChange={(event) => setOnlyToday(event.target.checked)} />
        {words.onlyToday}
      </label>
      <Found desk={desk} onlyToday={onlyToday} act={act} empty={empty} />
    </div>
  );
};

const usePostings = (desk: string, onlyToday: boolean) => {
  const district = useDistrict();
  const lang = useLang();
  const today = useToday();
  const on = onlyToday ? today : null;
  return useInfiniteQuery({
    queryKey: ['postings', district, desk, on, lang],
    queryFn: ({ pageParam }) =>
      ask(PostingsDocument, { district, desk: desk || null, on, after: pageParam, lang }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ postings: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  });
};

type FoundProps = Props & { readonly desk: string; readonly onlyToday: boolean };

const Found = ({ desk, onlyToday, act, empty }: FoundProps) => {
  const words = useWords(postingWords);
  const query = usePostings(desk, onlyToday);
  const [chosen, setChosen] = useState('');
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  const postings = query.data?.pages.flatMap((page) => nodesOf(page.postings.edges));
  if (!postings) return null;
  if (postings.length === 0) return <p className="quiet">{empty}</p>;
  return (
    <>
      <TableScroll label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.desk}</th>
            <th scope="col">{words.days}</th>
            <th scope="col">{words.act}</th>
          </tr>
        </thead>
        <tbody>
          {postings.map((posting) => (
            <Fragment key={posting.code}>
              <Row posting={posting} word={act.word} onChoose={() => setChosen(posting.code)} />
              {chosen === posting.code && (
                <tr>
                  <td colSpan={4}>
                    <act.Form posting={posting} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </TableScroll>
      <More query={query} />
    </>
  );
};

type RowProps = {
  readonly posting: PostingRowFragment;
  readonly word: string;
  readonly onChoose: () => void;
};

const Row = ({ posting, word, onChoose }: RowProps) => {
  const words = useWords(postingWords);
  const showSpan = useDaySpan();
  const { subject, desk, duty, from, to } = posting;
  return (
    <tr>
      <th scope="row">
        {nameOf(posting)} <span className="tag">{words.duties[duty]}</span>
        <div className="quiet small">{subject}</div>
      </th>
      <td>
        {desk.name}
        <div className="quiet small number">{desk.code}</div>
      </td>
      <td>{showSpan(from, to)}</td>
      <td>
        <button type="button" className="quiet-button" onClick={onChoose}>
          {word}
          <span className="visually-hidden">
            {' '}
            {nameOf(posting)} {desk.name}
          </span>
        </button>
      </td>
    </tr>
  );
};
