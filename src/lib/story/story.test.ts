import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
	chartNamed,
	descriptor,
	readProject,
	tables,
	withRows,
	withValue,
	english,
	fill
} from '../../../tests/site-fixture';
import { chartSlugs, type ChartSlug } from '../charts/slugs';
import { evaluate } from '../data/figure';
import type { Row, Tables } from '../data/table';
import { tableNames } from '../data/table-names';
import { chapterIds, type ChapterId } from '../words/types';
import { chapterOfChart, claimsOf, story } from './chapters';

/** Every text in a value, however deep, with the way to it. Functions count with their source: their words stand there. */
function textsIn(found: unknown, way: string): { way: string; text: string }[] {
	if (typeof found === 'string') return [{ way, text: found }];
	if (typeof found === 'function') {
		// A function of messages is one expression: what stands between quotes is what readers see.
		const source = String(found);
		return [...source.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)].map(([, one, two, three]) => ({
			way,
			text: (one ?? two ?? three ?? '').replace(/\$\{[^}]*\}/g, ' ')
		}));
	}
	if (typeof found !== 'object' || found === null) return [];
	return Object.entries(found).flatMap(([key, value]) => textsIn(value, `${way}.${key}`));
}

const { site, story: chapterWords, filter, chart, data, charts, claims, pictures, embed, share, search } = english;
const { sources, glossary, history, files, cite, archiveFile } = english;
/** What is said in controls, labels, announcements, faults. */
const messages = {
	...{ site, chapterWords, filter, chart, data, charts, claims, pictures, embed, share, search },
	...{ sources, glossary, history, files, cite }
};
/** The words of pages; those of the combination hold texts within texts. */
const pages = {
	archiveFile,
	...Object.fromEntries(Object.entries(english).filter(([area]) => area.endsWith('Page') && area !== 'combinePage'))
};
/** Texts that hold templates and that the build fills in. */
const written = [
	...textsIn(english.chapters, 'chapters'),
	...textsIn(english.chartWords, 'charts'),
	...textsIn(pages, 'pages'),
	...textsIn(english.vocabulary.events, 'events')
];
/** Caveats, gaps and descriptions of the tables: caveats and gaps may hold templates too. */
const described = descriptor.resources.flatMap(
	({ name, title, description, counted, caveats, missing = [], attribution, schema }) => [
		...textsIn({ title, description, counted, caveats, missing, attribution }, `datapackage.${name}`),
		...schema.fields.flatMap((field) =>
			textsIn({ title: field.title, description: field.description }, `datapackage.${name}.${field.name}`)
		)
	]
);
/** Parameters of patterns, not references to cells. */
const isPattern = ({ way }: { way: string }) => /^pages\.aboutPage\.citations\.\d+\.pattern$/.test(way);

describe('the chapters', () => {
	it('stand in one order in the story and in its words', () => {
		expect(story.map(({ id }) => id)).toEqual([...chapterIds]);
		expect(Object.keys(english.chapters)).toEqual([...chapterIds]);
	});

	it.each(chapterIds)('%s: 40 to 90 words in two or three paragraphs, under a headline', (id) => {
		const { label, title, paragraphs } = english.chapters[id];
		const words = paragraphs
			.map((text) => fill(text))
			.join(' ')
			.split(/\s+/)
			.filter((word) => /[\p{L}\p{N}]/u.test(word));
		expect(words.length).toBeGreaterThanOrEqual(40);
		expect(words.length).toBeLessThanOrEqual(90);
		expect(paragraphs.length).toBeGreaterThanOrEqual(2);
		expect(paragraphs.length).toBeLessThanOrEqual(3);
		expect(fill(title).length).toBeLessThanOrEqual(110);
		expect(fill(title)).not.toMatch(/[.?!]$/);
		expect(label.length).toBeLessThanOrEqual(24);
	});

	it('open the hard ones with a quiet note, and no others', () => {
		const noted = chapterIds.filter((id) => 'note' in english.chapters[id]);
		expect(noted).toEqual(['risks', 'support']);
	});

	it('3 and 4 say what the article leaves out', () => {
		for (const id of ['arrivals', 'who-comes'] as const) {
			const text = english.chapters[id].paragraphs.join(' ');
			expect(text).toMatch(/article/i);
			expect(text).toMatch(/leaves (it )?out/);
		}
	});

	it('have no exclamation marks', () => {
		for (const { way, text } of [...written, ...described, ...textsIn(messages, 'messages')]) {
			expect([way, text]).not.toEqual([way, expect.stringContaining('!')]);
		}
	});
});

