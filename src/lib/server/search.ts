import { catalogue } from '../charts/catalogue';
import { chartSlugs } from '../charts/slugs';
import type { SearchDocument, SearchFile, SynonymGroup } from '../search/documents';
import { synonyms } from '../search/synonyms';
import { availableYears } from '../data/selection';
import { story } from '../story/chapters';
import type { Words } from '../words/languages';
import { answerSets } from './answers';
import { glossary } from './glossary';
import { chartOf, dateOfSource, fill, names, tablesOf, yearBounds } from './site';

/** A term leads to so many charts at most: one that bears on more says little of each. */
const narrow = 4;

/** Lists of categories up to this length are searched; countries are, single years are not. */
const listed = 30;

function chartDocuments(words: Words): SearchDocument[] {
	const bounds = yearBounds();
	const tables = tablesOf(words);
	return chartSlugs.map((slug) => {
		const chart = chartOf(words, slug);
		const { from, to } = availableYears(chart);
		const said = [chart.subline, ...catalogue[slug].tables.map((name) => tables[name].resource.title)].join('. ');
		const labels = [chart.series, chart.categories]
			.filter(({ length }) => length <= listed)
			.flatMap((all) => all.map(({ label }) => label));
		return {
			kind: 'charts',
			address: `/charts/${slug}/`,
			title: chart.name,
			detail: chart.title,
			...(chart.filter.kind === 'none' ? {} : { years: [Math.max(from, bounds.from), to] as const }),
			// A label that stands in the other words is found by them.
			text: [said, ...labels.filter((label) => !`${chart.name}. ${said}`.includes(label))].join('. ')
		};
	});
}

/** The pages of the site, the key figures, and the sections of the page about it. */
function pageDocuments({ searchPage, keyFigures, aboutPage }: Words): SearchDocument[] {
	return [
		{
			kind: 'pages',
			address: '/charts/#key-figures',
			title: keyFigures.title,
			detail: Object.values(keyFigures.labels).join(' · ')
		},
		...searchPage.pages.map((page): SearchDocument => ({ kind: 'pages', ...page })),
		...aboutPage.sections.map(({ id, title, paragraphs: [first = ''] }): SearchDocument => ({
			kind: 'pages',
			address: `/about/#${id}`,
			title,
			detail: first.split(/(?<=\.) /)[0] ?? ''
		}))
	];
}

function chapterDocuments(words: Words): SearchDocument[] {
	return story.map(({ id, lead, charts, more }) => {
		const { label, title } = words.chapters[id];
		return {
			kind: 'chapters',
			address: `/#${id}`,
			title: label,
			detail: fill(words, title),
			text: [lead, ...charts, ...more].map((slug) => chartOf(words, slug).name).join('. ')
		};
	});
}

function tableDocuments(words: Words): SearchDocument[] {
	const tables = tablesOf(words);
	return names.map((name) => {
		const { title, counted, description } = tables[name].resource;
		return { kind: 'tables', address: `/data/${name}/`, title, detail: counted, text: description };
	});
}

function claimDocuments(words: Words): SearchDocument[] {
	return tablesOf(words).claims.rows.map(({ id, claim, verdict, evidence_text }) => ({
		kind: 'claims',
		address: `/claims/#${id}`,
		title: claim,
		detail: words.claimsPage.verdicts[verdict].label,
		text: evidence_text
	}));
}

function termDocuments(words: Words): SearchDocument[] {
	return glossary(words).map(({ id, term, korean, meaning }) => ({
		kind: 'glossary',
		address: `/glossary/#${id}`,
		title: [term, ...korean].join(', '),
		detail: meaning
	}));
}

function sourceDocuments(words: Words): SearchDocument[] {
	return tablesOf(words).sources.rows.map(({ id, publisher, title, date, language }) => ({
		kind: 'sources',
		address: `/sources/#${id}`,
		title,
		detail: `${publisher}, ${dateOfSource(words, date)}`,
		...(language === words.language ? {} : { language })
	}));
}

/** Words for the same thing: those of the glossary, and others. */
export function synonymGroups(words: Words): SynonymGroup[] {
	return [
		...glossary(words).map(({ term, korean, synonyms: also, tables: used, charts }) => ({
			names: [term, ...korean],
			also,
			addresses: [
				...charts.slice(0, narrow).map(({ slug }) => `/charts/${slug}/`),
				...used.map(({ name }) => `/data/${name}/`)
			]
		})),
		...synonyms
	];
}

/** All that the search finds, and the words it is found by. */
export function searchFile(words: Words): SearchFile {
	return {
		documents: [
			...chartDocuments(words),
			...pageDocuments(words),
			...chapterDocuments(words),
			...tableDocuments(words),
			...claimDocuments(words),
			...termDocuments(words),
			...sourceDocuments(words)
		],
		synonyms: synonymGroups(words),
		answers: answerSets(words)
	};
}
