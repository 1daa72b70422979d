import type { Label } from './shapes';

/** A rectangle in pixels of the drawing. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The box of words beside, or in the middle over, a point at their half height. */
export function boxOf(width: number, height: number, x: number, y: number, align: Label['align']): Box {
	const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

/** Whether boxes overlap, or from side to side come nearer than `air`. */
export function touch(one: Box, other: Box, air: number): boolean {
	return (
		one.left < other.right + air && other.left < one.right + air && one.top < other.bottom && other.top < one.bottom
	);
}