/** The words of a headline that carry its sense: of four letters or more, by their first five, and its numbers without fractions. */
function sense(headline: string): Set<string> {
	const words = headline.toLowerCase().match(/\d[\d,]*|\p{L}{4,}/gu) ?? [];
	const common = ['from', 'with', 'that', 'this', 'were', 'have', 'percent', 'people', 'year', 'years'];
	return new Set(words.filter((word) => !common.includes(word)).map((word) => word.slice(0, 5)));
}

/** The part of the shorter headline that the other one says too. */
function shared(one: string, other: string): number {
	const [few, many] = [sense(one), sense(other)].sort((a, b) => a.size - b.size);
	return [...few!].filter((word) => many!.has(word)).length / few!.size;
}

describe('the headlines', () => {
	it.each(story.map(({ id, lead, charts }) => [id, [lead, ...charts]] as const))(
		'%s: that of the chapter says something else than those of its charts',
		(id, slugs) => {
			const title = fill(english.chapters[id].title);
			for (const slug of slugs) {
				const other = chartNamed(slug).title;
				expect([title, other, shared(title, other) < 0.4]).toEqual([title, other, true]);
			}
		}
	);

	it.each([
		[
			'Divided in 1945, two states by 1948, still no peace treaty',
			'One country until 1945, two states since 1948, and still no peace treaty'
		],
		[
			'Foreign videos: seen by 8 percent of early leavers, 83 percent of late ones',
			'Foreign videos: seen by 8.4 percent before 2000, 83.3 percent in 2016-2020'
		],
		['Arrivals peaked at 2,914 in 2009 and fell', 'Arrivals peaked in 2009, and 75 percent since 2002 have been women']
	])('would be found to say the same: “%s”', (one, other) => {
		expect(shared(one, other)).toBeGreaterThanOrEqual(0.4);
	});

	it('stand over one chart, or over three at most', () => {
		for (const { id, charts } of story) expect([id, charts.length]).toEqual([id, Math.min(2, charts.length)]);
	});
});

describe('the claims', () => {
	/** Which claim stands where, as the plan has it. */
	const plan: Readonly<Record<ChapterId, string>> = {
		drama: 'c08 c48 c49',
		'one-korea': 'c01 c02 c03 c04 c05 c06 c07',
		arrivals: '',
		'who-comes': '',
		'why-leave': 'c09 c10 c11',
		screens: 'c12 c13 c14 c15 c16 c17',
		elite: 'c18 c19 c20 c21 c22 c23 c24 c25 c26',
		risks: 'c27 c28 c29 c30 c32 c33 c34 c35 c36 c37',
		elsewhere: 'c31',
		support: 'c38 c39 c40',
		work: 'c45 c46 c47',
		belonging: 'c41 c42 c43 c44'
	};

	it.each(story.map((chapter) => [chapter.id, chapter] as const))('of %s are those of the plan', (id, chapter) => {
		const ids = claimsOf(chapter, tables.claims.rows).map((claim) => claim.id);
		expect(ids).toEqual(plan[id].split(' ').filter((claim) => claim !== ''));
	});

	it('stand in exactly one chapter each', () => {
		const shown = story.flatMap((chapter) => claimsOf(chapter, tables.claims.rows).map(({ id }) => id));
		expect(shown).toHaveLength(49);
		expect([...shown].sort()).toEqual(tables.claims.rows.map(({ id }) => id).sort());
	});

	it('that are new would be noticed', () => {
		const [first] = tables.claims.rows;
		const more = [...tables.claims.rows, { ...first!, id: 'c50', chapter: 'war' as const }];
		const shown = story.flatMap((chapter) => claimsOf(chapter, more).map(({ id }) => id));
		expect(shown.filter((id) => id === 'c50')).toEqual(['c50']);
	});
});

