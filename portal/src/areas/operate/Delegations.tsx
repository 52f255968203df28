import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import type { DelegationRowFragment } from '../../graphql/graphql';
import { useWords } from '../../language';
import { useMatterNames } from '../../matterNames';
import { SelectField } from '../../ui/Field';
import { Failure } from '../../ui/Loaded';
import { More } from '../../ui/More';
import { TableScroll } from '../../ui/TableScroll';
import { DelegationDays } from '../staff/DelegationDays';
import { useDelegations } from '../staff/useDelegations';
import { staffWords } from '../staff/words';
import { DelegateForm, RevokeForm } from './DelegationForms';
import { OperatePage } from './OperatePage';
import { staffingWords } from './staffingWords';

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
  const matters = useMatterNames();
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

const Found = (props: FoundProps) => {
  const words = useWords(staffingWords);
  const { query, found } = useDelegations(props);
  const [chosen, setChosen] = useState('');
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
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
      <More query={query} />
    </>
  );
};

type RowProps = { readonly delegation: DelegationRowFragment; readonly onRevoke: () => void };

const Row = ({ delegation, onRevoke }: RowProps) => {
  const words = useWords(staffingWords);
  const { level: levels } = useWords(staffWords);
  const { code, matter, level, window, kind, basis, revocation } = delegation;
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
        <DelegationDays delegation={delegation} />
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
