import type { Mark, Selection } from '../data/selection';
import type { Said } from '../words/languages';
import type { ChartCard, WholeCard } from '../read/card';
import { stateOf } from '../read/figure-state';
import { sublineOf } from '../read/subline';
import { formOf } from '../draw/forms';
import { narrowWidth } from '../draw/heights';
import { rowsOf } from '../draw/panel';
import { mapPicture } from './map-picture';
import { wrap } from '../draw/text-width';
import {
	Column,
	escape,
	frame,
	legendItems,
	panelPicture,
	yearsOf,
	type PictureWords,
	type FigureImage,
	type MapImage,
	type ImageParts
} from './figure-image';
import type { Theme } from '../draw/theme';
import { traitsOf } from '../draw/forms/traits';

/** A picture of fixed size: it is laid out at half of its pixels, so that words are large. */
interface CardSize {
	readonly width: number;
	readonly height: number;
	/** Height of what stands below its lowest line. */
	readonly foot: number;
}

/** The picture that other sites show with a link, of the size that they ask for. */
const linkSize: CardSize = { width: 600, height: 315, foot: 34 };
/** The picture of a slide, 16:9. */
const slideSize: CardSize = { width: 960, height: 540, foot: 58 };

const margin = 28;
const gap = 14;
/** More panels than this cannot be read. */
const mostPanels = 6;
/** Below this share of their size words cannot be read. */
const leastScale = 0.7;
/** Panels side by side need so much for the years at their axes. */
const leastPanel = 230;

/** A chart's default view with a headline and the name of the site, for links on other sites. */
export function shareCardOf(
	card: WholeCard,
	title: string,
	theme: Theme,
	words: PictureWords & Said<'site'>,
	map?: MapImage
): FigureImage {
	const { width, height } = linkSize;
	const base = height - 16;
	const name = [
		`<text x="${margin}" y="${base}" font-size="15" font-weight="600" font-family="'Source Serif 4', Georgia, serif" fill="${theme.ink}">${escape(words.site.name)}</text>`,
		`<text x="${width - margin}" y="${base}" text-anchor="end" fill="${theme.muted}">${escape(words.site.tagline)}</text>`
	].join('');
	return layOut({ card, choice: {}, map, theme, words }, linkSize, title, '', name);
}

/** A view of a chart as a slide, with its finding, what is measured, sources and address. */
export function slideOf({ address, ...parts }: ImageParts & Required<Pick<ImageParts, 'theme'>>): FigureImage {
	const { card, choice, theme, words } = parts;
	const { heading, selection } = stateOf(card.chart, choice, words);
	const unit = card.chart.units.find(({ key }) => key === choice.unit);
	const years = selection && yearsOf(selection);
	const { width, height, foot } = slideSize;
	const below = new Column(margin, height - foot + 6, width - 2 * margin, theme);
	const small = { size: 11, line: 15, colour: theme.muted };
	const [source = '', ...more] = wrap(`${words.chart.source}: ${card.credits.join('; ')}`, '11px', width - 2 * margin);
	below.words(more.length > 0 ? `${source} …` : source, small);
	below.words(address, small);
	return layOut(
		parts,
		slideSize,
		heading,
		[sublineOf(card.chart, unit), ...(years ? [words.filter.shown(years.from, years.to)] : [])].join('. '),
		below.toSvg()
	);
}

/** A picture of fixed size: a headline, what is said below it, as much of the chart as can be read, and a foot. */
function layOut(
	{ card, choice, map, theme, words }: Omit<ImageParts, 'address'> & { readonly theme: Theme },
	size: CardSize,
	title: string,
	subline: string,
	footing: string
): FigureImage {
	const { width, height, foot } = size;
	const inner = width - 2 * margin;
	const { selection, shown: keys, legend } = stateOf(card.chart, choice, words);
	if (!selection) throw new Error(`The rows of ${card.chart.slug} are missing.`);
	const page = new Column(margin, 22, inner, theme);
	page.rule();
	page.words(
		title,
		size === linkSize ? { size: 21, line: 25, headline: true } : { size: 26, line: 31, headline: true }
	);
	if (subline !== '') page.words(subline, { size: 13, line: 18, colour: theme.muted });
	page.space(2);
	const beside = map ? besideMap(map, page.bottom + 4, size, theme) : { width: 0, svg: '' };
	const across = inner - beside.width;
	const shown = selection.chart.series.filter(({ key }) => keys.includes(key) && legend.includes(key));
	if (shown.length > 1 && shown.length <= 6) page.row(legendItems(shown, theme));
	page.space(6);
	const room = { top: page.bottom, across, down: height - foot - page.bottom - 6 };
	const drawing = drawPanels(card, selection, room, theme, words) + beside.svg;
	const line = `<path d="M${margin} ${height - foot}h${inner}" stroke="${theme.grid}"/>`;
	const pixels = { width: 2 * width, height: 2 * height };
	const content = page.toSvg() + drawing + line + footing;
	return { svg: frame(pixels.width, pixels.height, width, height, title, '', theme, content), ...pixels };
}