describe('the charts of the story', () => {
	const shown: readonly ChartSlug[] = story.flatMap(({ lead, charts }) => [lead, ...charts]);

	it('stand there once each', () => {
		expect(shown.filter((slug, index) => shown.indexOf(slug) < index)).toEqual([]);
	});

	it('are not named again as more where they stand', () => {
		for (const { lead, charts, more } of story) for (const slug of more) expect([lead, ...charts]).not.toContain(slug);
	});

	it('have at least seven forms, none three times running', () => {
		const forms = shown.map((slug) => chartNamed(slug).form.kind);
		expect(new Set(forms).size).toBeGreaterThanOrEqual(7);
		const running = shown.filter(
			(_, index) => index >= 2 && forms[index] === forms[index - 1] && forms[index] === forms[index - 2]
		);
		expect(running).toEqual([]);
	});

	it('every chart of the site is in the story or named by it', () => {
		const lost = chartSlugs.filter((slug) => chapterOfChart(slug) === undefined);
		expect(lost).toEqual([]);
		expect(chapterOfChart('motives')?.id).toBe('why-leave');
		expect(chapterOfChart('consumer-prices')?.id).toBe('support');
		// Where a chart stands comes before where it is only named.
		expect(chapterOfChart('direct-crossings')?.id).toBe('screens');
	});
});

describe('templates', () => {
	it.each(chapterIds)('of the chapter %s resolve', (id) => {
		for (const { text } of textsIn(english.chapters[id], id)) expect(fill(text)).not.toMatch(/[{}]|NaN|undefined/);
	});

	it('of all texts resolve, and leave no brace', () => {
		let filled = 0;
		for (const source of [...written, ...described]) {
			if (isPattern(source)) continue;
			const text = fill(source.text);
			if (text !== source.text) filled++;
			expect([source.way, text]).not.toEqual([source.way, expect.stringMatching(/[{}]|NaN|undefined|Infinity/)]);
		}
		expect(filled).toBeGreaterThan(100);
	});

	it('are not used where nobody fills them in: names, axes, labels, messages', () => {
		const plain = [
			...textsIn(english.vocabulary.values, 'values'),
			...textsIn(english.vocabulary.columns, 'columns'),
			...Object.entries(english.chartWords).flatMap(([slug, { name, axis, ...rest }]) => [
				{ way: slug, text: name },
				{ way: slug, text: axis },
				...('names' in rest ? textsIn(rest.names, slug) : [])
			]),
			...Object.entries(english.chapters).map(([id, { label }]) => ({ way: id, text: label })),
			...textsIn(messages, 'messages'),
			...descriptor.resources.flatMap(({ name, title, description, counted }) =>
				textsIn({ title, description, counted }, name)
			)
		];
		for (const { way, text } of plain)
			expect([way, text]).not.toEqual([way, expect.stringMatching(/\{[^}]*\[[^}]*\}/)]);
	});
});

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** A text without what may be typed: templates, years, dates, the parallel, a telephone number, names of licences and norms, codes. */
function withoutAllowed(text: string): string {
	return (
		text
			.replace(/\{[^}]*\}/g, ' ')
			.replace(new RegExp(`\\b\\d{1,2}(?: (?:to|and) \\d{1,2})? (?=${months})`, 'g'), ' ')
			.replace(/\b(19|20)\d\ds?\b/g, ' ')
			.replace(/\b38th parallel/g, ' ')
			// Where help is found in South Korea.
			.replace(/\bnumber 109\b/g, ' ')
			.replace(/\bCC BY 4\.0/g, ' ')
			.replace(/\bKOGL Type 1\b/g, ' ')
			.replace(/\bISO (3166-[12]|639-1)\b/g, ' ')
			// Codes that stand in the tables: households of 4+, the half-year H2, claims c01 to c49.
			.replace(/\b[1-7]\+/g, ' ')
			.replace(/\b(H[12]|Q[1-4]|c[0-4]\d)\b/g, ' ')
	);
}

