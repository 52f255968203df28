import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DelegationRowFragment, Level } from '../../graphql/graphql';
import { useWords } from '../../language';
import { SelectField } from '../../ui/Field';
import { Failure, Loading } from '../../ui/Loaded';
import { More } from '../../ui/More';
import { TableScroll } from '../../ui/TableScroll';
import { staffingWords } from '../operate/staffingWords';
import { coverageWords } from './coverageWords';
import { DelegationDays } from './DelegationDays';
import { useDelegations } from './useDelegations';
import { staffWords } from './words';

const LEVELS = ['VILLAGE', 'STREET', 'DISTRICT'] as const satisfies readonly Level[];

/** The delegations of a district, page by page: those in force today, or all that ever were. */
export const DelegationList = () => {
  const words = useWords(coverageWords);
  const { level: levels } = useWords(staffWords);
  const [level, setLevel] = useState<Level>();
  const [onlyToday, setOnlyToday] = useState(true);
  const { query, found } = useDelegations({ level, onlyToday });
  return (
    <section className="stack">
      <h2>{words.delegations}</h2>
      <div className="row">
        <SelectField
          id="level"
          label={words.level}
          value={level ?? ''}
          options={[
            { value: '', name: words.anyLevel },
            ...LEVELS.map((value) => ({ value, name: levels[value] })),
          ]}
          onChange={(chosen) => setLevel(chosen || undefined)}
        />
        <label className="choice">
          <input
            type="checkbox"
            checked={onlyToday}
            onChange={({ target }) => setOnlyToday(target.checked)}
          />
          {words.inForce}
        </label>
      </div>
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Loading />}
      {found?.length === 0 && <p className="notice">{words.noDelegations}</p>}
      {found && found.length > 0 && <Table delegations={found} />}
      <More query={query} />
    </section>
  );
};

const Table = ({ delegations }: { readonly delegations: readonly DelegationRowFragment[] }) => {
  const words = useWords(coverageWords);
  return (
    <TableScroll label={words.delegations}>
      <thead>
        <tr>
          <th scope="col">{words.matter}</th>
          <th scope="col">{words.level}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.days}</th>
          <th scope="col">{words.basis}</th>
        </tr>
      </thead>
      <tbody>
        {delegations.map((one) => (
          <Row key={one.code} delegation={one} />
        ))}
      </tbody>
    </TableScroll>
  );
};

const Row = ({ delegation }: { readonly delegation: DelegationRowFragment }) => {
  const words = useWords(coverageWords);
  const { level: levels } = useWords(staffWords);
  const staffing = useWords(staffingWords);
  const { matter, level, window, kind, basis } = delegation;
  return (
    <tr>
      <th scope="row">
        <Link to="/matters/$code" params={{ code: matter.code }}>
          {matter.name}
        </Link>
      </th>
      <td>
        {levels[level]}
        {window && <div className="quiet small">{words.onlyAt(window.name)}</div>}
      </td>
      <td>{staffing.kinds[kind]}</td>
      <td>
        <DelegationDays delegation={delegation} />
      </td>
      <td className="is-text">{basis}</td>
    </tr>
  );
};
