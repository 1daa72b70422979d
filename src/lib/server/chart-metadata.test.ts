import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { shownArchive, shownFiles, type ShownMetadata } from '../export/shown-archive';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import { citationText } from '../data/citation';
import { parseCsv } from '../data/csv';
import { select, type Choice } from '../data/selection';
import { selectionToCsv } from '../data/selection-csv';
import { chartMetadataOf, defaultArchive } from './chart-metadata';
import { dayOfData } from './metadata';
import { headingOf } from '../read/heading';
import { chartOf, descriptor, sourcesOf } from './site';
import { english } from '../../../tests/site-fixture';

const origin = 'https://example.org';
const partsOf = (slug: ChartSlug, choice: Choice, made = '2027-03-04') => ({
	selection: select(chartOf(english, slug), choice),
	// Addresses as in a build that does not know its origin.
	metadata: { ...chartMetadataOf(english, slug), page: `/charts/${slug}/` },
	made,
	origin,
	words: english
});

/** The files of an archive as text. */
function opened(archive: Uint8Array): Record<string, string> {
	return Object.fromEntries(Object.entries(unzipSync(archive)).map(([path, content]) => [path, strFromU8(content)]));
}

function open(slug: ChartSlug, choice: Choice, made?: string) {
	const parts = partsOf(slug, choice, made);
	const { name, content } = shownArchive(parts);
	const files = opened(content);
	const base = name.replace(/\.zip$/, '');
	// What the archive holds is compared below.
	const description = JSON.parse(files[`${base}.metadata.json`] ?? '') as ShownMetadata;
	return {
		...parts,
		base,
		files,
		csv: strFromU8(unzipSync(content)[`${base}.csv`]!),
		readme: files['README.txt'] ?? '',
		description
	};
}

const chosen: readonly [ChartSlug, Choice][] = [
	['arrivals-by-sex', { from: 2012, to: 2019, series: ['female'] }],
	['wages', { from: 2012, unit: 'us-dollars' }],
	['residence', { to: 2019 }],
	['motives', {}],
	['timeline', { from: 2012, to: 2019 }],
	['before-leaving', { from: 2000 }]
];

describe.each(chosen)('the archive of the rows shown of %s under %o', (slug, choice) => {
	const { base, files, csv, readme, description, selection } = open(slug, choice);

	it('holds the CSV of exactly the rows shown, their metadata and a README', () => {
		expect(Object.keys(files).toSorted()).toEqual(['README.txt', `${base}.csv`, `${base}.metadata.json`].toSorted());
		expect(`\uFEFF${csv.replace(/^\uFEFF/, '')}`).toBe(selectionToCsv(selection));
		expect(parseCsv(csv).rows).toHaveLength(selection.marks.length);
		expect(selection.marks.length).toBeGreaterThan(0);
		expect(description.rows).toBe(selection.marks.length);
	});

	it('describes each column, and cites the sources of its rows and no others', () => {
		expect(description.schema.fields.map(({ name }) => name)).toEqual(parseCsv(csv).header);
		expect(description.sources.map(({ id }) => id)).toEqual(
			sourcesOf(
				english,
				selection.marks.flatMap(({ sources }) => sources)
			).map(({ id }) => id)
		);
		for (const { id } of description.sources) expect(readme).toContain(`- ${id}: `);
		expect(description.version).toBe(descriptor.version);
		expect(description.caveats).toEqual(chartMetadataOf(english, slug).caveats);
		expect(description.licenses.length).toBeGreaterThan(0);
	});

	it('says in its README what it is: count, day, view, citation', () => {
		const citation = citationText(
			{
				kind: 'chart',
				name: slug,
				title: headingOf(selection, english),
				version: descriptor.version,
				address: `${origin}/charts/${slug}/`
			},
			english.cite
		);
		expect(description.citation.text).toBe(citation);
		for (const part of [
			`Rows: ${selection.marks.length}\n`,
			'Made: 4 March 2027\n',
			`This view: ${description.view}\n`,
			citation,
			...description.caveats
		])
			expect(readme).toContain(part);
		expect(description.view).toMatch(new RegExp(`^https://example\\.org/charts/${slug}/`));
	});
});

