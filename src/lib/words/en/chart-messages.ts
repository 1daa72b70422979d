import type { ChartMessages } from '../messages';
import * as messages from './messages';

/** What is said of charts. Named one by one: the namespace as a value would bring the words of all areas to every page. */
export const chartMessages: ChartMessages = { chart: messages.chart, locale: messages.locale };
