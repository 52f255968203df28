import type { FigureRowFragment } from '../../graphql/graphql';
import { useDates, useWords } from '../../language';
import { grouped, percent } from '../../numbers';
import { TableScroll } from '../../ui/TableScroll';
import { staffWords } from './words';

/** A table of figures with the three rates. */
export const FigureTable = ({ rows }: { readonly rows: readonly FigureRowFragment[] }) => {
  const words = useWords(staffWords);
  const dates = useDates();
  if (rows.length === 0) return <p className="quiet">{words.none}</p>;
  return (
    <TableScroll label={words.group}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          {[words.accepted, words.onTheSpot, words.instantRate, words.crossRate, words.onlineRate].map(
            (name) => (
              <th key={name} scope="col" className="is-number">
                {name}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{dates.text(row.label)}</th>
            <td className="is-number">{grouped(row.accepted)}</td>
            <td className="is-number">{grouped(row.completedOnSpot)}</td>
            <td className="is-number">{percent(row.instantRate)}</td>
            <td className="is-number">{percent(row.crossVillageRate)}</td>
            <td className="is-number">{percent(row.onlineRate)}</td>
          </tr>
        ))}
      </tbody>
    </TableScroll>
  );
};
