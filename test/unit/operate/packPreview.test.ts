import { expect, test } from 'vitest';
import { describePreview, type PackPreview } from '../../../infra/operate/district/packPreview.ts';

const nobody: PackPreview['effects'] = {
  casesOfMatters: 0,
  casesAtWindows: 0,
  casesWithoutDelegation: 0,
  moveCount: 0,
  helpRequests: 0,
  bookings: 0,
  tickets: 0,
  staffCount: 0,
};
const nothing: PackPreview = { added: 0, changed: 0, ended: 0, removed: 0, changes: [], effects: nobody };

test('an import that changes nothing says so', () => {
  expect(describePreview(nothing)).toEqual(['The import would change nothing.']);
});

test('each change is a line with the first five fields, and whom they concern is the last one', () => {
  const fields = Array.from({ length: 7 }, (_, i) => ({ path: `f${i}`, before: null, after: String(i) }));
  const preview = {
    ...nothing,
    added: 1,
    changed: 2,
    changes: [
      { kind: 'WINDOW', code: '350205001001-01', name: 'West', change: 'ADDED', fields },
      { kind: 'MATTER', code: 'HC-PS-02 v1', name: null, change: 'CHANGED', fields },
    ],
    effects: { ...nobody, bookings: 2, staffCount: 1 },
  };
  expect(describePreview(preview)).toEqual([
    'The import would add 1, change 2, end 0 and remove 0:',
    '  ADDED WINDOW 350205001001-01 West',
    '  CHANGED MATTER HC-PS-02 v1: f0 nothing → 0; f1 nothing → 1; f2 nothing → 2; f3 nothing → 3; f4 nothing → 4; 2 more fields',
    '  … and 1 more',
    'It would concern 2 bookings that would be given back, 1 of the staff.',
  ]);
});

test('a long value is cut, and a change that concerns nobody says so', () => {
  const fields = [{ path: 'note', before: 'x'.repeat(70), after: 'y' }];
  const changes = [{ kind: 'DISTRICT', code: '350205', name: null, change: 'CHANGED', fields }];
  expect(describePreview({ ...nothing, changed: 1, changes })).toEqual([
    'The import would add 0, change 1, end 0 and remove 0:',
    `  CHANGED DISTRICT 350205: note ${'x'.repeat(60)}… → y`,
    'It would concern nobody.',
  ]);
});