describe('typed numbers', () => {
	it('are nowhere in the texts', () => {
		const typed = [...written, ...described].filter((source) => /\d/.test(withoutAllowed(source.text)));
		expect(typed.map(({ way, text }) => `${way}: ${text}`)).toEqual([]);
	});

	it.each([
		'34,537 people',
		'In 2009 it was 2914.',
		'83.3 percent',
		'a gap of 5 points',
		'15 million won',
		'1,500 people in May',
		'the years 1850 to 1860',
		'2100',
		'3rd parallel',
		'CC BY 3.0',
		'KOGL Type 2',
		'109 people',
		'8+ people',
		'c50'
	])('would be found: “%s”', (text) => {
		expect(withoutAllowed(text)).toMatch(/\d/);
	});

	it.each([
		'15 August 1945',
		'on 9 September',
		'from 10 to 25 August 2015',
		'2016–2020',
		'the 1990s',
		'the 38th parallel',
		'{arrivals[2009]|0}',
		'(CC BY 4.0)',
		'KOGL Type 1',
		'SGIS 2018'
	])('may stand: “%s”', (text) => {
		expect(withoutAllowed(text)).not.toMatch(/\d/);
	});

	it('stand in labels only where their codes hold them', () => {
		const odd = Object.entries(english.vocabulary.values).flatMap(([column, labels]) =>
			Object.entries(labels).flatMap(([key, label]) =>
				(label.match(/\d+/g) ?? [])
					.filter((digits) => !key.includes(digits) && !/^(19|20)\d\d$/.test(digits))
					.map((digits) => `${column}.${key}: ${digits}`)
			)
		);
		expect(odd).toEqual([]);
	});

	it('stand in names of charts only as years', () => {
		for (const { way, text } of textsIn(english.chartWords, 'charts'))
			if (/\.(name|axis|subline)$|\.names\./.test(way))
				expect([way, withoutAllowed(text)]).not.toEqual([way, expect.stringMatching(/\d/)]);
	});
});

