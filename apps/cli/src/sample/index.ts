export { type LoadedAccount, loadSample } from './load-sample.js';
