import type { Sign } from '../../charts/signs';
import { textWidth } from '../text-width';

interface State {
	fillStyle: string;
	strokeStyle: string;
	lineWidth: number;
	font: string;
	textAlign: string;
	textBaseline: string;
	lineDash: readonly number[];
	x: number;
	y: number;
}

interface Point {
	readonly x: number;
	readonly y: number;
}

/** A path as it is being drawn: its commands, and what is known of its shape. */
interface Path {
	commands: string;
	points: Point[];
	/** The circle, where the path is one and nothing else. */
	circle: { readonly x: number; readonly y: number; readonly radius: number } | null;
	onlyRectangles: boolean;
}

/** The colours of a drawing. */
export interface Palette {
	/** Behind the drawing. */
	readonly ground: string;
	readonly colours: ReadonlySet<string>;
}

/** A rectangle in pixels of the drawing. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** Points are small shapes that are filled; they keep their form where the drawing is stretched. */
const largestPoint = 20;

/** Opacity of what is in doubt in a fixed drawing, in percent. */
const paleness = 45;

/**
 * Records what Chart.js draws and writes it as SVG. The drawing may be stretched sideways: shapes stand in inner
 * pictures that stretch without their strokes; points and words are placed by percent and keep their form and size.
 * Only what our charts use is known; anything else is not a function here, so a new feature fails the build.
 * A `fixed` drawing does not stretch: it is scaled as a whole, and so is as short as can be, in whole units, its points
 * strokes with round ends, what is in doubt paler.
 */
export class SvgRecorder {
	readonly canvas: { readonly width: number; readonly height: number; readonly getContext: () => SvgRecorder };
	fillStyle = '#000000';
	strokeStyle = '#000000';
	lineWidth = 1;
	lineCap = 'butt';
	lineJoin = 'miter';
	lineDashOffset = 0;
	font = '12px sans-serif';
	textAlign = 'left';
	textBaseline = 'alphabetic';
	globalAlpha = 1;

	readonly #width: number;
	readonly #height: number;
	readonly #palette: Palette;
	readonly #id: string;
	readonly #fixed: boolean;
	#dash: readonly number[] = [];
	#x = 0;
	#y = 0;
	readonly #stack: State[] = [];
	#path: Path = emptyPath();
	/** The last path that was filled as a point: a stroke of the same path joins it. */
	#filled: { readonly path: Path; readonly index: number } | null = null;
	#parts: string[] = [];
	/** Attributes and commands of stretching paths that wait to be written together. */
	#shapes: { style: string; commands: string }[] = [];
	readonly #hatches = new Map<string, string>();
	#halo = '';
	/** The size of all words; pages and figure images set 12 px around pictures. */
	#textSize = 12;
	#words = false;
	/** The place that what is drawn keeps its distance from, where it does not stretch. */
	#anchor: number | null = null;
	/** The class of the words that are drawn. */
	#name = '';

	/**
	 * @param width width of the drawing in pixels, before it is stretched
	 * @param palette the colours that the drawing may use, as they are written: `#12436d` or `var(--men)`
	 * @param id prefix of ids, unique on the page
	 * @param fixed whether the drawing keeps its form, see above
	 */
	constructor(width: number, height: number, palette: Palette, id: string, fixed = false) {
		this.#width = width;
		this.#height = height;
		this.#palette = palette;
		this.#id = id;
		this.#fixed = fixed;
		this.canvas = { width, height, getContext: () => this };
	}