/** The words of a text as the file of runs counts them: lower case, letters, digits and straight apostrophes. */
function wordsOf(text: string, hyphen: ' ' | '' = ' '): string[] {
	return (
		text
			.toLowerCase()
			.replace(/[‘’ʼ]/g, "'")
			.replace(/[-‐‑–]/g, hyphen)
			.match(/[a-z0-9']+/g) ?? []
	);
}

function hash(words: readonly string[]): string {
	return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 16);
}

/** Runs of six words of a text that a set of hashes holds. Words with a hyphen are tried as one word and as two. */
function runsIn(text: string, runs: ReadonlySet<string>): string[] {
	return ([' ', ''] as const).flatMap((hyphen) => {
		const words = wordsOf(text, hyphen);
		return words.flatMap((_, index) => {
			const run = words.slice(index, index + 6);
			return run.length === 6 && runs.has(hash(run)) ? [run.join(' ')] : [];
		});
	});
}

describe('the article’s own words', () => {
	const lines = readProject('tests/fixtures/article-runs.txt').split('\n');
	const runs = new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));

	it('are on file as hashes, with the rule by which they were made', () => {
		expect(
			lines
				.slice(0, 3)
				.filter((line) => line.startsWith('#'))
				.join(' ')
		).toMatch(
			/six consecutive words[\s\S]*first 16 hex digits of SHA-256[\s\S]*lower case[\s\S]*\[a-z0-9'\] only[\s\S]*joined by single spaces/
		);
		expect(runs.size).toBeGreaterThan(500);
		for (const run of runs) expect(run).toMatch(/^[0-9a-f]{16}$/);
	});

	it('would be found in any text, however it is set', () => {
		// printf '%s' "it's a run of six words" | sha256sum
		const known = new Set(['0563d0e49bb9784f']);
		expect(hash(["it's", 'a', 'run', 'of', 'six', 'words'])).toBe('0563d0e49bb9784f');
		for (const text of [
			"it's a run of six words",
			'Here: “It’s a  RUN of\nsix—words”, she said.',
			'And so it‘s, (a) run; of six words too.'
		])
			expect(runsIn(text, known)).toContain("it's a run of six words");
		expect(runsIn("it's a run of five words", known)).toEqual([]);
		expect(runsIn("it's a run of six", known)).toEqual([]);
		expect(
			runsIn(
				'South-Korean songs are sent over there',
				new Set([hash(wordsOf('southkorean songs are sent over there'))])
			)
		).toHaveLength(1);
		expect(
			runsIn('South-Korean songs are sent over', new Set([hash(wordsOf('south korean songs are sent over'))]))
		).toHaveLength(1);
	});

	const cells = tableNames.flatMap((name) => {
		const rows: readonly Row[] = tables[name].rows;
		return rows.flatMap((row, index) => textsIn(row, `${name}:${tables[name].lines[index] ?? 0}`));
	});
	const all = [
		...[...written, ...described].map((source) =>
			isPattern(source) ? source : { ...source, text: fill(source.text) }
		),
		...textsIn(english.vocabulary, 'vocabulary'),
		...textsIn(messages, 'messages'),
		...cells
	];

	it('are looked for in all texts of the site', () => {
		const places = new Set(all.map(({ way }) => way.split('.')[0]?.split(':')[0]));
		for (const place of [
			'chapters',
			'charts',
			'pages',
			'events',
			'datapackage',
			'vocabulary',
			'messages',
			'claims',
			'timeline',
			'side-numbers'
		])
			expect(places).toContain(place);
		expect(all.flatMap(({ text }) => wordsOf(text)).length).toBeGreaterThan(20_000);
	});

	it('stand nowhere on the site', () => {
		expect(all.flatMap(({ way, text }) => runsIn(text, runs).map((run) => `${way}: ${run}`))).toEqual([]);
	});

	it('stand nowhere in what is made of several texts', () => {
		const joined = [
			...chapterIds.map((id) => {
				const { title, paragraphs } = english.chapters[id];
				return [title, ...paragraphs].map((text) => fill(text)).join(' ');
			}),
			...chartSlugs.map((slug) => `${chartNamed(slug).title} ${chartNamed(slug).subline}`),
			...tables.claims.rows.map(({ claim, evidence_text }) => `${claim} ${evidence_text}`)
		];
		expect(joined.flatMap((text) => runsIn(text, runs))).toEqual([]);
	});
});

/** A statement that a chapter makes in words, what must hold for it, and a change of the tables that makes it untrue. */
interface Finding {
	readonly words: string;
	readonly holds: (from: Tables) => boolean;
	readonly untrue: () => Tables;
}

const value = (from: Tables, expression: string) => evaluate(expression, from).value;
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const arrived = (from: Tables, year: number) =>
	value(from, year < 2002 ? `arrivals-early[${year},sex=total,series=single]` : `arrivals[${year}]`);
const labour = (year: number, group: string, sex: string, indicator: string) =>
	`labour[${year},${group},${sex},${indicator}]`;

