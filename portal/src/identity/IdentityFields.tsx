import type { IdentityKind } from '../graphql/graphql';
import { useWords } from '../language';
import { SelectField, TextField } from '../ui/Field';
import { IdentityField } from './IdentityField';
import { IDENTITY_KINDS, identityWords, type TypedIdentity } from './identity';

type Props = {
  /** Begins the ids of the fields: `visit` makes `visit-number`. */
  readonly prefix?: string;
  /** The kinds to choose from; all if absent. */
  readonly kinds?: readonly IdentityKind[];
  /** Label of the number. */
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the number. */
  readonly error?: string | undefined;
  readonly countryError?: string | undefined;
  /** Whether errors appear while somebody types, and not after they went on. */
  readonly isLive?: boolean;
  readonly value: TypedIdentity;
  readonly onChange: (part: Partial<TypedIdentity>) => void;
};

/** Asks for an identity document of any kind: kind, number, and the country of a passport. */
export const IdentityFields = ({
  prefix,
  kinds = IDENTITY_KINDS,
  label,
  hint,
  error,
  countryError,
  isLive = true,
  value,
  onChange,
}: Props) => {
  const words = useWords(identityWords);
  const idOf = (field: string): string => (prefix === undefined ? field : `${prefix}-${field}`);
  return (
    <>
      <SelectField
        id={idOf('kind')}
        label={words.kind}
        value={value.kind}
        options={kinds.map((kind) => ({ value: kind, name: words.kinds[kind] }))}
        onChange={(kind) => onChange({ kind })}
      />
      <IdentityField
        id={idOf('number')}
        label={label}
        hint={hint}
        error={error}
        isLive={isLive}
        value={value.number}
        onChange={(number) => onChange({ number })}
      />
      {value.kind === 'PASSPORT' && (
        <TextField
          id={idOf('country')}
          label={words.country}
          error={countryError}
          required
          maxLength={3}
          value={value.country}
          onChange={(country) => onChange({ country })}
        />
      )}
    </>
  );
};
