import { z } from 'zod';
import { oneLine } from '../../local/startFailure.ts';

const count = z.number();

/** What the endpoint says an import would do. */
export const PackPreview = z.object({
  added: count,
  changed: count,
  ended: count,
  removed: count,
  changes: z.array(
    z.object({
      kind: z.string(),
      code: z.string(),
      name: z.string().nullable(),
      change: z.string(),
      fields: z.array(
        z.object({ path: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
      ),
    }),
  ),
  effects: z.object({
    casesOfMatters: count,
    casesAtWindows: count,
    casesWithoutDelegation: count,
    moveCount: count,
    helpRequests: count,
    bookings: count,
    tickets: count,
    staffCount: count,
  }),
});
export type PackPreview = z.infer<typeof PackPreview>;

const MOST_FIELDS = 5;
const MOST_CHARACTERS = 60;

const CONCERNED: Readonly<Record<keyof PackPreview['effects'], string>> = {
  casesOfMatters: 'open cases of changed matters',
  casesAtWindows: 'open cases at closed windows',
  casesWithoutDelegation: 'open cases that their desk could no longer settle',
  moveCount: 'open cases with a new last day',
  helpRequests: 'help requests at closed windows',
  bookings: 'bookings that would be given back',
  tickets: 'people waiting at closed windows',
  staffCount: 'of the staff',
};

/** Describes a preview: a line for each change with its first fields, and one for whom they concern. */
export const describePreview = (preview: PackPreview): string[] => {
  const { added, changed, ended, removed, changes, effects } = preview;
  const all = added + changed + ended + removed;
  if (all === 0) return ['The import would change nothing.'];
  const concerned = Object.entries(CONCERNED).flatMap(([key, words]) => {
    const number = effects[PackPreview.shape.effects.keyof().parse(key)];
    return number > 0 ? [`${number} ${words}`] : [];
  });
  return [
    `The import would add ${added}, change ${changed}, end ${ended} and remove ${removed}:`,
    ...changes.map(describeChange),
    ...(all > changes.length ? [`  … and ${all - changes.length} more`] : []),
    `It would concern ${concerned.join(', ') || 'nobody'}.`,
  ];
};

const describeChange = ({ change, kind, code, name, fields }: PackPreview['changes'][number]): string => {
  const more = fields.length > MOST_FIELDS ? `; ${fields.length - MOST_FIELDS} more fields` : '';
  const told =
    change === 'ADDED' || change === 'REMOVED'
      ? ''
      : fields.slice(0, MOST_FIELDS).map(describeField).join('; ');
  return oneLine(`  ${change} ${kind} ${code}${name ? ` ${name}` : ''}${told && `: ${told}${more}`}`);
};

const describeField = ({ path, before, after }: PackPreview['changes'][number]['fields'][number]): string =>
  `${path} ${cut(before)} → ${cut(after)}`;

const cut = (text: string | null): string =>
  text === null || text.length <= MOST_CHARACTERS
    ? (text ?? 'nothing')
    : `${text.slice(0, MOST_CHARACTERS)}…`;
