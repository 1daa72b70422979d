/** What the names of a chart's files end with, after its slug: pictures, for slides 16:9, then rows. */
export const fileEndings = ['.png', '-small.png', '-slide.png', '.svg', '.csv', '.zip'] as const;

export type FileEnding = (typeof fileEndings)[number];

/** How many times as large as its drawing a picture of pixels is. */
export const zooms = { '.png': 2, '-small.png': 1, '-slide.png': 1 } as const satisfies Partial<
	Record<FileEnding, number>
>;

export type PixelEnding = keyof typeof zooms;
