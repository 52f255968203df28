import { useState } from 'react';
import { ask } from '../../ask';
import { DeskPicker } from '../../case/DeskPicker';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { Duty, PostingRowFragment } from '../../graphql/graphql';
import { useLang, useWords } from '../../language';
import { useToday } from '../../localDay';
import { SelectField, TextField } from '../../ui/Field';
import { OpenWork } from '../staff/OpenWork';
import { nameOf, PostingList } from '../staff/PostingList';
import { postingWords } from '../staff/postingWords';
import { CheckedForm, fieldsOf } from './CheckedForm';
import { OperatePage } from './OperatePage';
import { staffingWords } from './staffingWords';
import { useChecked } from './useChecked';

const PostStaff = graphql(`
  mutation PostStaff($input: PostStaffInput!, $lang: Lang!) {
    postStaff(input: $input) { preview { ...Preview } refusals { code message path } }
  }
`);
const EndPosting = graphql(`
  mutation EndPosting($input: EndPostingInput!, $lang: Lang!) {
    endPosting(input: $input) { preview { ...Preview } refusals { code message path } }
  }
`);

/** Who serves where: post somebody, or end a posting. */
export const Staff = () => {
  const words = useWords(staffingWords);
  const { none } = useWords(postingWords);
  return (
    <OperatePage title={words.staffTitle}>
      <div className="stack">
        <details>
          <summary>{words.post}</summary>
          <PostForm />
        </details>
        <PostingList act={{ word: words.end, Form: EndForm }} empty={none} />
      </div>
    </OperatePage>
  );
};

type Given = {
  readonly subject: string;
  readonly name: string;
  readonly desk: string;
  readonly duty: Duty;
  readonly from: string;
  readonly to: string;
};

const PostForm = () => {
  const words = useWords(staffingWords);
  const { duties } = useWords(postingWords);
  const district = useDistrict();
  const lang = useLang();
  const today = useToday();
  const [given, setGiven] = useState<Given>({
    subject: '',
    name: '',
    desk: '',
    duty: 'MAIN',
    from: today,
    to: '',
  });
  const set = (part: Partial<Given>) => setGiven((before) => ({ ...before, ...part }));
  const checked = useChecked(({ subject, name, desk, duty, from, to }: Given, mode) => {
    const optional = { ...(name.trim() && { name: name.trim() }), ...(to && { to }) };
    const input = { ...mode, district, subject: subject.trim(), desk, duty, from, ...optional };
    return ask(PostStaff, { input, lang }).then(({ postStaff }) => postStaff);
  }, given);
  return (
    <CheckedForm title={words.post} checked={checked} fieldOf={fieldsOf('post')}>
      <TextField
        id="post-subject"
        label={words.subject}
        required
        maxLength={200}
        value={given.subject}
        onChange={(subject) => set({ subject })}
      />
      <TextField
        id="post-name"
        label={words.name}
        hint={words.nameHint}
        maxLength={40}
        value={given.name}
        onChange={(name) => set({ name })}
      />
      <DeskPicker
        id="post-desk"
        label={words.desk}
        value={given.desk}
        except={undefined}
        onChange={(desk) => set({ desk })}
      />
      <SelectField
        id="post-duty"
        label={words.duty}
        value={given.duty}
        options={(['MAIN', 'RESERVE'] as const).map((value) => ({ value, name: duties[value] }))}
        onChange={(duty) => set({ duty })}
      />
      <TextField
        id="post-from"
        type="date"
        label={words.from}
        required
        value={given.from}
        onChange={(from) => set({ from })}
      />
      <TextField id="post-to" type="date" label={words.to} value={given.to} onChange={(to) => set({ to })} />
    </CheckedForm>
  );
};

const EndForm = ({ posting }: { readonly posting: PostingRowFragment }) => {
  const words = useWords(staffingWords);
  const district = useDistrict();
  const lang = useLang();
  const [lastDay, setLastDay] = useState(useToday());
  const checked = useChecked(
    (entered: { lastDay: string }, mode) =>
      ask(EndPosting, { input: { ...mode, district, posting: posting.code, ...entered }, lang }).then(
        ({ endPosting }) => endPosting,
      ),
    { lastDay },
  );
  return (
    <CheckedForm
      title={`${words.end} · ${nameOf(posting)}`}
      checked={checked}
      isDanger
      fieldOf={fieldsOf('end')}
    >
      <OpenWork posting={posting}>
        <p>{words.toHandOver}</p>
      </OpenWork>
      <TextField
        id="end-lastDay"
        type="date"
        label={words.lastDay}
        required
        value={lastDay}
        onChange={setLastDay}
      />
    </CheckedForm>
  );
};
