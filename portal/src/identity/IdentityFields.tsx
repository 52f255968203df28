import { useWords } from '../language';
import { SelectField, TextField } from '../ui/Field';
import { IdentityField } from './IdentityField';
import { IDENTITY_KINDS, identityWords, type TypedIdentity } from './identity';

type Props = {
  /** Begins the ids of the fields: `visit` makes `visit-number`. */
  readonly prefix: string;
  /** Label of the number. */
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: TypedIdentity;
  readonly onChange: (part: Partial<TypedIdentity>) => void;
};

/** Asks for an identity document of any kind: kind, number, and the country of a passport. */
export const IdentityFields = ({ prefix, label, hint, error, value, onChange }: Props) => {
  const words = useWords(identityWords);
  return (
    <>
      <SelectField
        id={`${prefix}-kind`}
        label={words.kind}
        value={value.kind}
        options={IDENTITY_KINDS.map((kind) => ({ value: kind, name: words.kinds[kind] }))}
        onChange={(kind) => onChange({ kind })}
      />
      <IdentityField
        id={`${prefix}-number`}
        label={label}
        hint={hint}
        error={error}
        value={value.number}
        onChange={(number) => onChange({ number })}
      />
      {value.kind === 'PASSPORT' && (
        <TextField
          id={`${prefix}-country`}
          label={words.country}
          required
          maxLength={3}
          value={value.country}
          onChange={(country) => onChange({ country })}
        />
      )}
    </>
  );
};
