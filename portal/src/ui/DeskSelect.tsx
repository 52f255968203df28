import { useDesk, useDesks } from '../session/useDesk';

/** Chooses the desk to work at, for whoever serves at several; all pages of the tab follow. */
export const DeskSelect = ({ label }: { readonly label: string }) => {
  const desks = useDesks();
  const [desk, setDesk] = useDesk();
  if (desks.length < 2) return null;
  return (
    <select
      aria-label={label}
      className="input"
      value={desk}
      onChange={(event) => setDesk(event.target.value)}
    >
      {desks.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
};
