export { Guide } from './Guide';
export { Home } from './Home';
export { Search } from './Search';
