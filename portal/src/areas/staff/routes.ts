import { lazyPage } from '../../page';

const pages = () => import('./pages');

/** Pages for reviewers, supervisors and auditors, and the board in a hall. */
export const staffRoutes = [
  lazyPage('/r', pages, 'Office'),
  lazyPage('/r/case/$number', pages, 'OfficeCase'),
  lazyPage('/s', pages, 'Wall'),
  lazyPage('/s/cases', pages, 'Cases'),
  lazyPage('/s/voice', pages, 'Voice'),
  lazyPage('/s/appraisal', pages, 'Appraisal'),
  lazyPage('/s/coverage', pages, 'Coverage'),
  lazyPage('/s/heat', pages, 'Heat'),
  lazyPage('/s/staff', pages, 'HandOver'),
  lazyPage('/s/help/$number', pages, 'WatchedHelp'),
  lazyPage('/s/case/$number', pages, 'WatchedCase'),
  lazyPage('/a', pages, 'Audit'),
  lazyPage('/screen/$window', pages, 'Screen'),
] as const;
