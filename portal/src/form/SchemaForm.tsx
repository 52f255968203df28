import { useLanguage, useWords } from '../language';
import { type Control, Field } from '../ui/Field';
import { frameWords } from '../ui/words';
import { exampleOf, type FieldSchema, type FormValue, titleOf } from './schema';
import { formTexts } from './words';

type Props = {
  readonly schema: FieldSchema;
  readonly value: FormValue;
  readonly onChange: (value: FormValue) => void;
  /** Messages by the name of the field. */
  readonly errors?: Readonly<Record<string, string>>;
};

/** The form of a matter, from its JSON Schema: one labelled field for each property. */
export const SchemaForm = ({ schema, value, onChange, errors = {} }: Props) => (
  <div className="stack">
    {Object.entries(schema.properties ?? {}).map(([name, field]) => (
      <FormField
        key={name}
        name={name}
        schema={field}
        isRequired={schema.required?.includes(name) ?? false}
        value={value[name]}
        error={errors[name]}
        onChange={(next) => onChange({ ...value, [name]: next })}
      />
    ))}
  </div>
);

type FieldProps = {
  readonly name: string;
  readonly schema: FieldSchema;
  readonly isRequired: boolean;
  readonly value: unknown;
  readonly error: string | undefined;
  readonly onChange: (value: unknown) => void;
};

const FormField = (props: FieldProps) => {
  const { name, schema, isRequired, error } = props;
  const { language } = useLanguage();
  const words = useWords(frameWords);
  const texts = useWords(formTexts);
  const example = exampleOf(schema);
  const isShown = example !== undefined && !schema.oneOf && schema.type !== 'boolean';
  return (
    <Field
      id={`form-${name}`}
      label={
        <>
          {titleOf(schema, language, name)}{' '}
          <span className="quiet small">{isRequired ? words.required : words.optional}</span>
        </>
      }
      hint={isShown ? texts.example(example) : undefined}
      error={error}
    >
      {(control) => <Input {...props} control={control} />}
    </Field>
  );
};

type InputProps = FieldProps & { readonly control: Control };

const Input = ({ control: common, schema, value, onChange }: InputProps) => {
  const { language } = useLanguage();
  const texts = useWords(formTexts);
  const options = schema.oneOf ?? schema.enum?.map((one) => ({ const: one }));
  if (options) {
    return (
      <select {...common} value={String(value ?? '')} onChange={(event) => onChange(event.target.value)}>
        <option value="">{texts.choose}</option>
        {options.map((option) => (
          <option key={option.const} value={option.const}>
            {titleOf(option, language, option.const)}
          </option>
        ))}
      </select>
    );
  }
  if (schema.type === 'boolean') {
    return (
      <input
        {...common}
        type="checkbox"
        checked={value === true}
        onChange={(event) => onChange(event.target.checked)}
      />
    );
  }
  if (schema.type === 'array') {
    return (
      <textarea
        {...common}
        value={Array.isArray(value) ? value.join('\n') : ''}
        onChange={(event) => onChange(event.target.value === '' ? [] : event.target.value.split('\n'))}
      />
    );
  }
  const isNumber = schema.type === 'integer' || schema.type === 'number';
  const toValue = (text: string): unknown =>
    isNumber && text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  if ((schema.maxLength ?? 0) > 200) {
    return (
      <textarea {...common} value={String(value ?? '')} onChange={(event) => onChange(event.target.value)} />
    );
  }
  return (
    <input
      {...common}
      type={schema.format === 'date' ? 'date' : 'text'}
      inputMode={schema.type === 'integer' ? 'numeric' : isNumber ? 'decimal' : 'text'}
      maxLength={schema.maxLength}
      value={String(value ?? '')}
      onChange={(event) => onChange(toValue(event.target.value))}
    />
  );
};
