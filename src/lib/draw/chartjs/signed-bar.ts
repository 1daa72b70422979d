import { BarElement } from 'chart.js';
import type { Sign } from '../../charts/signs';
import type { SvgRecorder } from './svg-recorder';

/** The column between two ends of a time, in pixels: few have a gap of a third of their width beside them, many a small one. */
export function columnOf(left: number, right: number): { readonly left: number; readonly width: number } {
	const room = right - left;
	const width = Math.max(1, room - (room < 44 ? Math.min(3, room * 0.16) : Math.min(24, room * 0.25)));
	return { left: (left + right - width) / 2, width };
}

/** A bar or column drawn with the sign of its mark, as one rectangle: what Chart.js draws as a border is a ring, which would stretch. */
export class SignedBar extends BarElement {
	static override id = 'signedBar';

	declare base: number;
	declare horizontal: boolean;
	declare width: number;
	declare height: number;
	sign: Sign | null = null;
	colour: string | null = null;

	/** Draws on a recorder, the only surface there is. */
	override draw(surface: unknown): void {
		// `PanelDrawing` makes charts on recorders alone.
		const recorder = surface as SvgRecorder;
		const { x, y, base, width, height, horizontal } = this;
		const box = horizontal
			? { left: Math.min(x, base), top: y - height / 2, width: Math.abs(x - base), height }
			: { left: x - width / 2, top: Math.min(y, base), width, height: Math.abs(y - base) };
		// Forms give each dataset one colour, and bars that differ from it their own.
		const colour = this.colour ?? (this.options.backgroundColor as string);
		if (box.width > 0 && box.height > 0) recorder.bar(box, colour, this.sign);
	}
}
