import { error } from '@sveltejs/kit';
import { fileEndings, zooms, type FileEnding, type PixelEnding } from '../read/file-endings';
import { select } from '../data/selection';
import { selectionToCsv } from '../data/selection-csv';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import { defaultArchive } from './chart-metadata';
import { rasterise } from './rasterise';
import { defaultSheet, defaultSlide } from './sheets';
import { chartOf } from './site';

const types: Readonly<Record<FileEnding, string>> = {
	'.png': 'image/png',
	'-small.png': 'image/png',
	'-slide.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.csv': 'text/csv; charset=utf-8',
	'.zip': 'application/zip'
};

/** The addresses that have a file of a chart. */
export const entries = () => chartSlugs.map((slug) => ({ slug }));

/** Answers with a file of a chart's default view: with script, the page makes that of the view on screen. */
export function answer(name: string, ending: FileEnding): Response {
	const slug = chartSlugs.find((known) => known === name);
	if (!slug) error(404);
	return new Response(chartFile(slug, ending), { headers: { 'content-type': types[ending] } });
}

const made = new Map<string, Uint8Array<ArrayBuffer>>();

/** A file of a chart's default view. It is made once: pages tell its size. */
function chartFile(slug: ChartSlug, ending: FileEnding): Uint8Array<ArrayBuffer> {
	const name = slug + ending;
	const known = made.get(name);
	if (known) return known;
	const file = makeFile(slug, ending);
	made.set(name, file);
	return file;
}

/** The sizes of a chart's files in bytes. */
export function sizesOf(slug: ChartSlug): Record<FileEnding, number> {
	const sizes = fileEndings.map((ending) => [ending, chartFile(slug, ending).byteLength]);
	// Every ending has its size.
	return Object.fromEntries(sizes) as Record<FileEnding, number>;
}

function makeFile(slug: ChartSlug, ending: FileEnding): Uint8Array<ArrayBuffer> {
	switch (ending) {
		case '.zip':
			return defaultArchive(slug);
		case '.csv':
			return bytesOf(selectionToCsv(select(chartOf(slug))));
		case '.svg':
			return bytesOf(defaultSheet(slug).svg);
		default:
			return pixels(slug, ending);
	}
}

function pixels(slug: ChartSlug, ending: PixelEnding): Uint8Array<ArrayBuffer> {
	const { svg } = ending === '-slide.png' ? defaultSlide(slug) : defaultSheet(slug);
	return rasterise(svg, zooms[ending]);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}