describe('the README of the rows shown', () => {
	it('names the years, series and unit that were chosen, and the address that brings them back', () => {
		const women = open('arrivals-by-sex', { from: 2012, to: 2019, series: ['female'] });
		expect(women.readme).toContain('Filter, years: 2012 to 2019\n');
		expect(women.readme).toContain('Filter, series: 1 of 2 (Women)\n');
		expect(women.readme).toContain('Filter, unit: the table’s own (people)\n');
		expect(women.readme).toContain(
			'This view: https://example.org/charts/arrivals-by-sex/?from=2012&to=2019&series=female\n'
		);
		const dollars = open('wages', { from: 2012, unit: 'us-dollars' });
		expect(dollars.readme).toContain('Filter, unit: US dollars. At the average exchange rate of the year.\n');
		expect(dollars.readme).toContain('/charts/wages/?from=2012&unit=us-dollars\n');
		expect(dollars.base).toBe('wages_us-dollars_2012-');
		expect(dollars.description.schema.fields.map(({ name }) => name)).toContain('value (US dollars)');
	});

	it('says where nothing was chosen, where a state is shown and where years do not apply', () => {
		expect(open('arrivals-by-sex', {}).readme).toMatch(/Filter, years: all, \d{4} to \d{4}\nFilter, series: all 2 \(/);
		expect(open('residence', { to: 2019 }).readme).toMatch(/Filter, years: As of [A-Z]\w+ \d{4}\./);
		expect(open('before-leaving', { from: 2012 }).readme).toContain(
			`Filter, years: ${english.chart.notFiltered.departure}\n`
		);
	});

	it('says so where no row is left', () => {
		const { readme, csv, description } = open('wages', { from: 1990, to: 1991 });
		expect(readme).toContain('Rows: 0\n');
		expect(parseCsv(csv).rows).toEqual([]);
		expect(description).toMatchObject({ rows: 0, unit: '', sources: [] });
	});
});

describe.each(chartSlugs)('the archive of the default view of %s', (slug) => {
	it('is the one that the browser would make on the day of the data', () => {
		const parts = { ...partsOf(slug, {}, dayOfData()), metadata: chartMetadataOf(english, slug), origin: '' };
		expect(Buffer.from(defaultArchive(english, slug)).equals(shownArchive(parts).content)).toBe(true);
		expect(defaultArchive(english, slug)).toEqual(defaultArchive(english, slug));
	});

	it('differs on another day in that day alone', () => {
		const on = (made: string) => shownFiles({ ...partsOf(slug, {}, made) });
		const [one, other] = [on('2027-03-04'), on('2027-03-05')];
		expect(Object.keys(one)).toEqual(Object.keys(other));
		for (const [path, content] of Object.entries(one))
			expect(
				String(content).replace('Made: 4 March 2027', 'Made: 5 March 2027').replace('"2027-03-04"', '"2027-03-05"')
			).toBe(other[path]);
	});

	it.each([undefined, ...chartOf(english, slug).units.map(({ key }) => key)])(
		'has columns that fit their rows, unit %s',
		(unit) => {
			const chart = chartOf(english, slug);
			const series = select(chart, { unit }).chart.series.map(({ key }) => key);
			const { csv, description } = open(slug, { unit, series });
			const { header, rows } = parseCsv(csv);
			const fits = {
				year: /^\d{4}$/,
				integer: /^-?\d+$/,
				number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
				string: /^/
			} as Readonly<Record<string, RegExp>>; // Looked up by what the file says.
			for (const { name, type } of description.schema.fields)
				for (const { cells } of rows) {
					const cell = cells[header.indexOf(name)] ?? '';
					if (cell !== '') expect([name, type, cell]).toEqual([name, type, expect.stringMatching(fits[type]!)]);
				}
		}
	);
});
