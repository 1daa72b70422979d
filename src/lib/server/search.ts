import { catalogue } from '../charts/catalogue';
import { chartSlugs } from '../charts/slugs';
import type { SearchDocument, SearchFile, SynonymGroup } from '../search/documents';
import { synonyms } from '../search/synonyms';
import { claims } from '../words/en/pages/claims';
import { chartOf, names, tables } from './site';
import { glossary } from './glossary';

/** A term leads to so many charts at most: one that bears on more says little of each. */
const narrow = 4;

/** Lists of categories up to this length are searched; countries are, single years are not. */
const listed = 30;

function chartDocuments(): SearchDocument[] {
	return chartSlugs.map((slug) => {
		const chart = chartOf(slug);
		return {
			kind: 'charts',
			address: `/charts/${slug}/`,
			title: chart.name,
			detail: chart.title,
			text: [
				chart.subline,
				...catalogue[slug].tables.map((name) => tables[name].resource.title),
				...(chart.series.length <= listed ? chart.series.map(({ label }) => label) : []),
				...(chart.categories.length <= listed ? chart.categories.map(({ label }) => label) : [])
			].join('. ')
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
			...tableDocuments(),
			...claimDocuments(),
			...termDocuments(),
			...sourceDocuments()
		],
		synonyms: synonymGroups()
	};
}
