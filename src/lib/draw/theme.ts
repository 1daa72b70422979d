import type { ColourName } from '../data/selection';

/** All colours of a chart. */
export interface Colours {
	/** Behind every chart. */
	readonly ground: string;
	readonly ink: string;
	/** Words at axes. */
	readonly muted: string;
	readonly grid: string;
	readonly zero: string;
	/** Shading of a marked period. */
	readonly band: string;
	/** Words about women: the orange of their marks is too light to read. */
	readonly womenWords: string;
	readonly colours: Readonly<Record<ColourName, string>>;
}

/** The colours of one appearance. `src/lib/ui/style/theme.css` repeats them for the page; a test compares. */
export interface Theme extends Colours {
	readonly name: 'light' | 'dark';
}

/** Ink on white. Men and women: UK Analysis Function palette, at least 3:1 on white and against each other. */
export const light: Theme = {
	name: 'light',
	ground: '#ffffff',
	ink: '#1f1d1a',
	muted: '#5f5a53',
	grid: '#e7e3dc',
	zero: '#6b665e',
	band: '#f1ebdf',
	womenWords: '#b84300',
	colours: {
		men: '#12436d',
		women: '#f46a25',
		all: '#1f1d1a',
		comparison: '#7a746b',
		north: '#8a1c4a',
		south: '#1f7a6b',
		first: '#5b3a8e',
		second: '#a35a00',
		third: '#2f7d32',
		fourth: '#0b7fab',
		fifth: '#6f6230',
		sixth: '#b0306a'
	}
};

/** Light ink on near-black. */
export const dark: Theme = {
	name: 'dark',
	ground: '#15171b',
	ink: '#ece8e1',
	muted: '#b3ada3',
	grid: '#2c2f35',
	zero: '#8f897f',
	band: '#32363e',
	womenWords: '#f0752f',
	colours: {
		men: '#a9d3f7',
		women: '#f0752f',
		all: '#ece8e1',
		comparison: '#857f77',
		north: '#e58fb5',
		south: '#5cc8b5',
		first: '#b59be8',
		second: '#e0a24a',
		third: '#7cc47f',
		fourth: '#5cc3ea',
		fifth: '#c2b280',
		sixth: '#ef86b4'
	}
};

/** The colours as the page's custom properties: the picture follows the reader's appearance. */
export const page: Colours = {
	ground: 'var(--ground)',
	ink: 'var(--ink)',
	muted: 'var(--muted)',
	grid: 'var(--grid)',
	zero: 'var(--zero)',
	band: 'var(--band)',
	womenWords: 'var(--women-words)',
	colours: {
		men: 'var(--men)',
		women: 'var(--women)',
		all: 'var(--all)',
		comparison: 'var(--comparison)',
		north: 'var(--north)',
		south: 'var(--south)',
		first: 'var(--first)',
		second: 'var(--second)',
		third: 'var(--third)',
		fourth: 'var(--fourth)',
		fifth: 'var(--fifth)',
		sixth: 'var(--sixth)'
	}
};

/** All colours that a drawing may use. */
export function paletteOf({ colours, ...others }: Colours) {
	return { ground: others.ground, colours: new Set([...Object.values(others), ...Object.values(colours)]) };
}

/** A colour at an opacity in percent, as the recorder reads it. */
export function faint(colour: string, percent: number): string {
	return `${colour}/${percent}`;
}

/** The colour of words about what has a colour: they can be read in both appearances, 4.5:1 on the ground. */
export function wordsIn({ colours, womenWords }: Colours, name: ColourName): string {
	return name === 'women' ? womenWords : colours[name];
}

/** Words in charts: the system's sans, as on the page. */
export const chartFont =
	'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif';

/** WCAG 2 contrast between two colours written as #rrggbb, from 1 to 21. */
export function contrast(one: string, other: string): number {
	const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
