import type { Label } from './shapes';

/** A rectangle in pixels of the drawing. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** The place that it keeps its distance from, in pixels, however wide the drawing is shown; else it stretches. */
	readonly anchor?: number;
}

/** The box of words beside, or in the middle over, a point at their half height; `shift` is how far from the point they begin. */
export function boxOf(width: number, height: number, x: number, y: number, align: Label['align'], shift = 0): Box {
	const at = x + shift;
	const left = align === 'left' ? at : align === 'right' ? at - width : at - width / 2;
	return { left, right: left + width, top: y - height / 2, bottom: y + height / 2, anchor: x };
}

/** Whether boxes overlap, or from side to side come nearer than `air`. */
export function touch(one: Box, other: Box, air: number): boolean {
	return (
		one.left < other.right + air &&
		other.left < one.right + air &&
		one.top < other.bottom - 0.3 &&
		other.top < one.bottom - 0.3
	);
}

/** A box where the drawing is shown so many times as wide as it is laid out. */
export function stretched(box: Box, times: number): Box {
	const { left, right, anchor } = box;
	if (times === 1) return box;
	if (anchor === undefined) return { ...box, left: left * times, right: right * times };
	const moved = anchor * (times - 1);
	return { ...box, left: left + moved, right: right + moved };
}

/** How far a point lies from a box; 0 within it. */
export function distanceTo(
	{ left, right, top, bottom }: Box,
	{ x, y }: { readonly x: number; readonly y: number }
): number {
	return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
