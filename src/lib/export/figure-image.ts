import type { Choice, Selection, Series } from '../data/selection';
import type { Said } from '../words/languages';
import type { WholeCard } from '../read/card';
import { draw, type PictureFrame } from '../draw/draw';
import { narrowWidth } from '../draw/heights';
import { stateOf } from '../read/figure-state';
import { sublineOf } from '../read/subline';
import { mapPicture } from './map-picture';
import { pictureOfSign, type Swatch } from '../charts/sign-swatch';
import type { SignKey } from '../charts/signs';
import { textWidth, wrap } from '../draw/text-width';
import { chartFont, light, type Theme } from '../draw/theme';

/** A picture that stands alone: every word, colour and size is in it. */
export interface FigureImage {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

/** The map beside a chart, as a figure image shows it: colours and words are written out. */
export interface MapImage {
	/** The drawing as one SVG element that fills its box. */
	readonly svg: string;
	readonly size: readonly [width: number, height: number];
	readonly note: string;
	/** Whose outlines they are, under which licence. */
	readonly notice: string;
}

/** What pictures to take away say. */
export type PictureWords = Said<'chart' | 'filter' | 'pictures' | 'reading'>;

/** What a figure image is made from. */
export interface ImageParts {
	readonly card: WholeCard;
	readonly choice: Choice;
	/** The map of the same view, where the chart has one. */
	readonly map?: MapImage | undefined;
	/** Light, where nothing is said: a picture may be printed. */
	readonly theme?: Theme;
	readonly words: PictureWords;
	/** Where the chart is found, with the reader's view. */
	readonly address: string;
}

const imageWidth = 720;
const margin = 32;
const inner = imageWidth - 2 * margin;
const gap = 24;
/** Wide enough for all words of a map. */
const mapWidth = 420;

const sans = chartFont.replaceAll('"', "'");
const serif = "'Source Serif 4', 'Noto Serif', 'Noto Serif KR', Georgia, 'Times New Roman', serif";
/** Headlines stand in a serif face, narrower than the face that widths are known of. */
const serifShare = 0.95;

/** The picture of a chart under a choice, with all that a reader needs who sees nothing but the picture. */
export function figureImage({ card, choice, map, theme = light, words, address }: ImageParts): FigureImage {
	const state = stateOf(card.chart, choice, words);
	const { selection } = state;
	if (!selection) throw new Error(`The rows of ${card.chart.slug} are missing.`);
	/** In the unit chosen. */
	const { chart } = selection;
	const unit = card.chart.units.find(({ key }) => key === choice.unit);
	const { locale, pictures } = words;
	const page = new Column(margin, margin, inner, theme);

	page.rule();
	page.words(state.heading, { size: 24, line: 29, headline: true });
	page.space(4);
	page.words(sublineOf(chart, unit), { size: 14, line: 20, colour: theme.muted });
	const years = yearsOf(selection);
	if (years) page.words(words.filter.shown(years.from, years.to), { size: 14, line: 20, colour: theme.muted });
	if (chart.filter.kind === 'none' && (choice.from !== undefined || choice.to !== undefined))
		page.words(words.chart.notFiltered[chart.filter.reason], { size: 14, line: 20, colour: theme.muted });
	if (state.vintage !== null)
		page.words(words.chart.vintage(state.vintage, choice.state !== undefined), {
			size: 14,
			line: 20,
			colour: theme.muted
		});
	page.space(10);

	const small = { size: 12, line: 17, colour: theme.muted };
	let beside = '';
	if (map && !state.empty) {
		const picture = mapPicture(map, margin, page.bottom, mapWidth);
		const side = new Column(margin + mapWidth + gap, page.bottom, inner - mapWidth - gap, theme);
		side.words(map.note, small);
		side.space(8);
		side.words(map.notice, small);
		beside = picture.svg + side.toSvg();
		page.bottom = Math.max(page.bottom + picture.height, side.bottom) + 20;
	}

	const shown = chart.series.filter(({ key }) => state.shown.includes(key) && state.legend.includes(key));
	if (state.legend.length > 1) {
		page.row(legendItems(shown, theme));
		page.space(8);
	}

	if (state.empty) page.words(words.chart.empty(state.available.from, state.available.to), { size: 14, line: 20 });
	const panels = chart.panels.filter(({ key }) => state.panels.includes(key));
	const columns = panels.length > 1 ? 2 : 1;
	const width = (inner - (columns - 1) * gap) / columns;
	const narrow = width < narrowWidth;
	for (let first = 0; first < panels.length; first += columns) {
		const line = panels.slice(first, first + columns);
		const height = Math.max(...line.map(({ key }) => card.heights[key]?.[narrow ? 'narrow' : 'wide'] ?? 0));
		page.beside(
			line.map(({ key, label }, place) => ({
				left: place * (width + gap),
				width,
				name: label,
				svg: panelPicture(selection, key, {
					width,
					height: card.heights[key]?.[narrow ? 'narrow' : 'wide'] ?? height,
					narrow,
					locale,
					id: `${chart.slug}-sheet-${first + place}`,
					theme
				})
			})),
			height
		);
		page.space(12);
	}

	const signs = card.signs.filter(({ value, keyed }) => keyed && state.signs.includes(value));
	if (signs.length > 0)
		page.row(
			signs.map(({ value, label }) => ({
				width: 32,
				text: label,
				draw: (x, y) => signPicture(value, card.swatch, x, y, theme)
			}))
		);
	page.space(6);
	page.line();
	page.words(`${words.chart.source}: ${card.credits.join('; ')}`, small);
	page.words(pictures.licence, small);
	page.words(address, small);

	const height = Math.ceil(page.bottom + margin - 8);
	return {
		svg: frame(imageWidth, height, imageWidth, height, state.heading, state.summary, theme, page.toSvg() + beside),
		width: imageWidth,
		height
	};
}

/** The years to name: only where the reader chose some and the chart follows. */
export function yearsOf({ chart, choice, available }: Selection): { from: number; to: number } | null {
	if (chart.filter.kind !== 'years' || (choice.from === undefined && choice.to === undefined)) return null;
	return { from: choice.from ?? available.from, to: choice.to ?? available.to };
}

/** The outermost element of a picture, `width` by `height`, drawn in units of its own. */
export function frame(
	width: number,
	height: number,
	across: number,
	down: number,
	title: string,
	description: string,
	theme: Theme,
	content: string
): string {
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${across} ${down}" font-family="${sans}" font-size="12" role="img">`,
		`<title>${escape(title)}</title><desc>${escape(description)}</desc>`,
		`<rect width="${across}" height="${down}" fill="${theme.ground}"/>`,
		content,
		'</svg>\n'
	].join('');
}

