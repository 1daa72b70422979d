import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { pictureOfSign } from '../lib/charts/sign-swatch';
import { signs, type SignKey } from '../lib/charts/signs';
import { chartSlugs } from '../lib/charts/slugs';
import type { Chart, Form, Mark, Selection } from '../lib/data/selection';
import { select } from '../lib/data/selection';
import { draw } from '../lib/draw/draw';
import { forms, heightsOf } from '../lib/draw/forms';
import { glyphs } from '../lib/draw/forms/glyphs';
import { pictureWidths } from '../lib/draw/heights';
import { dark, light, type Theme } from '../lib/draw/theme';
import { boxOf } from '../lib/server/cards';
import { yearPeriods } from '../lib/server/periods';
import { chartOf, yearBounds } from '../lib/server/site';
import ChartLegend from '../lib/ui/ChartLegend.svelte';
import FormGlyph from '../lib/ui/FormGlyph.svelte';
import SearchButton from '../lib/ui/SearchButton.svelte';
import YearFilter from '../lib/ui/YearFilter.svelte';
import { reader } from '../lib/view/reader.svelte';
import { contextOf, speechOf } from '../lib/words/context';
import { wordsOf } from '../lib/words/languages';
import { traitsOf } from '../lib/draw/forms/traits';

const words = wordsOf(undefined);

const styled = ['YearFilter', 'ChartLegend', 'FormGlyph', 'SearchButton'];
const styles = [
	'/src/lib/ui/style/tokens.css',
	'/src/lib/ui/style/theme.css',
	'/src/lib/ui/style/page.css',
	...styled.map((name) => `/src/lib/ui/${name}.svelte?svelte&type=style&lang.css`)
];

/**
 * All charts, all forms with made-up data, all signs and the controls, in both themes, on one page: for looking at a change
 * of a drawing as a whole. The server of `npm run dev` answers with it at /dev/gallery/; no build holds it.
 */
export function gallery(): string {
	reader.bounds = yearBounds();
	const themed = [light, dark].map(
		(theme) => `<section class="${theme.name}">
<h1>${theme.name}</h1>
<h2>Controls</h2><div class="row">${controls()}</div>
<h2>Signs</h2><div class="row">${signsIn(theme)}</div>
<h2>Forms, with made-up data</h2><div class="row">${formsIn(theme)}</div>
<h2>Charts</h2>${chartsIn(theme)}
</section>`
	);
	return `<!doctype html><html lang="en" class="scripted"><head><meta charset="utf-8"><title>Gallery</title>
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('')}
<style>
section { padding: 1rem; background: var(--ground); color: var(--ink) }
.light { ${properties(light)} }
.dark { ${properties(dark)} }
.row { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start }
figure { margin: 0 } figcaption { font-size: .875rem; font-weight: 600 } svg { overflow: visible; font: 12px var(--sans) }
</style></head><body>${themed.join('')}</body></html>`;
}

function properties({ colours, name: _, ...plain }: Theme): string {
	return Object.entries({ ...plain, ...colours })
		.map(([token, colour]) => `--${token}: ${colour};`)
		.join(' ');
}

function chartsIn(theme: Theme): string {
	return chartSlugs
		.map((slug) => {
			const chart = chartOf(words, slug);
			const panels = chart.panels.flatMap(({ key, label }) =>
				(['wide', 'narrow'] as const).map((size) =>
					panel(select(chart), key, label, theme, size, boxOf(chart, key, 'en-GB')[size])
				)
			);
			return `<h3>${slug}: ${escape(chart.title)}</h3><div class="row">${panels.join('')}</div>`;
		})
		.join('');
}

function formsIn(theme: Theme): string {
	return madeUpForms
		.map((form) => {
			const selection = select(madeUp(form));
			const picture = panel(selection, '', form.kind, theme, 'wide', heightsOf(selection.chart, 3).wide);
			return markup(FormGlyph, { glyph: glyphs[form.kind], colours: ['women', 'men'] as const }) + picture;
		})
		.join('');
}

