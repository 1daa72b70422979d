import type { Chart } from '../data/selection';

/** Width below which a drawing is narrow, in CSS pixels. Styles repeat it as 519px. */
export const narrowWidth = 520;

/** Widths at which pictures are laid out: they stretch sideways from there, never below. */
export const pictureWidths = { wide: narrowWidth, narrow: 260 } as const;

/** Height of the box of one panel in CSS pixels, on wide and on narrow drawings: fixed before anything is drawn. */
export interface Heights {
	readonly wide: number;
	readonly narrow: number;
}

/** The height that a panel needs for all rows it may ever show, so that a filter never moves the page. */
export function heightsOf(chart: Pick<Chart, 'form' | 'categories' | 'panels'>, rows: number): Heights {
	switch (chart.form.kind) {
		case 'columns':
		case 'lines':
		case 'steps':
		case 'points':
		case 'lollipops':
		case 'ranges':
			return chart.panels.length > 1 ? { wide: 230, narrow: 230 } : { wide: 340, narrow: 290 };
		case 'timeline':
			return { wide: rows * 52 + 40, narrow: rows * 56 + 40 };
		case 'bars':
			return { wide: rows * 30 + 40, narrow: rows * 46 + 40 };
		case 'pyramid':
			return { wide: rows * 40 + 40, narrow: rows * 46 + 40 };
		case 'dumbbell':
			return { wide: rows * 30 + 40, narrow: rows * 46 + 40 };
		case 'periods':
			return { wide: rows * 25 + 40, narrow: rows * 36 + 40 };
	}
}
