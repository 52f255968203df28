import type { AuthorityKind, IdentityKind } from '../../../graphql/graphql';
import { IdentityFields } from '../../../identity/IdentityFields';
import { maskNumber } from '../../../identity/maskNumber';
import { useWords } from '../../../language';
import { useMe } from '../../../session/useSession';
import { SelectField, TextField } from '../../../ui/Field';
import { VillagePicker } from '../VillagePicker';
import { residentWords } from '../words';
import { type Application, noPerson, ownPerson } from './application';
import type { Problems } from './problems';
import { applyWords } from './words';

type Props = {
  readonly given: Application;
  readonly change: (part: Partial<Application>) => void;
  readonly problems: Problems;
  readonly kinds: readonly IdentityKind[];
  /** Hears the only village that what is typed finds. */
  readonly onOnlyVillage: (village: string) => void;
};

/** Who applies, with which document, and in which village they live; what the sign-in proves is not typed again. */
export const WhoStep = (props: Props) => {
  const { given, change, problems } = props;
  const words = useWords(residentWords);
  const texts = useWords(applyWords);
  const me = useMe();
  const isProven = !given.isForOther && me?.identity != null;
  return (
    <div className="stack">
      {me?.identity && <ForWhom given={given} change={change} />}
      {isProven ? <Proven {...props} /> : <Person {...props} />}
      {given.isForOther && <Authority {...props} />}
      <TextField
        id="phone"
        label={given.isForOther ? texts.phoneOfOther : words.phone}
        hint={given.isForOther ? texts.phoneOfOtherHint : words.phoneHint}
        value={given.phone}
        error={problems.phone}
        autoComplete={given.isForOther ? 'off' : 'tel'}
        inputMode="tel"
        maxLength={20}
        onChange={(phone) => change({ phone })}
      />
      <VillagePicker
        id="village"
        value={given.village}
        error={problems.village}
        label={given.isForOther ? texts.villageOfOther : words.homeVillage}
        onChange={(village) => change({ village })}
        onOnly={props.onOnlyVillage}
      />
    </div>
  );
};

const ForWhom = ({ given, change }: Pick<Props, 'given' | 'change'>) => {
  const words = useWords(applyWords);
  const me = useMe();
  if (!me) return null;
  return (
    <fieldset>
      <legend>{words.forWhom}</legend>
      {[false, true].map((isForOther) => (
        <label key={String(isForOther)} className="choice">
          <input
            type="radio"
            name="for-whom"
            checked={given.isForOther === isForOther}
            onChange={() => change({ isForOther, ...(isForOther ? noPerson : ownPerson(me)) })}
          />
          {isForOther ? words.forOther : words.forSelf}
        </label>
      ))}
    </fieldset>
  );
};

const Proven = ({ given, change, problems }: Props) => {
  const words = useWords(residentWords);
  const texts = useWords(applyWords);
  const me = useMe();
  return (
    <>
      <div className="card stack-2 measure">
        <dl className="definition">
          {me?.name && (
            <>
              <dt>{words.name}</dt>
              <dd>{me.name}</dd>
            </>
          )}
          <dt>{words.kinds[given.kind]}</dt>
          <dd className="number">{maskNumber(given.number)}</dd>
        </dl>
        <p className="quiet small">{texts.proven}</p>
      </div>
      {!me?.name && <Name given={given} change={change} problems={problems} />}
    </>
  );
};

const Name = ({ given, change, problems }: Pick<Props, 'given' | 'change' | 'problems'>) => {
  const words = useWords(residentWords);
  return (
    <TextField
      id="name"
      label={words.name}
      value={given.name}
      error={problems.name}
      autoComplete={given.isForOther ? 'off' : 'name'}
      maxLength={100}
      onChange={(name) => change({ name })}
    />
  );
};

const Person = ({ given, change, problems, kinds }: Props) => {
  const words = useWords(residentWords);
  return (
    <>
      <Name given={given} change={change} problems={problems} />
      <IdentityFields
        kinds={kinds}
        label={words.idNumber}
        hint={given.kind === 'RESIDENT_ID' ? words.idNumberHint : undefined}
        error={problems.number}
        countryError={problems.country}
        isLive={false}
        value={given}
        onChange={change}
      />
    </>
  );
};

const BY_RESIDENTS: readonly AuthorityKind[] = ['FAMILY', 'GUARDIAN', 'LEGAL_REPRESENTATIVE', 'STAFF'];
const BY_AGENTS: readonly AuthorityKind[] = ['POWER_OF_ATTORNEY', ...BY_RESIDENTS, 'EMPLOYER', 'LANDLORD'];

const Authority = ({ given, change, problems }: Props) => {
  const texts = useWords(applyWords);
  const me = useMe();
  const { authority } = given;
  const set = (part: Partial<Application['authority']>) => change({ authority: { ...authority, ...part } });
  return (
    <fieldset className="stack">
      <legend>{texts.authority}</legend>
      <SelectField
        id="authority-kind"
        label={texts.authorityKind}
        error={problems['authority-kind']}
        value={authority.kind}
        options={(me?.role === 'AGENT' ? BY_AGENTS : BY_RESIDENTS).map((value) => ({
          value,
          name: texts.kinds[value],
        }))}
        onChange={(kind) => set({ kind })}
      />
      <TextField
        id="authority-document"
        label={texts.document}
        hint={texts.documentHint}
        error={problems['authority-document']}
        maxLength={100}
        value={authority.document}
        onChange={(document) => set({ document })}
      />
      <TextField
        id="authority-from"
        type="date"
        label={texts.from}
        error={problems['authority-from']}
        value={authority.from}
        onChange={(from) => set({ from })}
      />
      <TextField
        id="authority-to"
        type="date"
        label={texts.to}
        error={problems['authority-to']}
        value={authority.to}
        onChange={(to) => set({ to })}
      />
      {!me?.name && (
        <TextField
          id="filer"
          label={texts.filer}
          error={problems.filer}
          maxLength={50}
          value={given.filer}
          onChange={(filer) => change({ filer })}
        />
      )}
    </fieldset>
  );
};
