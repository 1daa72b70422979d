import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

/** The files of the first release, from which the log of changes is replayed. */
export interface FirstRelease {
	/** The folder's name, `2026.11.22`; empty where nothing has been released yet. */
	readonly version: string;
	/** Text of each file, by the name of its table. */
	readonly csv: Readonly<Record<string, string>>;
	readonly digest: string;
}

/** Reads the first release, the oldest folder in `datasets/releases/`. */
export function readFirstRelease(releases: URL): FirstRelease {
	const [version] = existsSync(releases) ? readdirSync(releases).toSorted() : [];
	if (version === undefined) return { version: '', csv: {}, digest: '' };
	const folder = new URL(`${version}/`, releases);
	const csv = Object.fromEntries(
		readdirSync(folder)
			.filter((file) => file.endsWith('.csv'))
			.map((file) => [file.slice(0, -'.csv'.length), readFileSync(new URL(file, folder), 'utf8')])
	);
	return { version, csv, digest: digestOf(csv) };
}

/** Keeps the files of today as the first release and returns them. The log itself is no part of it. */
export function keepFirstRelease(
	releases: URL,
	version: string,
	today: Readonly<Record<string, string>>
): FirstRelease {
	const folder = new URL(`${version}/`, releases);
	mkdirSync(folder, { recursive: true });
	const csv = Object.fromEntries(Object.entries(today).filter(([table]) => table !== 'changes'));
	for (const [table, text] of Object.entries(csv)) writeFileSync(new URL(`${table}.csv`, folder), text);
	return { version, csv, digest: digestOf(csv) };
}

/** One digest of all files: what `sha256sum *.csv | sha256sum` prints in their folder. */
export function digestOf(csv: Readonly<Record<string, string>>): string {
	const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
	const lines = Object.keys(csv)
		.map((table) => `${table}.csv`)
		.sort()
		.map((file) => `${sha256(csv[file.slice(0, -'.csv'.length)] ?? '')}  ${file}\n`);
	return `sha256:${sha256(lines.join(''))}`;
}
