import type { Field } from '../model/form.ts';
import type { MatterVersion } from '../model/matter.ts';
import { type PackProblem, type Path, problem } from './packProblem.ts';

/** The longest text that a certificate takes: with several, its code still fits on paper. */
const LONGEST = 200;

/** Checks that the fields which a certificate certifies are single, short values of the form, each once. */
export const checkCertificate = ({ certificate, form }: MatterVersion, path: Path): PackProblem[] =>
  (certificate?.fields ?? []).flatMap((name, i, all) => {
    const at = [...path, 'certificate', 'fields', i];
    const field = form && Object.hasOwn(form.properties, name) ? form.properties[name] : undefined;
    if (!field) return [problem('matters', at, 'UNKNOWN_FIELD', name)];
    if (all.indexOf(name) < i) return [problem('matters', at, 'DUPLICATE', name)];
    return isShort(field) ? [] : [problem('matters', at, 'NOT_CERTIFIABLE', name)];
  });

const isShort = (field: Field): boolean => {
  switch (field.type) {
    case 'object':
    case 'array':
      return false;
    case 'string':
      return (
        field.format === 'date' || field.oneOf !== undefined || (field.maxLength ?? LONGEST + 1) <= LONGEST
      );
    default:
      return true;
  }
};
