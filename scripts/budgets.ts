import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { islands } from '../src/lib/islands/islands';
import { brotliOf } from './compress';
import { projectRoot } from './steps';

/** One row of the budget: what is measured, and the most it may be. */
export interface Bound {
	id: string;
	what: string;
	limit: number;
	unit: 'bytes' | 'requests';
	/** A bound that is not kept yet: the most that was measured, and why. The test holds that ceiling instead. */
	missed?: { ceiling: number; why: string };
}

/** Bytes are those sent: brotli, at its highest quality, each file for itself. A kilobyte is 1000 bytes. */
export const bounds: readonly Bound[] = [
	{ id: 'story', what: 'HTML of the story', limit: 100_000, unit: 'bytes' },
	{
		id: 'chart-page',
		what: 'HTML of a chart page',
		limit: 20_000,
		unit: 'bytes'
	},
	{
		id: 'script',
		what: 'Script before intent, any page',
		limit: 40_000,
		unit: 'bytes'
	},
	{ id: 'lazy', what: 'Chart.js part, fetched on intent', limit: 55_000, unit: 'bytes' },
	{ id: 'style', what: 'CSS of a page', limit: 12_000, unit: 'bytes' },
	{ id: 'fonts', what: 'Fonts in all', limit: 45_000, unit: 'bytes' },
	{ id: 'picture', what: 'Picture of a chart', limit: 3_000, unit: 'bytes' },
	{ id: 'large-picture', what: 'Picture of a map, or of 20 series or more', limit: 6_000, unit: 'bytes' },
	{ id: 'hosts', what: 'Files from other hosts', limit: 0, unit: 'requests' }
];

/** The measured value of a bound: the largest there is, and where. */
export interface Measured {
	value: number;
	where: string;
}

/** A bound beside what was measured. */
export interface Verdict extends Measured {
	bound: Bound;
	/** `missed` is a bound that is known not to be kept, within its ceiling. */
	result: 'kept' | 'missed' | 'broken';
}

/** What Vite says of a file of script that it built: https://vite.dev/guide/backend-integration */
interface Chunk {
	readonly file: string;
	readonly name?: string;
	readonly imports?: readonly string[];
	readonly dynamicImports?: readonly string[];
}

/** Where Vite's list of the built script lies. */
const manifestFile = join(projectRoot, '.svelte-kit/output/client/.vite/manifest.json');

/** The modules that hold areas of words in the language at the root, by area. */
const wordModules = new Map(
	[
		...readFileSync(join(projectRoot, 'src/lib/words/areas.ts'), 'utf8').matchAll(
			/(\w+): \(\) => import\('\.\/(en\/.+)'\)/g
		)
	].map(([, area = '', module = '']) => [area, module])
);

/** So many series, or more, let a picture have the higher bound. */
const manySeries = 20;

/** Measures a built site. */
export async function measure(folder: string, manifest = manifestFile): Promise<Record<string, Measured>> {
	const site = new Site(folder, manifest);
	const pages = site.pages();
	const charts = pages.filter((page) => /^charts\/[^/]+\/index\.html$/.test(page));
	const pictures = await largestPictures(site, pages);
	return {
		story: { value: await site.size('index.html'), where: '/' },
		'chart-page': await largest(charts, (page) => site.size(page), addressOf),
		script: await largest(pages, (page) => site.sizes(site.script(page)), addressOf),
		lazy: await largest(charts, (page) => site.lazy(page), addressOf),
		style: await largest(pages, (page) => site.sizes(site.styles(page)), addressOf),
		fonts: { value: site.fonts(), where: 'all files' },
		...pictures,
		hosts: await largest(pages, (page) => Promise.resolve(site.otherHosts(page).length), addressOf)
	};
}

/** Puts the measured values beside the bounds. */
export function judge(measured: Record<string, Measured>, rows: readonly Bound[] = bounds): Verdict[] {
	return rows.map((bound) => {
		const found = measured[bound.id];
		if (!found) throw new Error(`Nothing was measured for "${bound.id}".`);
		const { missed } = bound;
		const result = found.value <= bound.limit ? 'kept' : missed && found.value <= missed.ceiling ? 'missed' : 'broken';
		return { bound, ...found, result };
	});
}

/** The table of bounds as lines of text. */
export function budgetTable(verdicts: readonly Verdict[]): string[] {
	const number = (value: number) => value.toLocaleString('en').padStart(9);
	return [
		`${'what'.padEnd(44)}    bound measured         where`,
		...verdicts.map(({ bound, value, where, result }) => {
			const note = result === 'kept' ? '      ' : result.toUpperCase();
			const more = result === 'missed' && bound.missed ? ` (ceiling ${bound.missed.ceiling.toLocaleString('en')})` : '';
			return `${bound.what.padEnd(44)}${number(bound.limit)}${number(value)} ${note} ${where}${more}`;
		})
	];
}

