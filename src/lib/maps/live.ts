/** What a map needs once its chart is read. */
export { paintMap, regionAt, regionsOf } from './paint';
export { formatShare } from '../data/format-number';
export { rankRegions, fillsOf } from './fills';
