import { BarElement } from 'chart.js';
import type { Sign } from '../../charts/signs';
import type { SvgRecorder } from './svg-recorder';

/** Width of the gap beside columns of which the narrowest have so much room, in pixels: a third of theirs, unless that is much. */
export function gapBeside(room: number): number {
	return Math.min(24, room / 4);
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
