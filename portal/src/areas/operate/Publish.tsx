import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import { useLang, useWords } from '../../language';
import { addDays, useToday } from '../../localDay';
import { TextArea, TextField } from '../../ui/Field';
import { Loaded } from '../../ui/Loaded';
import { NotFound } from '../../ui/NotFound';
import { CheckedForm } from './CheckedForm';
import { latestVersion, useExported } from './exported';
import { OperatePage } from './OperatePage';
import { type Checked, useChecked } from './useChecked';
import { operateWords } from './words';

const PublishMatter = graphql(`
  mutation PublishMatter($input: PublishMatterInput!, $lang: Lang!) {
    publishMatter(input: $input) { preview { ...Preview } refusals { code message path } }
  }
`);

/** Publishes a version of a matter, which begins with the version in force; the check shows every field that differs. */
export const Publish = () => {
  const words = useWords(operateWords);
  const { code = '' }: { code?: string } = useParams({ strict: false });
  return (
    <OperatePage title={words.publishTitle}>
      <Begin code={code} />
    </OperatePage>
  );
};

const Begin = ({ code }: { readonly code: string }) => {
  const query = useExported();
  return (
    <Loaded query={query}>
      {({ exportDistrict }) => {
        const latest = latestVersion(exportDistrict, code);
        return latest ? <PublishForm code={code} latest={latest} /> : <NotFound />;
      }}
    </Loaded>
  );
};

type FormProps = { readonly code: string; readonly latest: Readonly<Record<string, unknown>> };

const PublishForm = ({ code, latest }: FormProps) => {
  const words = useWords(operateWords);
  const district = useDistrict();
  const lang = useLang();
  const [from, setFrom] = useState(addDays(useToday(), 1));
  const [text, setText] = useState(() => JSON.stringify(latest, null, 2));
  const checked = useChecked(
    async (entered: { from: string; text: string }, mode): Promise<Checked> => {
      const rule = parse(entered.text);
      if (!rule)
        return { refusals: [{ code: 'INVALID_INPUT', message: words.badJson, path: ['input', 'matter'] }] };
      const input = { ...mode, district, matter: { ...rule, effectiveFrom: entered.from } };
      return (await ask(PublishMatter, { input, lang })).publishMatter;
    },
    { from, text },
  );
  return (
    <div className="stack">
      <p className="quiet">{words.publishText}</p>
      <CheckedForm
        title={String(code)}
        checked={checked}
        fieldOf={(path) => (path.includes('effectiveFrom') ? 'from' : 'rule')}
      >
        <TextField id="from" type="date" label={words.effectiveFrom} value={from} onChange={setFrom} />
        <div className="is-code">
          <TextArea id="rule" label={words.rule} value={text} onChange={setText} />
        </div>
      </CheckedForm>
    </div>
  );
};

const parse = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};
