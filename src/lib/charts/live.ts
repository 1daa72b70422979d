// The page fetches all that a chart needs once a reader wants more than its picture, in one piece.
export { columnsOf, selectionFileName, selectionToCsv, valueColumn } from '../data/selection-csv';
export { readingOf, stateOf } from './figure-state';
export { LivePlot } from './live-plot';
export { stopsOf } from './stops';
export { textWidth } from './text-width';
export { chartFont } from './theme';
