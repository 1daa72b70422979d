import { error } from '@sveltejs/kit';
import { fileEndings, zooms, type FileEnding, type PixelEnding } from '../read/file-endings';
import { select } from '../data/selection';
import { selectionToCsv } from '../data/selection-csv';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import { wordsOf, type Words } from '../words/languages';
import { defaultArchive } from './chart-metadata';
import { rasterise } from './rasterise';
import { defaultImage, defaultSlide } from './figure-images';
import { inEachLanguage } from './languages';
import { chartOf } from './site';

const types: Readonly<Record<FileEnding, string>> = {
	'.png': 'image/png',
	'-small.png': 'image/png',
	'-slide.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.csv': 'text/csv; charset=utf-8',
	'.zip': 'application/zip'
};

/** The addresses that have a page or a file of a chart. */
export const entries = () => inEachLanguage(chartSlugs.map((slug) => ({ slug })));

/** What the address of a chart names. Answers with a fault where there is no such chart. */
export function namedChart({ lang, slug: name }: { readonly lang?: string | undefined; readonly slug: string }) {
	const slug = chartSlugs.find((known) => known === name);
	if (!slug) error(404, `There is no chart "${name}".`);
	return { words: wordsOf(lang), slug };
}

/** Answers with a file of a chart's default view: with script, the page makes that of the view on screen. */
export function answer(
	params: { readonly lang?: string | undefined; readonly slug: string },
	ending: FileEnding
): Response {
	const { words, slug } = namedChart(params);
	return new Response(chartFile(words, slug, ending), { headers: { 'content-type': types[ending] } });
}

const made = new Map<string, Uint8Array<ArrayBuffer>>();

/** A file of a chart's default view. It is made once: pages say its size. */
function chartFile(words: Words, slug: ChartSlug, ending: FileEnding): Uint8Array<ArrayBuffer> {
	const name = `${words.language}/${slug}${ending}`;
	const known = made.get(name);
	if (known) return known;
	const file = makeFile(words, slug, ending);
	made.set(name, file);
	return file;
}

/** The sizes of a chart's files in bytes. */
export function sizesOf(words: Words, slug: ChartSlug): Record<FileEnding, number> {
	const sizes = fileEndings.map((ending) => [ending, chartFile(words, slug, ending).byteLength]);
	// Every ending has its size.
	return Object.fromEntries(sizes) as Record<FileEnding, number>;
}

function makeFile(words: Words, slug: ChartSlug, ending: FileEnding): Uint8Array<ArrayBuffer> {
	switch (ending) {
		case '.zip':
			return defaultArchive(words, slug);
		case '.csv':
			return bytesOf(selectionToCsv(select(chartOf(words, slug))));
		case '.svg':
			return bytesOf(defaultImage(words, slug).svg);
		default:
			return pixels(words, slug, ending);
	}
}

function pixels(words: Words, slug: ChartSlug, ending: PixelEnding): Uint8Array<ArrayBuffer> {
	const { svg } = ending === '-slide.png' ? defaultSlide(words, slug) : defaultImage(words, slug);
	return rasterise(svg, zooms[ending]);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}
