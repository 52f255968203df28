export { Guide } from './Guide';
export { Home } from './Home';
export { Places } from './Places';
export { Search } from './Search';
