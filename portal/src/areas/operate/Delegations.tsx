import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { DelegationRowFragment } from '../../graphql/graphql';
import { useDates, useLang, useWords } from '../../language';
import { useToday } from '../../localDay';
import { nodesOf } from '../../nodes';
import { SelectField } from '../../ui/Field';
import { Failure } from '../../ui/Loaded';
import { TableScroll } from '../../ui/TableScroll';
import { useDaySpan } from '../staff/useDaySpan';
import { staffWords } from '../staff/words';
import { DelegateForm, RevokeForm } from './DelegationForms';
import { OperatePage } from './OperatePage';
import { staffingWords } from './staffingWords';
import { useDelegable } from './useDelegable';

const DelegationsDocument = graphql(`
  query Delegations($district: ID!, $matter: ID, $on: Date, $after: String, $lang: Lang!) {
    district(code: $district) {
      delegations(matter: $matter, on: $on, first: 50, after: $after) {
        edges { node { ...DelegationRow } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);
graphql(`
  fragment DelegationRow on Delegation {
    code
    matter { code name(lang: $lang) }
    level
    window { name(lang: $lang) }
    kind
    from
    to
    basis(lang: $lang)
    revocation { recordedOn reason }
  }
`);

/** Who may settle which matter: delegate one, or revoke a delegation. */
export const Delegations = () => {
  const words = useWords(staffingWords);
  return (
    <OperatePage title={words.delegationsTitle}>
      <Filtered />
    </OperatePage>
  );
};

const Filtered = () => {
  const words = useWords(staffingWords);
  const { matters } = useDelegable();
  const [matter, setMatter] = useState('');
  const [onlyToday, setOnlyToday] = useState(true);
  return (
    <div className="stack">
      <details>
        <summary>{words.delegate}</summary>
        <DelegateForm />
      </details>
      <SelectField
        id="matter"
        label={words.matter}
        value={matter}
        options={[
          { value: '', name: words.allMatters },
          ...matters.map(({ code, name }) => ({ value: code, name: `${code} ${name}` })),
        ]}
        onChange={setMatter}
      />
      <label className="choice">
        <input type="checkbox" checked={onlyToday} onChange={(event) => setOnlyToday(event.target.checked)} />
        {words.onlyToday}
      </label>
      <Found matter={matter} onlyToday={onlyToday} />
    </div>
  );
};

type FoundProps = { readonly matter: string; readonly onlyToday: boolean };

const useDelegations = ({ matter, onlyToday }: FoundProps) => {
  const district = useDistrict();
  const lang = useLang();
  const today = useToday();
  const on = onlyToday ? today : null;
  return useInfiniteQuery({
    queryKey: ['delegations', district, matter, on, lang],
    queryFn: ({ pageParam }) =>
      ask(DelegationsDocument, { district, matter: matter || null, on, after: pageParam, lang }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ district: shown }) =>
      shown?.delegations.pageInfo.hasNextPage ? (shown.delegations.pageInfo.endCursor ?? null) : null,
  });
};

const Found = (props: FoundProps) => {
  const words = useWords(staffingWords);
  const query = useDelegations(props);
  const [chosen, setChosen] = useState('');
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  const found = query.data?.pages.flatMap(({ district }) => nodesOf(district?.delegations.edges ?? []));
  if (!found) return null;
  if (found.length === 0) return <p className="quiet">{words.none}</p>;
  return (
    <>
      <TableScroll label={words.delegationsTitle}>
        <thead>
          <tr>
            <th scope="col">{words.matter}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.days}</th>
            <th scope="col">{words.basis}</th>
            <th scope="col">{words.act}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((delegation) => (
            <Fragment key={delegation.code}>
              <Row delegation={delegation} onRevoke={() => setChosen(delegation.code)} />
              {chosen === delegation.code && (
                <tr>
                  <td colSpan={5}>
                    <RevokeForm code={delegation.code} name={delegation.matter.name} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </TableScroll>
      {query.hasNextPage && (
        <p>
          <button type="button" className="button is-second" onClick={() => void query.fetchNextPage()}>
            {words.more}
          </button>
        </p>
      )}
    </>
  );
};

type RowProps = { readonly delegation: DelegationRowFragment; readonly onRevoke: () => void };

const Row = ({ delegation, onRevoke }: RowProps) => {
  const words = useWords(staffingWords);
  const { level: levels } = useWords(staffWords);
  const dates = useDates();
  const showSpan = useDaySpan();
  const { code, matter, level, window, kind, from, to, basis, revocation } = delegation;
  const who = window?.name ?? levels[level];
  return (
    <tr>
      <th scope="row">
        <Link to="/matters/$code" params={{ code: matter.code }}>
          {matter.name}
        </Link>
        <div className="quiet small">{code}</div>
      </th>
      <td>
        {who}
        <div className="quiet small">{words.kinds[kind]}</div>
      </td>
      <td>
        {showSpan(from, to)}
        {revocation && (
          <div className="small">{words.revoked(dates.day(revocation.recordedOn), revocation.reason)}</div>
        )}
      </td>
      <td>{basis}</td>
      <td>
        {!revocation && (
          <button type="button" className="quiet-button" onClick={onRevoke}>
            {words.revoke}
            <span className="visually-hidden">
              {' '}
              {matter.name} {who}
            </span>
          </button>
        )}
      </td>
    </tr>
  );
};