/** The map at the right edge from a height down to the foot, without its words, above the notice of its outlines. */
function besideMap(
	map: MapImage,
	top: number,
	{ width, height, foot }: CardSize,
	theme: Theme
): { width: number; svg: string } {
	const bottom = height - foot - 8;
	const line = 11;
	const across = Math.round(((bottom - top - 2 * line) * map.size[0]) / map.size[1]);
	const least = Math.max(190, across);
	const left = width - margin - least;
	const picture = mapPicture(map, left + (least - across) / 2, top, across, true);
	const base = top + picture.height + 6;
	const notice = `<text x="${left}" y="${base + 8}" font-size="7.5" fill="${theme.muted}">${escape(map.notice)}</text>`;
	return { width: least + gap, svg: picture.svg + notice };
}

interface Layout {
	readonly count: number;
	readonly columns: number;
	readonly scale: number;
	readonly across: number;
	readonly down: number;
	readonly narrow: boolean;
	/** The part of its rows that a chart by category has room for. */
	readonly part: number;
}

/** The panels in a box of fixed height: rows move closer together, then all of it shrinks, then there are fewer panels, then fewer rows. */
function drawPanels(
	{ heights }: ChartCard,
	selection: Selection,
	{ top, across: inner, down: room }: { readonly top: number; readonly across: number; readonly down: number },
	theme: Theme,
	words: PictureWords
): string {
	const { chart } = selection;
	const panels = chart.panels.filter(({ key }) => selection.marks.some((mark) => mark.panel === key));
	const nameHeight = chart.panels.length > 1 ? 18 : 0;
	const { byRow } = formOf(chart.form);
	const { worded } = traitsOf(chart.form);

	/** The largest scale at which so many panels fit. */
	const layout = (count: number): Layout => {
		const columns = count <= 2 ? count : count === 4 ? 2 : 3;
		const lines = Math.ceil(count / columns);
		for (let scale = 1; ; scale -= 0.05) {
			const across = (inner / scale - (columns - 1) * gap) / columns;
			const down = (room / scale - (lines - 1) * gap) / lines - nameHeight;
			const narrow = across < narrowWidth;
			const size = narrow ? 'narrow' : 'wide';
			const wanted = Math.max(...panels.slice(0, count).map(({ key }) => heights[key]?.[size] ?? 0));
			const least = byRow ? wanted * (narrow || worded ? 0.8 : 0.6) : 130;
			const last = byRow && count === 1 ? leastScale + 0.05 : 0.3;
			if ((down >= least && (count === 1 || across >= leastPanel)) || scale < last)
				return { count, columns, scale, across, down, narrow, part: Math.min(1, down / least) };
		}
	};
	const layouts = Array.from({ length: Math.min(mostPanels, panels.length) }, (_, index) => layout(index + 1));
	const best = layouts.findLast(({ scale }) => scale >= leastScale) ?? layouts[0];
	if (!best) return '';
	const { count, columns, scale, across, down, narrow, part } = best;
	const content = panels.slice(0, count).map(({ key, label }, index) => {
		const x = (index % columns) * (across + gap);
		const y = Math.floor(index / columns) * (down + nameHeight + gap);
		const { content } = panelPicture(byRow ? firstRows(selection, key, part) : selection, key, {
			width: across,
			height: down,
			narrow,
			locale: words.locale,
			id: `${chart.slug}-card-${index}`,
			theme
		});
		const [line = '', ...more] = wrap(label, '600 12px sans-serif', across - 14);
		const name =
			nameHeight > 0
				? `<text x="${x}" y="${y + 12}" font-weight="600" fill="${theme.ink}">${escape(more.length > 0 ? `${line} …` : line)}</text>`
				: '';
		return `${name}<svg x="${x}" y="${y + nameHeight}" width="${across}" height="${down}" overflow="visible">${content}</svg>`;
	});
	return `<svg x="${margin}" y="${top}" width="${inner}" height="${room}" viewBox="0 0 ${inner / scale} ${room / scale}">${content.join('')}</svg>`;
}

/** The first rows of a panel, as many as a part of its height has room for. */
function firstRows(selection: Selection, key: string, part: number): Selection {
	const { chart, marks } = selection;
	if (part === 1) return selection;
	const { rows, places } = rowsOf(
		chart,
		marks.filter(({ panel }) => panel === key)
	);
	const room = Math.floor(places * part);
	const kept = new Set(rows.filter(({ at }) => at < room).map((row) => row.key));
	const keep = ({ panel, category }: Mark) => panel !== key || kept.has(category);
	return { ...selection, chart: { ...chart, marks: chart.marks.filter(keep) }, marks: marks.filter(keep) };
}
