/** Width below which a drawing is narrow, in CSS pixels. Styles repeat it as 519px. */
export const narrowWidth = 520;

/** Widths at which pictures are laid out: they stretch sideways from there, never below. */
export const pictureWidths = { wide: narrowWidth, narrow: 260 } as const;

/** Widths at which a desk and a phone show them. */
export const shownWidths = { wide: 860, narrow: 350 } as const;

/** Width from which narrow drawings have room for words at the ends of their rows, in CSS pixels. Styles repeat it as 339px. */
export const spaciousWidth = 340;

/** Height of the box of one panel in CSS pixels, on wide and on narrow drawings: fixed before anything is drawn. */
export interface Heights {
	readonly wide: number;
	readonly narrow: number;
	/** Whether its narrow drawing is as high as the story has it, where plots stand between words. */
	readonly tall?: boolean;
	/** Width of the column of names of a wide drawing, which does not stretch, in CSS pixels. */
	readonly names?: number;
}

/** Width of a wide drawing, as a share of what its box has beside the column of names: that is as wide as at its layout. */
export function stretchOf({ names = 0 }: Heights): string {
	return `${Math.round((1e4 * narrowWidth) / (narrowWidth - names)) / 100}%`;
}

/** Height of narrow plots in the story, in CSS pixels. */
export const tallPlot = 566;

/** Width and height of small pictures, in units of their own: they are scaled as a whole. */
export const smallSize = { width: 320, height: 180 } as const;
