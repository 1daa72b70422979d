import type { YearSpan } from '../data/years';
import { clampYear } from '../view/view';

/** What a press on the track may do to the years. */
interface Years {
	readonly bounds: YearSpan;
	readonly years: YearSpan;
	dragYears(years: YearSpan): void;
	dropYears(years: YearSpan): void;
	chooseYears(years: YearSpan): void;
}

/** Width of a handle, in CSS pixels: its middle stands for its year. */
const handle = 24;
/** A pointer that moves no further than so many pixels has pressed, not dragged. */
const still = 3;

/**
 * Follows a pointer that was pressed on the track, beside the handles: between them it drags the whole period along,
 * elsewhere it takes the nearer end, and so does a press that never moves. The track holds the pointer; one that has left
 * it already, before this script came, has pressed.
 */
export function followTrack(track: HTMLElement, pressed: PointerEvent, reader: Years): void {
	const { bounds, years: start } = reader;
	const { left, width } = track.getBoundingClientRect();
	const perPixel = (bounds.to - bounds.from) / (width - handle);
	const yearAt = (x: number) => bounds.from + (x - left - handle / 2) * perPixel;
	const at = yearAt(pressed.clientX);
	const end = at - start.from <= start.to - at ? 'from' : 'to';
	const between = at > start.from && at < start.to && (start.from > bounds.from || start.to < bounds.to);

	/** The nearer end stands where the pointer is, and never passes the other. */
	const withEnd = (x: number): YearSpan => {
		const year = clampYear(Math.round(yearAt(x)), bounds);
		return end === 'from' ? { ...start, from: Math.min(year, start.to) } : { ...start, to: Math.max(year, start.from) };
	};
	/** The period goes with the pointer, its length kept. */
	const withPeriod = (x: number): YearSpan => {
		const years = Math.round((x - pressed.clientX) * perPixel);
		const by = Math.max(bounds.from - start.from, Math.min(bounds.to - start.to, years));
		return { from: start.from + by, to: start.to + by };
	};
	const move = between ? withPeriod : withEnd;

	if (!track.hasPointerCapture(pressed.pointerId)) {
		reader.chooseYears(withEnd(pressed.clientX));
		return;
	}
	let dragged = !between;
	const show = ({ clientX }: PointerEvent) => {
		dragged ||= Math.abs(clientX - pressed.clientX) > still;
		if (dragged) reader.dragYears(move(clientX));
	};
	const ended = new AbortController();
	const { signal } = ended;
	const finish = (years: YearSpan) => {
		ended.abort();
		if (dragged) reader.dropYears(years);
		else reader.chooseYears(years);
	};
	show(pressed);
	track.addEventListener('pointermove', show, { signal });
	track.addEventListener(
		'pointerup',
		({ clientX }) => {
			finish((dragged ? move : withEnd)(clientX));
		},
		{ signal }
	);
	// The browser has taken the pointer, to scroll the page: nothing was meant.
	track.addEventListener(
		'pointercancel',
		() => {
			finish(start);
		},
		{ signal }
	);
}
