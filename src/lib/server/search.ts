import { catalogue } from '../charts/catalogue';
import { chartSlugs } from '../charts/slugs';
import type { SearchDocument, SearchFile, SynonymGroup } from '../search/documents';
import { synonyms } from '../search/synonyms';
import { availableYears } from '../data/selection';
import { story } from '../story/chapters';
import { chapters } from '../words/en/chapters';
import { about } from '../words/en/pages/about';
import { claims } from '../words/en/pages/claims';
import { search } from '../words/en/pages/search';
import { answerSets } from './answers';
import { glossary } from './glossary';
import { chartOf, fill, names, tables, yearBounds } from './site';

/** A term leads to so many charts at most: one that bears on more says little of each. */
const narrow = 4;

/** Lists of categories up to this length are searched; countries are, single years are not. */
const listed = 30;

function chartDocuments(): SearchDocument[] {
	const bounds = yearBounds();
	return chartSlugs.map((slug) => {
		const chart = chartOf(slug);
		const { from, to } = availableYears(chart);
		return {
			kind: 'charts',
			address: `/charts/${slug}/`,
			title: chart.name,
			detail: chart.title,
			...(chart.filter.kind === 'none' ? {} : { years: [Math.max(from, bounds.from), to] as const }),
			text: [
				chart.subline,
				...catalogue[slug].tables.map((name) => tables[name].resource.title),
				...(chart.series.length <= listed ? chart.series.map(({ label }) => label) : []),
				...(chart.categories.length <= listed ? chart.categories.map(({ label }) => label) : [])
			].join('. ')
		};
	});
}

/** The pages of the site, and the sections of the page about it. */
function pageDocuments(): SearchDocument[] {
	return [
		...search.pages.map((page): SearchDocument => ({ kind: 'pages', ...page })),
		...about.sections.map(({ id, title, paragraphs: [first = ''] }): SearchDocument => ({
			kind: 'pages',
			address: `/about/#${id}`,
			title,
			detail: first.split(/(?<=\.) /)[0] ?? ''
		}))
	];
}

function chapterDocuments(): SearchDocument[] {
	return story.map(({ id, lead, charts, more }) => {
		const { label, title } = chapters[id];
		return {
			kind: 'chapters',
			address: `/#${id}`,
			title: label,
			detail: fill(title),
			text: [lead, ...charts, ...more].map((slug) => chartOf(slug).name).join('. ')
		};
	});
}

function tableDocuments(): SearchDocument[] {
	return names.map((name) => {
		const { title, counted, description } = tables[name].resource;
		return { kind: 'tables', address: `/data/${name}/`, title, detail: counted, text: description };
	});
}

function claimDocuments(): SearchDocument[] {
	return tables.claims.rows.map(({ id, claim, verdict, evidence_text }) => ({
		kind: 'claims',
		address: `/claims/#${id}`,
		title: claim,
		detail: claims.verdicts[verdict].label,
		text: evidence_text
	}));
}

function termDocuments(): SearchDocument[] {
	return glossary().map(({ id, term, korean, meaning }) => ({
		kind: 'glossary',
		address: `/glossary/#${id}`,
		title: [term, ...korean].join(', '),
		detail: meaning
	}));
}

function sourceDocuments(): SearchDocument[] {
	return tables.sources.rows.map(({ id, publisher, title, date, language }) => ({
		kind: 'sources',
		address: `/sources/#${id}`,
		title,
		detail: `${publisher}, ${date}`,
		...(language === 'en' ? {} : { language })
	}));
}

/** Words for the same thing: those of the glossary, and others. */
export function synonymGroups(): SynonymGroup[] {
	return [
		...glossary().map(({ term, korean, synonyms: also, tables: used, charts }) => ({
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
export function searchFile(): SearchFile {
	return {
		documents: [
			...chartDocuments(),
			...pageDocuments(),
			...chapterDocuments(),
			...tableDocuments(),
			...claimDocuments(),
			...termDocuments(),
			...sourceDocuments()
		],
		synonyms: synonymGroups(),
		answers: answerSets()
	};
}
