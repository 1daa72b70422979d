import type { Form } from '../../data/selection';

/** What a form means for its marks, wherever they are read, listed or summed: apart from what draws them, which comes later. */
export interface FormTraits {
	/** Whether its marks have values; events have none. */
	readonly valued: boolean;
	/** Whether a value holds through all the years of its mark, each of which may be asked for. */
	readonly held: boolean;
	/** How its series are parts of a whole: on one another, or beside one another with their shares of it. */
	readonly parts: 'stacked' | 'beside' | null;
	/** Whether its series run each by itself: read from the highest value to the lowest. */
	readonly apart: boolean;
	/** Whether its rows hold words of their own: they can be set less close than bars. */
	readonly worded: boolean;
	/** Whether its series stand side by side under their names, for comparison: buttons above would only name them again. */
	readonly compared: boolean;
	/** Whether its panels follow one another down columns, as text does. */
	readonly flowing: boolean;
	/** Whether it has a column a year. */
	readonly yearColumns: boolean;
	/** Whether its marks stand on both sides of zero. */
	readonly twoSided: boolean;
}

const plain: FormTraits = {
	valued: true,
	held: false,
	parts: null,
	apart: false,
	worded: false,
	compared: false,
	flowing: false,
	yearColumns: false,
	twoSided: false
};

/** The traits of a chart's form. */
export function traitsOf(form: Form): FormTraits {
	switch (form.kind) {
		case 'columns':
			return { ...plain, parts: 'stacked' };
		case 'pyramid':
			return { ...plain, parts: 'beside', twoSided: true };
		case 'bars':
			return { ...plain, parts: form.shares === true ? 'beside' : null };
		case 'lines':
		case 'points':
			return { ...plain, apart: true };
		case 'steps':
			return { ...plain, apart: true, held: true };
		case 'table':
			return {
				...plain,
				worded: true,
				compared: form.columns === 'series',
				yearColumns: form.columns === 'years'
			};
		case 'timeline':
			return { ...plain, worded: true, flowing: true, valued: false };
		case 'dumbbell':
			return { ...plain, compared: true };
		case 'lollipops':
			return plain;
	}
}
