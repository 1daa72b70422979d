import type { Chart } from '../../data/selection';
import type { Heights } from '../heights';
import { fetchForms, formKinds } from './fetch';

/** The module of a chart's form, at build: all are there. */
export const formOf = await fetchForms(formKinds);

/** Height of the box of a panel of a chart, by the largest number of categories that any choice may show in it. */
export function heightsOf({ form, panels }: Pick<Chart, 'form' | 'panels'>, rows: number): Heights {
	return formOf(form).height({ panels: panels.length, rows });
}
