import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Files of text: pictures, fonts and archives are packed already. */
const packable: ReadonlySet<string> = new Set([
	'.html',
	'.js',
	'.css',
	'.json',
	'.svg',
	'.csv',
	'.txt',
	'.xml',
	'.topojson',
	'.webmanifest'
]);

/** Below this a compressed file saves no packet. */
const smallest = 300;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** What was written, in bytes. */
export interface Compressed {
	files: number;
	raw: number;
	brotli: number;
	gzip: number;
}

/** The brotli form of a file as it is put beside it: as small as it gets. */
export function brotliOf(content: Buffer): Promise<Buffer> {
	return toBrotli(content, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_SIZE_HINT]: content.length
		}
	});
}

/**
 * Puts `.br` and `.gz` beside every file of text in a folder, for hosts that serve files packed beforehand. Kit's adapter
 * can do it too, but leaves out CSV. Files that would not get smaller get none, and older ones are taken away.
 */
export async function compressFolder(folder: string): Promise<Compressed> {
	const total: Compressed = { files: 0, raw: 0, brotli: 0, gzip: 0 };
	const waiting = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => packable.has(extname(path)) && statSync(path).isFile());

	const work = async (): Promise<void> => {
		for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
			const content = readFileSync(path);
			const small = content.length < smallest;
			const [brotli, packed] = small
				? [content, content]
				: await Promise.all([brotliOf(content), toGzip(content, { level: 9 })]);
			put(`${path}.br`, brotli, content.length);
			put(`${path}.gz`, packed, content.length);
			total.files += 1;
			total.raw += content.length;
			total.brotli += brotli.length;
			total.gzip += packed.length;
		}
	};
	// zlib works beside this thread: a few files at a time keep every core busy.
	await Promise.all(Array.from({ length: 4 }, work));
	return total;
}

function put(path: string, content: Buffer, raw: number): void {
	if (content.length < raw) writeFileSync(path, content);
	else rmSync(path, { force: true });
}