function signsIn({ muted }: Theme): string {
	// The keys of the table of signs are all the signs there are.
	return (Object.keys(signs) as SignKey[])
		.flatMap((value) =>
			(['line', 'area', 'point'] as const).map((on) => {
				const { strokes, letter } = pictureOfSign(value, { on, timed: true });
				const paths = strokes.map(
					({ path, width, dash }) => `<path d="${path}" stroke-width="${width}" stroke-dasharray="${dash ?? ''}"/>`
				);
				const text = letter
					? `<text x="${letter.x}" y="${letter.y}" fill="${muted}" stroke="none">${letter.text}</text>`
					: '';
				return `<figure><svg width="52" height="28" viewBox="0 0 26 14" fill="none" stroke="${muted}">${paths.join('')}${text}</svg><figcaption>${value}, ${on}</figcaption></figure>`;
			})
		)
		.join('');
}

function controls(): string {
	const { series } = chartOf(words, 'arrivals-by-sex');
	return [
		markup(YearFilter, { periods: yearPeriods(words) }),
		markup(ChartLegend, { series, shown: ['female'], onchoose: () => undefined }),
		markup(SearchButton, {})
	].join('');
}

function markup<Props extends Record<string, unknown>>(component: Component<Props>, props: Props): string {
	// `render` takes any component with its props; they belong together by the types above.
	const { head, body } = render(component as Component, { props, context: contextOf(speechOf(words)) });
	return head + body;
}

function panel(
	selection: Selection,
	key: string,
	label: string,
	theme: Theme,
	size: 'wide' | 'narrow',
	height: number
): string {
	const width = pictureWidths[size];
	const id = `${theme.name}-${selection.chart.slug}-${key}-${size}`.replaceAll(' ', '-');
	const { svg } = draw(selection, key, {
		width,
		height,
		narrow: size === 'narrow',
		locale: words.locale,
		id,
		theme
	});
	return `<figure><figcaption>${escape(label)}</figcaption><svg width="${width}" height="${height}">${svg}</svg></figure>`;
}

const madeUpForms: readonly Form[] = [
	{ kind: 'columns' },
	{ kind: 'lines', filled: false },
	{ kind: 'lines', filled: true },
	{ kind: 'steps' },
	{ kind: 'points' },
	{ kind: 'lollipops' },
	{ kind: 'bars', shares: true },
	{ kind: 'pyramid', left: 'one', together: [] },
	{ kind: 'dumbbell' },
	{ kind: 'table', columns: 'series', bars: 'size' },
	{ kind: 'timeline' }
];

/** A chart of a form with a mark for each flag, of made-up values. */
function madeUp(form: Form): Chart {
	const flags = [null, 'provisional', 'proposal', 'modelled', 'estimate', 'superseded', 'break', 'rounded'] as const;
	const categories = ['first', 'second', 'third'];
	const marks = ['one', 'two'].flatMap((series, place) =>
		flags.map((flag, index): Mark => {
			const value = traitsOf(form).valued ? 20 + ((index * 37 + place * 23) % 60) : null;
			const year = 2000 + index;
			return {
				key: `${series}/${year}`,
				dimensions: { year: String(year) },
				series,
				panel: '',
				category: forms[form.kind].byRow ? (categories[index % 3] ?? '') : '',
				span: { from: year, to: year },
				start: year,
				end: year + 1,
				value,
				low: null,
				high: null,
				unit: 'units',
				evidence: index % 4 === 3 ? 'derived' : 'single',
				flag,
				sources: [],
				note: ''
			};
		})
	);
	const byPlace = new Map(marks.map((mark) => [`${mark.series}/${mark.category || mark.start}`, mark]));
	return {
		...chartOf(words, 'arrivals-by-sex'),
		slug: `made-up-${form.kind}`,
		form,
		axis: 'units',
		divide: 1,
		events: [],
		units: [],
		series: [
			{ key: 'one', label: 'One', short: 'One', colour: 'women', shown: true, joined: true },
			{ key: 'two', label: 'Two', short: 'Two', colour: 'men', shown: true, joined: true }
		],
		panels: [{ key: '', label: '' }],
		categories: categories.map((key) => ({ key, label: `The ${key} row` })),
		marks: forms[form.kind].byRow && traitsOf(form).valued ? [...byPlace.values()] : marks
	};
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
