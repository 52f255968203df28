import matters from '../../../districts/350205/matters.json' with { type: 'json' };
import { type Fault, fault, faultBy } from './fault.ts';

const at = (wanted: string) => matters.matters.findIndex(({ code }) => code === wanted);
const ticking = matters.matters.findIndex(({ code, version }) => code === 'HC-HR-11' && version === 2);
const workingDays = (value: number) => ({ value, unit: 'WORKING_DAY' });

/** Promises in matters.json that a matter version cannot make. */
export const badPromises: readonly Fault[] = [
  fault(
    'NOT_ON_THE_SPOT',
    'an instant matter promised for tomorrow',
    'matters',
    ['matters', at('HC-PS-07'), 'committedLimit'],
    workingDays(1),
  ),
  fault(
    'UNKNOWN_MATERIAL',
    'a sample of a document that nobody asks for',
    'matters',
    ['matters', at('HC-CA-01'), 'guide', 'samples', 1, 'material'],
    'floor-plan',
  ),
  fault(
    'NOT_ON_THE_SPOT',
    'an instant matter without a promise',
    'matters',
    ['matters', at('HC-HR-02'), 'committedLimit'],
    null,
  ),
  fault(
    'NOT_ON_THE_SPOT',
    'a committed matter promised on the spot',
    'matters',
    ['matters', at('HC-CA-07'), 'committedLimit'],
    workingDays(0),
  ),
  faultBy(
    'NOTHING_TO_SEND',
    'a fully online matter that only ticks',
    'matters',
    ['matters', ticking, 'materials', 0, 'files'],
    ['matters', ['matters', ticking, 'form'], null],
    ['matters', ['matters', ticking, 'materials', 0, 'files'], undefined],
  ),
  fault(
    'NO_LIMIT_TO_EXTEND',
    'an instant matter with an extension',
    'matters',
    ['matters', at('HC-PS-02'), 'extension'],
    { days: 5, by: ['SUPERVISOR'] },
  ),
  fault(
    'SUSPENSION_TWICE',
    'a ground of suspension that is named twice',
    'matters',
    ['matters', at('HC-CA-07'), 'suspensions'],
    ['HEARING', 'HEARING'],
  ),
  fault(
    'NO_VISIT_REASON',
    'a visit without a reason',
    'matters',
    ['matters', at('HC-HF-03'), 'visitReason'],
    null,
  ),
  fault(
    'NOT_FULLY_ONLINE',
    'no visit, yet not fully online',
    'matters',
    ['matters', at('HC-HF-02'), 'fullyOnline'],
    false,
  ),
  faultBy(
    'NOT_FULLY_ONLINE',
    'fully online, yet a visit',
    'matters',
    ['matters', at('HC-HF-04'), 'fullyOnline'],
    ['matters', ['matters', at('HC-HF-04'), 'fullyOnline'], true],
    // a version that ends need not say what is sent
    ['matters', ['matters', at('HC-HF-04'), 'effectiveTo'], '2030-12-31'],
  ),
  faultBy(
    'NOT_FULLY_ONLINE',
    'fully online, yet not offered online',
    'matters',
    ['matters', at('HC-CA-12'), 'fullyOnline'],
    ['matters', ['matters', at('HC-CA-12'), 'channels'], ['WINDOW']],
  ),
  faultBy(
    'NO_FEE_BASIS',
    'a fee without a legal basis',
    'matters',
    ['matters', at('HC-CA-08'), 'fee', 'basis'],
    ['matters', ['matters', at('HC-CA-08'), 'fee', 'amount'], 10],
  ),
  faultBy(
    'NO_RESULT_NAME',
    'a result without a name',
    'matters',
    ['matters', at('HC-CA-13'), 'result'],
    ['matters', ['matters', at('HC-CA-13'), 'result', 'en'], ' '],
  ),
  fault(
    'WRONG_LEVELS',
    'a forwarded matter of one level',
    'matters',
    ['matters', at('HC-CA-01'), 'levels'],
    1,
  ),
  fault(
    'WRONG_ALTERNATIVE',
    'a material that stands in for one that is not on the list',
    'matters',
    ['matters', at('HC-HR-03'), 'materials', 2, 'insteadOf'],
    'photo-1-inch',
  ),
  faultBy(
    'WRONG_ALTERNATIVE',
    'a required material that stands in for another',
    'matters',
    ['matters', at('HC-HR-03'), 'materials', 2, 'insteadOf'],
    ['matters', ['matters', at('HC-HR-03'), 'materials', 2, 'required'], true],
  ),
  fault('WRONG_LEVELS', 'a direct matter of two levels', 'matters', ['matters', at('HC-HR-03'), 'levels'], 2),
  fault('TOO_MANY_STAMPS', 'more stamps than levels', 'matters', ['matters', at('HC-CA-02'), 'stamps'], 1),
];
