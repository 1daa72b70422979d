import { strToU8, zipSync, type Zippable } from 'fflate';

/** Files by their path in the archive. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Packs files. Their time is midnight of a day: zip keeps the time of a clock on the wall without its zone, so that two
 * builds give the same bytes anywhere.
 */
export function pack(files: Files, day: string): Uint8Array<ArrayBuffer> {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const mtime = new Date(year, month - 1, date);
	const zippable: Zippable = Object.fromEntries(
		Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content])
	);
	return new Uint8Array(zipSync(zippable, { level: 9, mtime }));
}