	/** The recorded drawing: the content of an SVG element as high as the drawing, of any width. */
	toSvg(): string {
		this.#flush();
		const hatches = [...this.#hatches]
			.map(
				([paint, id]) =>
					`<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="${paint}" stroke-width="3"/></pattern>`
			)
			.join('');
		const content = (hatches === '' ? '' : `<defs>${hatches}</defs>`) + this.#parts.join('');
		return this.#textSize === 12 ? content : `<g font-size="${this.#textSize}">${content}</g>`;
	}

	save(): void {
		this.#stack.push({
			fillStyle: this.fillStyle,
			strokeStyle: this.strokeStyle,
			lineWidth: this.lineWidth,
			font: this.font,
			textAlign: this.textAlign,
			textBaseline: this.textBaseline,
			lineDash: this.#dash,
			x: this.#x,
			y: this.#y
		});
	}

	restore(): void {
		const state = this.#stack.pop();
		if (!state) return;
		this.fillStyle = state.fillStyle;
		this.strokeStyle = state.strokeStyle;
		this.lineWidth = state.lineWidth;
		this.font = state.font;
		this.textAlign = state.textAlign;
		this.textBaseline = state.textBaseline;
		this.#dash = state.lineDash;
		this.#x = state.x;
		this.#y = state.y;
	}

	translate(x: number, y: number): void {
		this.#x += x;
		this.#y += y;
	}

	rotate(angle: number): void {
		if (angle !== 0) throw new Error('A drawing with turned words is not known to the recorder.');
	}

	setTransform(): void {
		this.#x = 0;
		this.#y = 0;
	}

	resetTransform(): void {
		this.setTransform();
	}

	/** Chart.js clears its surface before it draws: what was recorded is forgotten. */
	clearRect(): void {
		this.#parts = [];
		this.#shapes = [];
		this.#hatches.clear();
		this.#words = false;
	}

	clip(): void {
		// Data lie within the axes: clipping would change nothing.
	}

	setLineDash(dash: readonly number[]): void {
		this.#dash = dash;
	}

	/**
	 * What is drawn meanwhile keeps its distance from a place, in pixels, however wide the drawing is shown; its words may have
	 * a class, by which the page knows that they stand there.
	 */
	beside(x: number, paint: () => void, name = ''): void {
		this.#anchor = x;
		this.#name = name;
		paint();
		this.#anchor = null;
		this.#name = '';
	}

	measureText(text: string): { width: number } {
		return { width: textWidth(text, this.font) };
	}

	beginPath(): void {
		this.#path = emptyPath();
		this.#filled = null;
	}

	moveTo(x: number, y: number): void {
		this.#add('M', x, y);
		this.#path.onlyRectangles = false;
	}

	lineTo(x: number, y: number): void {
		this.#add('L', x, y);
		this.#path.onlyRectangles = false;
	}

	closePath(): void {
		if (this.#path.circle === null && this.#path.commands !== '' && !this.#path.onlyRectangles)
			this.#path.commands += 'Z';
	}

	rect(x: number, y: number, width: number, height: number): void {
		const path = this.#path;
		path.circle = null;
		const left = x + this.#x;
		const top = y + this.#y;
		path.points.push({ x: left, y: top }, { x: left + width, y: top + height });
		const [across, down] = this.#fixed ? [edge(left, width), edge(top, height)] : [width, height];
		path.commands += `M${this.#short(left)} ${this.#short(top)}h${short(across)}v${short(down)}h${short(-across)}z`;
	}

	arc(x: number, y: number, radius: number): void {
		const path = this.#path;
		if (path.commands !== '') throw new Error('An arc within a path is not known to the recorder.');
		path.circle = { x: x + this.#x, y: y + this.#y, radius };
		path.onlyRectangles = false;
	}

	fill(rule?: string): void {
		const path = this.#path;
		const paint = this.#fill();
		if (this.#fixed && path.circle) {
			const { x, y, radius } = path.circle;
			const dot = `${paint.replace('fill=', 'stroke=')} stroke-width="${short(2 * radius)}" stroke-linecap="round"`;
			this.#shape(dot, `M${this.#short(x)} ${this.#short(y)}h0`);
		} else if (path.circle) {
			const { x, y, radius } = path.circle;
			this.#flush();
			this.#parts.push(`<circle cx="${this.#percent(x)}" cy="${short(y)}" r="${short(radius)}" ${paint}/>`);
		} else if (!this.#fixed && path.commands !== '' && !path.onlyRectangles && isSmall(path.points)) {
			const { x, y } = centre(path.points);
			const shape = path.points
				.map((point, index) => `${index === 0 ? 'M' : 'L'}${short(point.x - x)} ${short(point.y - y)}`)
				.join('');
			this.#flush();
			this.#parts.push(
				`<svg x="${this.#percent(x)}" y="${short(y)}" overflow="visible"><path d="${shape}Z" ${paint}/></svg>`
			);
		} else {
			if (path.commands !== '')
				this.#shape(`${paint}${rule === 'evenodd' ? ' fill-rule="evenodd"' : ''}`, path.commands);
			return;
		}
		this.#filled = { path, index: this.#parts.length - 1 };
	}

	stroke(): void {
		const path = this.#path;
		if (this.lineWidth <= 0) return;
		const style = this.#stroke();
		if (this.#filled?.path === path) {
			const { index } = this.#filled;
			this.#parts[index] = (this.#parts[index] ?? '').replace('/>', ` ${style}/>`);
		} else if (path.circle) {
			const { x, y, radius } = path.circle;
			this.#flush();
			this.#parts.push(`<circle cx="${this.#percent(x)}" cy="${short(y)}" r="${short(radius)}" fill="none" ${style}/>`);
		} else if (this.#anchor !== null) {
			const from = this.#anchor;
			const line = path.points
				.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${short(x - from)} ${short(y)}`)
				.join('');
			this.#flush();
			this.#parts.push(
				`<svg x="${this.#percent(from)}" overflow="visible"><path fill="none" ${style} d="${line}"/></svg>`
			);
		} else if (path.commands !== '') this.#shape(`fill="none" ${style}`, path.commands);
	}

	fillRect(x: number, y: number, width: number, height: number): void {
		this.beginPath();
		this.rect(x, y, width, height);
		this.fill();
	}

	strokeText(_text: string): void {
		this.#halo = ` paint-order="stroke" stroke="${this.#paint(this.strokeStyle)}" stroke-width="${short(this.lineWidth)}" stroke-linejoin="round"`;
	}

	fillText(text: string, x: number, y: number): void {
		// Headings at an axis of names are written apart from it.
		if (text === '') return;
		this.#flush();
		const anchor = {
			left: '',
			start: '',
			center: ' text-anchor="middle"',
			right: ' text-anchor="end"',
			end: ' text-anchor="end"'
		}[this.textAlign];
		const size = Number(/(\d+(?:\.\d+)?)px/.exec(this.font)?.[1] ?? 12);
		if (this.#textSize !== size && this.#words)
			throw new Error('A drawing with words of two sizes is not known to the recorder.');
		this.#textSize = size;
		this.#words = true;
		const drop = { middle: 0.35, top: 0.8, bottom: -0.2, alphabetic: 0 }[this.textBaseline];
		if (anchor === undefined || drop === undefined)
			throw new Error(`A drawing with words set ${this.textAlign}, ${this.textBaseline} is not known to the recorder.`);
		const weight = /^(?:normal )?(?:bold|[6-9]00)\b/.test(this.font) ? ' font-weight="600"' : '';
		const from = this.#anchor ?? x + this.#x;
		const shift = short(x + this.#x - from);
		this.#parts.push(
			`<text x="${this.#percent(from)}" y="${short(y + this.#y + drop * size)}"${shift === '0' ? '' : ` dx="${shift}"`} fill="${this.#paint(this.fillStyle)}"${anchor}${weight}${this.#halo}${this.#name === '' ? '' : ` class="${this.#name}"`}>${escape(text)}</text>`
		);
		this.#halo = '';
	}

	/** A bar in a colour, with the sign of its mark: solid, hollow or hatched, its outline dashed or thin. */
	bar({ left, top, width, height }: Box, colour: string, sign: Sign | null): void {
		const { fill, outline } = sign ?? { fill: 'solid', outline: 'solid' };
		if (fill === 'solid' || this.#fixed) {
			this.fillStyle = fill === 'solid' ? colour : `${colour}/${paleness}`;
			this.fillRect(left, top, width, height);
			return;
		}
		this.#flush();
		const paint = this.#paint(colour);
		const stroke = outline === 'thin' ? 1 : 1.5;
		const inside = fill === 'hatched' ? `url(#${this.#hatchOf(paint)})` : this.#palette.ground;
		const dash = outline === 'dashed' ? ' stroke-dasharray="4 3"' : '';
		this.#parts.push(
			`<rect x="${this.#percent(left)}" y="${short(top)}" width="${this.#percent(width)}" height="${short(height)}" fill="${inside}" stroke="${paint}" stroke-width="${stroke}"${dash}/>`
		);
	}

	/** The id of the hatch in a colour. */
	#hatchOf(paint: string): string {
		const id = this.#hatches.get(paint) ?? `${this.#id}-hatch${this.#hatches.size}`;
		this.#hatches.set(paint, id);
		return id;
	}

	/** A colour as an attribute has it. Throws on one that is not of the palette. */
	#paint(colour: string): string {
		if (!this.#palette.colours.has(colour))
			throw new Error(`A drawing with the colour ${colour} is not known to the recorder.`);
		return colour;
	}

	#add(command: 'M' | 'L', x: number, y: number): void {
		const path = this.#path;
		const before = path.points.at(-1);
		const [left, top] = [x + this.#x, y + this.#y];
		path.circle = null;
		path.points.push({ x: left, y: top });
		path.commands +=
			this.#fixed && command === 'L' && before
				? `l${edge(before.x, left - before.x)} ${edge(before.y, top - before.y)}`
				: `${command}${this.#short(left)} ${this.#short(top)}`;
	}

	/** The fill of a shape; a colour may be followed by its opacity in percent: `#12436d/15`. */
	#fill(): string {
		const [colour = '', percent] = this.fillStyle.split('/');
		return `fill="${this.#paint(colour)}"${percent === undefined ? '' : ` fill-opacity="${Number(percent) / 100}"`}`;
	}

	#stroke(): string {
		const dash = this.#dash.length > 0 ? ` stroke-dasharray="${this.#dash.join(' ')}"` : '';
		const [colour = '', percent] = this.strokeStyle.split('/');
		const pale = percent === undefined ? '' : ` stroke-opacity="${Number(percent) / 100}"`;
		return `stroke="${this.#paint(colour)}" stroke-width="${short(this.lineWidth)}"${pale}${dash}`;
	}

	/** Paths of one style that follow each other are written as one; in a fixed drawing all of one style. */
	#shape(style: string, commands: string): void {
		const last = this.#fixed ? this.#shapes.find((shape) => shape.style === style) : this.#shapes.at(-1);
		if (last?.style === style && !style.includes('evenodd')) last.commands += commands;
		else this.#shapes.push({ style, commands });
	}

	#flush(): void {
		if (this.#shapes.length === 0) return;
		const paths = this.#shapes
			.map(
				({ style, commands }) =>
					`<path ${style}${!this.#fixed && style.includes('stroke=') ? ' vector-effect="non-scaling-stroke"' : ''} d="${commands}"/>`
			)
			.join('');
		this.#shapes = [];
		this.#parts.push(
			this.#fixed
				? paths
				: `<svg width="100%" height="${this.#height}" viewBox="0 0 ${this.#width} ${this.#height}" preserveAspectRatio="none">${paths}</svg>`
		);
	}

	#percent(x: number): string {
		return `${Math.round((x / this.#width) * 1e4) / 100}%`;
	}

	/** A place as it is written: with at most one decimal, none in a fixed drawing. */
	#short(place: number): string {
		return this.#fixed ? String(Math.round(place)) : short(place);
	}
}

function emptyPath(): Path {
	return { commands: '', points: [], circle: null, onlyRectangles: true };
}

function isSmall(points: readonly Point[]): boolean {
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	return Math.max(...xs) - Math.min(...xs) <= largestPoint && Math.max(...ys) - Math.min(...ys) <= largestPoint;
}

function centre(points: readonly Point[]): Point {
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	return { x: (Math.max(...xs) + Math.min(...xs)) / 2, y: (Math.max(...ys) + Math.min(...ys)) / 2 };
}

/** A length between two places that are written in whole units. */
function edge(from: number, length: number): number {
	return Math.round(from + length) - Math.round(from);
}

/** A length with at most one decimal. */
function short(value: number): string {
	return String(Math.round(value * 10) / 10);
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
