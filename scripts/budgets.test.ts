import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { budgetTable, judge, measure, Site, type Bound } from './budgets';

let folder: string;

function write(files: Record<string, string>): void {
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
}

const page = (base: string, content = '') => `<link href="${base}/_app/immutable/assets/0.css" rel="stylesheet">
<script type="module" src="${base}/_app/immutable/assets/start.js"></script>
<div data-island="ChartFigure" data-client="visible">${content}</div>
<div data-island="SearchDialog" data-client="intent"></div>`;

/** What Vite would say of the script below. */
const chunk = (name: string, imports: string[] = [], dynamicImports: string[] = []) => ({
	file: `_app/immutable/assets/${name}.js`,
	name,
	imports,
	dynamicImports
});
const manifest = {
	'src/start.ts': chunk('start', ['helper'], ['src/hydrate.ts']),
	helper: chunk('helper'),
	'src/hydrate.ts': chunk('hydrate', ['core'], ['src/lib/ui/ChartFigure.svelte', 'src/lib/ui/SearchDialog.svelte']),
	core: chunk('core'),
	'src/lib/ui/ChartFigure.svelte': chunk('ChartFigure', ['deep']),
	'src/lib/ui/SearchDialog.svelte': chunk('SearchDialog'),
	deep: chunk('deep'),
	'src/lib/draw/worker.ts': chunk('drawing', ['deep', 'more']),
	more: chunk('more')
};
const site = () => new Site(folder, join(folder, 'manifest.json'));

const drawing = (content: string) => `<svg class="wide">${content}<svg x="1"><use href="#a"/></svg><svg y="1"/></svg>`;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'southward-budgets-'));
	write({
		'index.html': page(''),
		'charts/index.html': page(''),
		'charts/wages/index.html': page(
			'',
			`<div class="picture" data-picture="wages/">${drawing('a')}${drawing('b')}</div><div data-picture="map:home"><svg>map</svg></div>`
		),
		'charts/wages.json': '{"marks":[{"series":"male"},{"series":"female"},{"series":"male"}]}',
		'_app/immutable/assets/0.css': 'a{color:red}',
		'_app/immutable/assets/serif.woff2': 'x'.repeat(1234),
		'manifest.json': JSON.stringify(manifest),
		...Object.fromEntries(Object.entries(manifest).map(([key, { file }]) => [file, `export const name='${key}';`]))
	});
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

describe('a built site', () => {
	it.each(['', '/some/folder'])('knows the script that a page loads, built for the path "%s"', (base) => {
		write({ 'index.html': page(base) });
		expect([...site().script('index.html')].sort()).toEqual([
			'_app/immutable/assets/ChartFigure.js',
			'_app/immutable/assets/core.js',
			'_app/immutable/assets/deep.js',
			'_app/immutable/assets/helper.js',
			'_app/immutable/assets/hydrate.js',
			'_app/immutable/assets/start.js'
		]);
	});

	it('counts what draws, and not what is there already', async () => {
		const expected = await site().sizes(['drawing', 'more'].map((name) => `_app/immutable/assets/${name}.js`));
		expect(await site().lazy('index.html')).toBe(expected);
	});

	it('must say where its islands come from', () => {
		write({ 'index.html': page('', '<div data-island="Unheard" data-client="idle"></div>') });
		expect(() => site().script('index.html')).toThrow(/Unheard/);
	});

	it('distinguishes pictures, with their nested parts', () => {
		expect(site().pictures('charts/wages/index.html')).toEqual([
			{ place: 'wages/', drawings: [drawing('a'), drawing('b')] },
			{ place: 'map:home', drawings: ['<svg>map</svg>'] }
		]);
	});

	it('counts series', () => {
		expect(site().seriesOf('wages/')).toBe(2);
	});

	it.each([
		['<script src="https://elsewhere.example/a.js"></script>', 1],
		['<img alt="" src="//elsewhere.example/a.png">', 1],
		['<link rel="stylesheet" href="http://elsewhere.example/a.css">', 1],
		['<style>a{background:url(https://elsewhere.example/a.png)}</style>', 1],
		['<a href="https://elsewhere.example/">a source</a>', 0],
		['<link rel="canonical" href="https://elsewhere.example/">', 0],
		['<img alt="" src="/a.png">', 0]
	])('finds files from other hosts in %s', (content, count) => {
		write({ 'index.html': `${page('')}${content}` });
		// A stylesheet of another host is no file of the site: only the page itself is read here.
		const one = site();
		one.styles = () => [];
		expect(one.otherHosts('index.html')).toHaveLength(count);
	});

	it('is measured for every bound', async () => {
		const measured = await measure(folder, join(folder, 'manifest.json'));
		const verdicts = judge(measured);
		expect(verdicts.map(({ result }) => result)).toEqual(verdicts.map(() => 'kept'));
		expect(measured['fonts']?.value).toBe(1234);
		expect(measured['picture']?.where).toBe('wages/');
		expect(measured['large-picture']?.where).toBe('map:home');
		expect(measured['chart-page']?.where).toBe('/charts/wages/');
	});

	it('must be there', () => {
		expect(() => new Site(join(folder, 'none'))).toThrow(/npm run build/);
	});
});

describe('the verdict', () => {
	const bound: Bound = { id: 'one', what: 'One', limit: 10, unit: 'bytes' };
	const missed: Bound = { ...bound, missed: { ceiling: 12, why: 'because' } };

	it.each([
		[bound, 10, 'kept'],
		[bound, 11, 'broken'],
		[missed, 12, 'missed'],
		[missed, 13, 'broken'],
		[missed, 9, 'kept']
	] as const)('on %o with %i is %s', (row, value, result) => {
		expect(judge({ one: { value, where: '/' } }, [row])[0]?.result).toBe(result);
	});

	it('says both numbers of a miss', () => {
		const [, line] = budgetTable(judge({ one: { value: 12, where: '/' } }, [missed]));
		expect(line).toMatch(/10\s+12 MISSED \/ \(ceiling 12\)/);
	});

	it('needs a measurement for every bound', () => {
		expect(() => judge({}, [bound])).toThrow('"one"');
	});
});
