export { Apply } from './Apply';
export { CasePage } from './CasePage';
export { Guide } from './Guide';
export { Home } from './Home';
export { Mine } from './Mine';
export { Places } from './Places';
export { Search } from './Search';