/** A built site as its files show it. */
export class Site {
	readonly #folder: string;
	/** The path that the site was built for, which its addresses begin with. */
	readonly #base: string;
	readonly #texts = new Map<string, string>();
	readonly #sizes = new Map<string, Promise<number>>();
	/** The built script, by its source. */
	readonly #chunks: Readonly<Record<string, Chunk>>;

	constructor(folder: string, manifest = manifestFile) {
		this.#folder = folder;
		if (!existsSync(join(folder, 'index.html')))
			throw new Error(`There is no site in ${folder}: run "npm run build" first.`);
		// Vite writes it.
		this.#chunks = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, Chunk>;
		this.#base = /["'(]([^"'(]*)\/_app\/immutable\//.exec(this.text('index.html'))?.[1] ?? '';
	}

	/** All pages, by their files. */
	pages(): string[] {
		return readdirSync(this.#folder, { recursive: true, encoding: 'utf8' })
			.map((name) => name.replaceAll('\\', '/'))
			.filter((name) => name.endsWith('.html'))
			.sort();
	}

	text(file: string): string {
		const known = this.#texts.get(file) ?? readFileSync(join(this.#folder, file), 'utf8');
		this.#texts.set(file, known);
		return known;
	}

	/** Bytes of a file, brotli. */
	size(file: string): Promise<number> {
		const known =
			this.#sizes.get(file) ?? brotliOf(readFileSync(join(this.#folder, file))).then(({ length }) => length);
		this.#sizes.set(file, known);
		return known;
	}

	async sizes(files: Iterable<string>): Promise<number> {
		return sum(await Promise.all([...files].map((file) => this.size(file))));
	}

	/**
	 * The files of script that a page loads before anyone does anything: what it names, and what that fetches when the
	 * browser is idle for the islands of the page, with all that they import.
	 */
	script(page: string): Set<string> {
		const entries = this.#entries(page);
		const runtime = entries.flatMap((key) => this.#chunk(key).dynamicImports ?? []);
		return this.#files([...entries, ...runtime, ...this.#islands(page), ...this.#words(page)]);
	}

	/** The files of the worker that draws, which comes once another view is wanted. */
	drawing(): Set<string> {
		return this.#files(['src/lib/draw/worker.ts']);
	}

	/** Bytes of these files, without those that a page has already. */
	lazy(page: string): Promise<number> {
		const before = this.script(page);
		return this.sizes([...this.drawing()].filter((file) => !before.has(file)));
	}

	/** The scripts that a page names. */
	#entries(page: string): string[] {
		return [...this.text(page).matchAll(/<script (?:type="module" )?src="([^"]+)"/g)].map(([, address = '']) => {
			const file = this.#fileOf(address);
			const key = Object.keys(this.#chunks).find((key) => this.#chunks[key]?.file === file);
			if (key === undefined) throw new Error(`Vite did not build ${file}.`);
			return key;
		});
	}

