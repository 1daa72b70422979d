import type { Chart, Form } from '../../data/selection';
import type { Heights } from '../heights';
import { bars } from './bars';
import { columns } from './columns';
import { dumbbell } from './dumbbell';
import type { FormModule } from './form';
import { lines } from './lines';
import { lollipops } from './lollipops';
import { table } from './table';
import { points } from './points';
import { pyramid } from './pyramid';
import { steps } from './steps';
import { timeline } from './timeline';

/** The table of forms: the one place that knows them all. */
export const forms: Readonly<Record<Form['kind'], FormModule>> = {
	columns,
	lines,
	steps,
	points,
	lollipops,
	bars,
	pyramid,
	dumbbell,
	table,
	timeline
};

/** The module of a chart's form. */
export function formOf({ kind }: Form): FormModule {
	return forms[kind];
}

/** Height of the box of a panel of a chart, by the largest number of categories that any choice may show in it. */
export function heightsOf({ form, panels }: Pick<Chart, 'form' | 'panels'>, rows: number, beside = false): Heights {
	return formOf(form).height({ panels: panels.length, rows, beside });
}