const findings: Readonly<Partial<Record<ChapterId, readonly Finding[]>>> = {
	drama: [
		{
			words: 'the mark was passed on 11 November 2016',
			holds: (from) =>
				value(from, 'arrivals-cumulative[2016-11-11,published]') >= 30_000 &&
				value(from, 'arrivals-cumulative[2015-12-31,year_end]') < 30_000,
			untrue: () => withValue('arrivals-cumulative', { date: '2016-11-11', kind: 'published' }, 29_000)
		}
	],
	arrivals: [
		{
			words: 'Arrivals peaked at',
			holds: (from) => range(1994, 2025).every((year) => arrived(from, year) <= arrived(from, 2009)),
			untrue: () => withValue('arrivals', { year: 2011, sex: 'female' }, 2300)
		},
		{
			words: 'no year has passed',
			holds: (from) => range(2012, 2025).every((year) => arrived(from, year) <= arrived(from, 2013)),
			untrue: () => withValue('arrivals', { year: 2016, sex: 'female' }, 1300)
		},
		{
			words: 'the fewest since 1996',
			holds: (from) =>
				range(1997, 2025).every((year) => year === 2021 || arrived(from, year) > arrived(from, 2021)) &&
				arrived(from, 1996) <= arrived(from, 2021),
			untrue: () => withValue('arrivals', { year: 2022, sex: 'female' }, 20)
		},
		{
			words: 'every yearly total of 2002 to 2011 was revised in later years',
			holds: (from) =>
				range(2002, 2011).every((year) => {
					const totals = from['arrivals-revisions'].rows.filter((row) => row.year === year && row.sex === 'total');
					return totals.some((row) => row.value !== arrived(from, year));
				}),
			untrue: () =>
				withRows(
					'arrivals-revisions',
					tables['arrivals-revisions'].rows.map((row) =>
						row.year === 2006 && row.sex === 'total' ? { ...row, value: 2028 } : row
					)
				)
		}
	],
	'who-comes': [
		{
			words: 'Most who arrive are women; soldiers are few',
			holds: (from) =>
				value(from, 'arrivals[sex=female] / arrivals[]') > 0.5 &&
				value(from, 'occupation-before[2024-09,soldier] / occupation-before[2024-09]') < 0.05,
			untrue: () => withValue('occupation-before', { as_of: '2024-09', occupation: 'soldier', sex: 'male' }, 9000)
		},
		{
			words: 'Most come from two provinces',
			holds: (from) =>
				value(
					from,
					'(home-province[2024-09,north_hamgyong] + home-province[2024-09,ryanggang]) / home-province[2024-09]'
				) > 0.5,
			untrue: () => withValue('home-province', { as_of: '2024-09', province: 'south_hamgyong', sex: 'female' }, 30_000)
		},
		{
			words: 'It began the other way round',
			holds: (from) =>
				value(from, 'arrivals-early[to-1998,sex=male,series=block]') >
				value(from, 'arrivals-early[to-1998,sex=female,series=block]'),
			untrue: () => withValue('arrivals-early', { period: 'to-1998', sex: 'male' }, 100)
		},
		{
			words: 'Since 2002 women have outnumbered men every year except 2021 and 2022',
			holds: (from) =>
				range(2002, 2025).every(
					(year) =>
						value(from, `arrivals[${year},female]`) > value(from, `arrivals[${year},male]`) ===
						![2021, 2022].includes(year)
				),
			untrue: () => withValue('arrivals', { year: 2023, sex: 'male' }, 200)
		}
	],
	'why-leave': [
		{
			words: 'was named about as often as food shortage',
			holds: (from) => {
				const apart = value(
					from,
					'motives[foundation_2020_2023,2023,dislike_of_regime] - motives[foundation_2020_2023,2023,food_shortage]'
				);
				return Math.abs(apart) < value(from, '#survey-2023-error');
			},
			untrue: () => withValue('motives', { survey: 'foundation_2020_2023', year: 2023, motive: 'food_shortage' }, 20)
		}
	],
	screens: [
		{
			words: 'Most who left late knew foreign videos',
			holds: (from) => value(from, 'before-leaving[2016-2020,watched_foreign_videos]') > 50,
			untrue: () =>
				withValue('before-leaving', { departure_period: '2016-2020', indicator: 'watched_foreign_videos' }, 40)
		},
		{
			words: 'a year from 2010 to 2017',
			holds: (from) => {
				const counts = range(2010, 2017).map((year) => value(from, `direct-crossings[${year}]`));
				return Math.min(...counts) === counts[3] && Math.max(...counts) === counts[1];
			},
			untrue: () => withValue('direct-crossings', { year: 2012 }, 0)
		}
	],
	elite: [
		{
			words: 'most rewards are far smaller',
			holds: (from) =>
				value(from, '#reward-recipients-under-10-million / #reward-recipients-2008-to-september-2020') > 0.5,
			untrue: () => withValue('side-numbers', { id: 'reward-recipients-under-10-million' }, 200)
		},
		{
			words: 'The billion won of the headlines was a draft',
			holds: (from) =>
				value(from, 'reward-ceilings[secret_information,2017 draft]') === 1e9 &&
				from['reward-ceilings'].rows
					.filter(({ regime }) => regime === '2017 draft')
					.every(({ flag }) => flag === 'proposal'),
			untrue: () => withValue('reward-ceilings', { category: 'secret_information', regime: '2017 draft' }, 5e8)
		},
		{
			words: 'the highest payment known from 2008 to July 2022',
			holds: (from) => {
				const highest = from['rewards-paid'].rows
					.filter(({ measure }) => measure === 'highest')
					.map((row) => row.value);
				return Math.max(...highest) === value(from, 'rewards-paid[2019,highest]');
			},
			untrue: () => withValue('rewards-paid', { year: 2022, measure: 'highest' }, 3e8)
		}
	],
	risks: [
		{
			words: 'Almost nobody crosses the line directly',
			holds: (from) => value(from, 'direct-crossings[2010..2014] / arrivals[2010..2014]') < 0.01,
			untrue: () => withValue('direct-crossings', { year: 2013 }, 500)
		},
		{
			words: 'Since 2012,',
			holds: (from) => Math.min(...from['returns-to-north'].rows.map(({ year }) => year)) === 2012,
			untrue: () => withRows('returns-to-north', tables['returns-to-north'].rows.slice(1))
		}
	],
	elsewhere: [
		{
			words: 'in the fiscal years 2006 to',
			holds: (from) => Math.min(...from['us-admissions'].rows.map(({ fiscal_year }) => fiscal_year)) === 2006,
			untrue: () => withRows('us-admissions', tables['us-admissions'].rows.slice(1))
		},
		{
			words: 'a fall does not show people leaving',
			holds: (from) =>
				value(from, 'refugees-abroad-totals[2016,refugees_sum_of_countries]') >
				value(from, 'refugees-abroad-totals[2025,refugees_sum_of_countries]'),
			untrue: () => withValue('refugees-abroad-totals', { year: 2025, measure: 'refugees_sum_of_countries' }, 5000)
		}
	],
	support: [
		{
			words: 'Measured in time the grant shrank',
			holds: (from) =>
				value(from, 'support-in-months[2005,basic_grant] / support-in-months[2005,minimum_wage]') >
				value(from, 'support-in-months[2024,basic_grant] / support-in-months[2024,minimum_wage]'),
			untrue: () => withValue('support-in-months', { year: 2024, measure: 'basic_grant' }, 40_000_000)
		},
		{
			words: 'are not documented as adopted',
			holds: (from) =>
				from['settlement-support'].rows.some(
					(row) =>
						row.item === 'basic' &&
						row.household_size === '1' &&
						row.effective_from === '2025' &&
						row.flag === 'proposal'
				),
			untrue: () =>
				withRows(
					'settlement-support',
					tables['settlement-support'].rows.map((row) => ({ ...row, flag: null }))
				)
		}
	],
	work: [
		{
			words: 'Employment is within',
			holds: (from) => {
				const apart = value(
					from,
					`${labour(2025, 'general_population', 'total', 'employment_rate')} - ${labour(2025, 'defectors', 'total', 'employment_rate')}`
				);
				return apart > 0 && apart < 4;
			},
			untrue: () =>
				withValue('labour', { year: 2025, group: 'defectors', sex: 'total', indicator: 'employment_rate' }, 55)
		},
		{
			words: 'has moved between',
			holds: (from) => {
				const rates = range(2012, 2025).map((year) =>
					value(from, labour(year, 'defectors', 'total', 'unemployment_rate'))
				);
				return Math.min(...rates) === rates[2023 - 2012] && Math.max(...rates) === rates[2013 - 2012];
			},
			untrue: () =>
				withValue('labour', { year: 2015, group: 'defectors', sex: 'total', indicator: 'unemployment_rate' }, 4)
		},
		{
			words: 'nearly twice the national',
			holds: (from) => {
				const times = value(
					from,
					`${labour(2025, 'defectors', 'total', 'unemployment_rate')} / ${labour(2025, 'general_population', 'total', 'unemployment_rate')}`
				);
				return times > 1.75 && times < 2;
			},
			untrue: () =>
				withValue('labour', { year: 2025, group: 'defectors', sex: 'total', indicator: 'unemployment_rate' }, 4)
		},
		{
			words: 'Women find it harder',
			holds: (from) =>
				value(from, labour(2024, 'defectors', 'female', 'employment_rate')) <
				value(from, labour(2024, 'defectors', 'male', 'employment_rate')),
			untrue: () =>
				withValue('labour', { year: 2024, group: 'defectors', sex: 'male', indicator: 'employment_rate' }, 50)
		},
		{
			words: 'Compared within one sex it narrows',
			holds: (from) => {
				const all = value(from, '100 * wages[2023,defectors,total] / wages[2023,general_population,total]');
				return value(from, '#wage-ratio-men-2023') > all && value(from, '#wage-ratio-women-2023') > all;
			},
			untrue: () => withValue('side-numbers', { id: 'wage-ratio-women-2023' }, 70)
		}
	],
	belonging: [
		{
			words: 'Most say that they are satisfied',
			holds: (from) => value(from, 'wellbeing[2025,satisfied]') > 50,
			untrue: () => withValue('wellbeing', { year: 2025, indicator: 'satisfied' }, 40)
		},
		{
			words: 'The reason given most by the dissatisfied in 2025',
			holds: (from) => {
				const reasons = from['satisfaction-reasons'].rows.filter(
					(row) => row.year === 2025 && row.kind === 'dissatisfied'
				);
				return reasons.every(
					(row) => row.value <= value(from, 'satisfaction-reasons[2025,dissatisfied,apart_from_family]')
				);
			},
			untrue: () => {
				const row = tables['satisfaction-reasons'].rows.find(
					(one) => one.year === 2025 && one.kind === 'dissatisfied'
				)!;
				return withRows('satisfaction-reasons', [
					...tables['satisfaction-reasons'].rows,
					{ ...row, reason: 'discrimination', value: 30 }
				]);
			}
		},
		{
			words: 'had relatives in the South',
			holds: (from) =>
				Math.abs(
					value(
						from,
						'100 * #hanawon-entrants-with-family-in-the-south / #hanawon-entrants-2013-to-september-2020 - #hanawon-entrants-with-family-in-the-south-share'
					)
				) < 0.5,
			untrue: () => withValue('side-numbers', { id: 'hanawon-entrants-with-family-in-the-south' }, 5000)
		}
	]
};

describe('what chapters say in words', () => {
	const list = Object.entries(findings).flatMap(([id, found]) =>
		found.map((finding) => [id, finding.words, finding] as const)
	);

	it.each(list)('%s: “%s” holds, and would be found out if it did not', (id, words, { holds, untrue }) => {
		const chapters: Readonly<Record<string, { readonly title: string; readonly paragraphs: readonly string[] }>> =
			english.chapters;
		const { title, paragraphs } = chapters[id]!;
		expect([title, ...paragraphs].join('\n')).toContain(words);
		expect(holds(tables)).toBe(true);
		expect(holds(untrue())).toBe(false);
	});
});