	/** The names of the islands of a page that are fetched before they are used. */
	#early(page: string): string[] {
		const found = this.text(page).matchAll(/data-island="(\w+)" data-client="(\w+)"/g);
		const names = [...found].flatMap(([, name = '', client]) =>
			client === 'intent' || client === 'view' ? [] : [name]
		);
		return [...new Set(names)];
	}

	/** The files of the words that these islands say; some stand in files that all pages have. */
	#words(page: string): string[] {
		const areas = Object.entries(islands).flatMap(([name, { words }]) =>
			this.#early(page).includes(name) ? words : []
		);
		const modules = areas.map((area) => wordModules.get(area));
		return Object.keys(this.#chunks).filter((key) => modules.includes(this.#chunk(key).name ?? ''));
	}

	/** The modules of these islands. */
	#islands(page: string): string[] {
		return this.#early(page).map((name) => {
			const key = Object.keys(this.#chunks).find((key) => this.#chunks[key]?.name === name);
			if (key === undefined) throw new Error(`Vite did not build the island "${name}".`);
			return key;
		});
	}

	#chunk(key: string): Chunk {
		const chunk = this.#chunks[key];
		if (!chunk) throw new Error(`Vite did not build ${key}.`);
		return chunk;
	}

	/** The files of modules and of all that they import at once. */
	#files(keys: readonly string[]): Set<string> {
		return new Set([...this.#closure(keys)].map((key) => this.#chunk(key).file));
	}

	/** Modules, and all that they import at once. */
	#closure(keys: readonly string[]): Set<string> {
		const found = new Set(keys);
		for (const key of found) for (const next of this.#chunk(key).imports ?? []) found.add(next);
		return found;
	}

	styles(page: string): string[] {
		const links = [...this.text(page).matchAll(/<link\b[^>]*>/g)]
			.map(([link]) => link)
			.filter((link) => /rel="stylesheet"/.test(link));
		return links.map((link) => this.#fileOf(/href="([^"]*)"/.exec(link)?.[1] ?? ''));
	}

	/** Bytes of all fonts, which are packed in themselves. */
	fonts(): number {
		return sum(
			readdirSync(this.#folder, { recursive: true, encoding: 'utf8' })
				.filter((name) => /\.(woff2?|ttf|otf)$/.test(name))
				.map((name) => readFileSync(join(this.#folder, name)).length)
		);
	}

	/** Addresses on other hosts that a browser would fetch to show the page. Links that a reader may follow are none. */
	otherHosts(page: string): string[] {
		const html = this.text(page);
		const fetched = [
			...[...html.matchAll(/<(?:script|img|iframe|source|video|audio|embed|input)\b[^>]*?\ssrc(?:set)?="([^"]*)"/g)],
			...[...html.matchAll(/<(?:use|image)\b[^>]*?\shref="([^"]*)"/g)],
			...[
				...html.matchAll(
					/<link\b(?=[^>]*\brel="(?:stylesheet|icon|preload|modulepreload|preconnect|manifest)")[^>]*?\shref="([^"]*)"/g
				)
			],
			...[page, ...this.styles(page)].flatMap((file) => [...this.text(file).matchAll(/url\(["']?([^"')]+)/g)])
		].map(([, address = '']) => address);
		return fetched.filter((address) => /^(?:https?:)?\/\//.test(address));
	}

	/** The pictures of charts in a page, by place: each drawing for itself. */
	pictures(page: string): { place: string; drawings: string[] }[] {
		return [...this.text(page).matchAll(/<div[^>]*\bdata-picture="([^"]*)"[^>]*>(.*?)<\/div>/gs)].map(
			([, place = '', content = '']) => ({ place: place.replace(/^tall:/, ''), drawings: outermost(content) })
		);
	}

	/** How many series the chart of a picture has, by the file of its rows. */
	seriesOf(place: string): number {
		const [slug = ''] = place.split('/');
		// `map:` and `claim:` begin the places of other drawings.
		if (slug.includes(':')) return 0;
		const rows: unknown = JSON.parse(this.text(`charts/${slug}.json`));
		return new Set(JSON.stringify(rows).match(/"series":"[^"]*"/g)).size;
	}

	#fileOf(address: string): string {
		return address.startsWith(`${this.#base}/`)
			? address.slice(this.#base.length + 1)
			: address.replace(/^(\.\.?\/)+/, '');
	}
}

/** The SVG elements of a text that stand in no other. */
function outermost(content: string): string[] {
	const found: string[] = [];
	let depth = 0;
	let start = 0;
	for (const { 0: tag, index } of content.matchAll(/<svg\b[^>]*?(\/?)>|<\/svg>/g)) {
		if (tag.endsWith('/>')) continue;
		if (tag.startsWith('</')) {
			depth -= 1;
			if (depth === 0) found.push(content.slice(start, index + tag.length));
		} else {
			if (depth === 0) start = index;
			depth += 1;
		}
	}
	return found;
}

async function largestPictures(
	site: Site,
	pages: readonly string[]
): Promise<Record<'picture' | 'large-picture', Measured>> {
	// A chart's picture stands in the story and on its own page: each is measured once.
	const all = [
		...new Map(pages.flatMap((page) => site.pictures(page)).map((picture) => [picture.place, picture])).values()
	];
	const isLarge = (place: string) => place.startsWith('map:') || site.seriesOf(place) >= manySeries;
	if (all.length === 0) throw new Error('No page shows a picture of a chart.');
	const drawings = all.flatMap(({ place, drawings }) => drawings.map((drawing) => ({ place, drawing })));
	const sizeOf = async ({ drawing }: { drawing: string }) => (await brotliOf(Buffer.from(drawing))).length;
	return {
		picture: await largest(
			drawings.filter(({ place }) => !isLarge(place)),
			sizeOf,
			({ place }) => place
		),
		'large-picture': await largest(
			drawings.filter(({ place }) => isLarge(place)),
			sizeOf,
			({ place }) => place
		)
	};
}

async function largest<Item>(
	items: readonly Item[],
	valueOf: (item: Item) => Promise<number>,
	nameOf: (item: Item) => string
): Promise<Measured> {
	const found = await Promise.all(items.map(async (item) => ({ value: await valueOf(item), where: nameOf(item) })));
	return found.reduce((most, one) => (one.value > most.value ? one : most), { value: 0, where: '–' });
}

function addressOf(page: string): string {
	return `/${page.replace(/index\.html$/, '')}`;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const verdicts = judge(await measure(join(projectRoot, 'build')));
	for (const line of budgetTable(verdicts)) console.log(line);
	if (verdicts.some(({ result }) => result === 'broken')) process.exitCode = 1;
}