/** One panel as an SVG element of fixed size: nothing stretches, so strokes need no protection from it. */
export function panelPicture(
	selection: Selection,
	panel: string,
	picture: PictureFrame
): { readonly width: number; readonly height: number; readonly content: string } {
	const content = draw(selection, panel, picture).svg.replaceAll(' vector-effect="non-scaling-stroke"', '');
	return { width: picture.width, height: picture.height, content };
}

/** A part of a legend or of a key: a small picture and its words. */
export interface Item {
	/** Room for the small picture. */
	readonly width: number;
	readonly text: string;
	/** Draws the small picture from the left end of a line of words, `y` being the middle of the line. */
	readonly draw: (x: number, y: number) => string;
}

/** Swatches and names of series. */
export function legendItems(series: readonly Series[], theme: Theme): Item[] {
	return series.map(({ label, colour }) => ({
		width: 18,
		text: label,
		draw: (x, y) => `<rect x="${x}" y="${y - 6}" width="12" height="12" rx="2" fill="${theme.colours[colour]}"/>`
	}));
}

interface Setting {
	readonly size: number;
	readonly line: number;
	readonly colour?: string;
	readonly bold?: boolean;
	readonly headline?: boolean;
}

/** Things set below one another between two margins. */
export class Column {
	bottom: number;
	readonly #left: number;
	readonly #width: number;
	readonly #theme: Theme;
	readonly #parts: string[] = [];

