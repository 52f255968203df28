import { isAuthorityInForce } from '../case/access.ts';
import type { Case } from '../case/model.ts';
import type { AskForHelpInput } from '../graphql/generated/types.ts';
import { isByAnyDocument, isSamePerson } from '../identity/asker.ts';
import { type IdentifiedPerson, identifyPerson, nameByToken } from '../identity/identifiedPerson.ts';
import type { Permitted } from '../identity/permit.ts';
import { readPerson } from '../identity/person.ts';
import { parseCaseNumber } from '../record/numbers.ts';
import { hints } from '../refusal/hints.ts';
import { isRefused, type Outcome, type Refusal, refuse, refused } from '../refusal/refusal.ts';
import { type Directory, isOn, matterOn } from '../registry/directory.ts';
import type { Village } from '../registry/model/place.ts';
import { checkInService } from '../registry/openingHours.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';
import { readText } from './texts.ts';

/** An asker who may ask for help. */
export type HelpAsker = Permitted<'askForHelp'>;

/** A help request that passed all checks. */
export type CheckedHelpRequest = {
  readonly directory: Directory;
  readonly village: Village;
  readonly day: string;
  readonly person: IdentifiedPerson;
  readonly about: Case | undefined;
  readonly words: string;
};

/** Checks asker, village, matter and person of a help request, and reads the case that it names. */
export const checkHelpRequest = async (
  context: Context,
  asker: HelpAsker,
  input: AskForHelpInput,
): Promise<Outcome<CheckedHelpRequest>> => {
  const { services, now } = context;
  const directory = await services.registry.find(input.village.slice(0, 6));
  const day = directory && localDay(now, directory.district.timeZone);
  const village = directory?.villages.get(input.village);
  if (!directory || !day || !village || !isOn(village, day))
    return refused(refuse('UNKNOWN_VILLAGE', ['input', 'village']));
  const words = readText(input.words, 'words');
  const read = readPerson(input.person, ['input', 'person'], day);
  const refusals = [
    ...(isRefused(words) ? words.refusals : []),
    ...(isRefused(read) ? read.refusals : []),
    ...checkPlace(directory, asker, input, day),
  ];
  if (isRefused(words) || isRefused(read) || refusals.length > 0) return { refusals };
  const person = await identifyPerson(services.personIndex, read.value);
  const isSelf = () => isSamePerson(asker, person.index, directory.district.code);
  if (asker.role !== 'CLERK' && !(await isByAnyDocument(asker, isSelf)))
    return refused(refuse('FORBIDDEN', ['input', 'person', 'identity'], hints.ownIdentity));
  const about = await findCaseOf(context, directory, person, input.case, day);
  if (isRefused(about)) return about;
  const named = asker.role === 'CLERK' ? person : nameByToken(asker, person);
  return { value: { directory, village, day, person: named, about: about.value, words: words.value } };
};

/** Checks the window, which a clerk must name and nobody else may, and the matter, if named. */
const checkPlace = (
  directory: Directory,
  asker: HelpAsker,
  { window: wanted, matter }: AskForHelpInput,
  day: string,
): Refusal[] => {
  const refusals: Refusal[] = [];
  if (asker.role === 'CLERK') {
    const window = directory.windows.get(wanted ?? '');
    if (!window) refusals.push(refuse('UNKNOWN_WINDOW', ['input', 'window']));
    else if (!asker.windows.has(window.id))
      refusals.push(refuse('NOT_YOUR_WINDOW', ['input', 'window'], window.name));
    else refusals.push(...checkInService(directory, window, day, ['input', 'window']));
  } else if (wanted) refusals.push(refuse('FORBIDDEN', ['input', 'window'], hints.onlineOnly));
  if (matter && !matterOn(directory, matter, day))
    refusals.push(refuse('UNKNOWN_MATTER', ['input', 'matter']));
  return refusals;
};

/** Finds the case that the request is about: the person must be its applicant, or agent on that day, by any of their documents. */
const findCaseOf = async (
  { services: { cases, personIndex, joins } }: Context,
  { district }: Directory,
  { index }: IdentifiedPerson,
  number: string | null | undefined,
  day: string,
): Promise<Outcome<Case | undefined>> => {
  if (!number) return { value: undefined };
  const address = parseCaseNumber(number);
  const found = address?.district === district.code ? await cases.find(address) : undefined;
  const agent = found && isAuthorityInForce(found, day) ? found.agentPerson : undefined;
  const people = [found?.person, agent].filter((hash) => hash !== undefined);
  const hashes = await Promise.all(people.map(personIndex.renew));
  const isTheirs =
    hashes.includes(index) ||
    (await joins.othersOf(index, district.code)).some((other) => hashes.includes(other));
  return found && isTheirs ? { value: found } : refused(refuse('NOT_FOUND', ['input', 'case']));
};
