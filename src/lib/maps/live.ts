/** What a map needs once its chart is read. */
export { paintMap, regionAt, regionsOf } from './paint';
export { formatNumber } from '../data/format-number';
export { rankRegions, fillsOf } from './fills';