	constructor(left: number, top: number, width: number, theme: Theme) {
		this.#left = left;
		this.#width = width;
		this.#theme = theme;
		this.bottom = top;
	}

	toSvg(): string {
		return this.#parts.join('');
	}

	space(height: number): void {
		this.bottom += height;
	}

	/** The strong line that every figure begins with. */
	rule(): void {
		this.#parts.push(
			`<path d="M${this.#left} ${this.bottom}h${this.#width}" stroke="${this.#theme.ink}" stroke-width="3"/>`
		);
		this.bottom += 14;
	}

	/** A faint line. */
	line(): void {
		this.#parts.push(`<path d="M${this.#left} ${this.bottom}h${this.#width}" stroke="${this.#theme.grid}"/>`);
		this.bottom += 8;
	}

	/** A text in as many lines as it needs. */
	words(text: string, { size, line, colour = this.#theme.ink, bold = false, headline = false }: Setting): void {
		const font = `${bold || headline ? '600 ' : ''}${size}px sans-serif`;
		for (const part of wrap(text, font, this.#width / (headline ? serifShare : 1))) {
			const style = `${headline ? ` font-family="${serif}"` : ''}${bold || headline ? ' font-weight="600"' : ''}`;
			this.#parts.push(
				`<text x="${this.#left}" y="${round(this.bottom + line * 0.5 + size * 0.35)}" font-size="${size}" fill="${colour}"${style}>${escape(part)}</text>`
			);
			this.bottom += line;
		}
	}

	/** Small pictures with words, in as many lines as they need. */
	row(items: readonly Item[]): void {
		const line = 20;
		let x = 0;
		items.forEach(({ width, text, draw }, index) => {
			const needed = width + textWidth(text, '12px sans-serif');
			if (index > 0 && x + needed > this.#width) {
				x = 0;
				this.bottom += line;
			}
			const left = round(this.#left + x);
			const middle = this.bottom + line / 2;
			this.#parts.push(
				draw(left, middle),
				`<text x="${round(left + width)}" y="${middle + 4}" fill="${this.#theme.ink}">${escape(text)}</text>`
			);
			x += needed + 18;
		});
		this.bottom += line;
	}

	/** Panels side by side, each with its name in as many lines as the longest needs. */
	beside(
		panels: readonly {
			readonly left: number;
			readonly width: number;
			readonly name: string;
			readonly svg: ReturnType<typeof panelPicture>;
		}[],
		height: number
	): void {
		const names = panels.map(({ name, width }) => (name === '' ? [] : wrap(name, '600 13px sans-serif', width)));
		const lines = Math.max(...names.map(({ length }) => length));
		panels.forEach(({ left, svg }, index) => {
			const x = round(this.#left + left);
			names[index]?.forEach((text, row) => {
				this.#parts.push(
					`<text x="${x}" y="${round(this.bottom + row * 17 + 13)}" font-size="13" font-weight="600" fill="${this.#theme.ink}">${escape(text)}</text>`
				);
			});
			this.#parts.push(
				`<svg x="${x}" y="${round(this.bottom + lines * 17 + (lines > 0 ? 4 : 0))}" width="${round(svg.width)}" height="${svg.height}" overflow="visible">${svg.content}</svg>`
			);
		});
		this.bottom += lines * 17 + (lines > 0 ? 4 : 0) + height;
	}
}

/** A sign of the key from the left end of a line of words, `y` being the middle of the line. */
function signPicture(value: SignKey, swatch: Swatch, x: number, y: number, theme: Theme): string {
	const { strokes, letter } = pictureOfSign(value, swatch);
	const paths = strokes.map(
		({ path, width, dash }) =>
			`<path d="${path}" stroke-width="${width}"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}/>`
	);
	const text = letter
		? `<text x="${letter.x}" y="${letter.y}" fill="${theme.muted}" stroke="none" font-weight="600" text-anchor="middle">${escape(letter.text)}</text>`
		: '';
	return `<g transform="translate(${x} ${y - 7})" fill="none" stroke="${theme.muted}">${paths.join('')}${text}</g>`;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

export function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
