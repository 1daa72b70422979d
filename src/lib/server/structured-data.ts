import type { Resource } from '../data/descriptor';
import type { TableName } from '../data/table-names';
import type { Words } from '../words/languages';
import { fullAddress, metadataOf } from './metadata';
import { descriptor, names } from './site';

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const creatorOf = (words: Words) => ({
	'@type': 'Organization',
	name: words.cite.author,
	url: fullAddress(words, '/')
});

/** Licences for machines: their address, or their words where they have none. */
function licencesOf(list: Resource['licenses']): Json[] {
	return list.map(({ name = '', title = name, path }) => path ?? { '@type': 'CreativeWork', name: title });
}

/** A table for search engines of data sets: `Dataset` of schema.org. */
export function datasetOf(words: Words, name: TableName): Json {
	const { title, description, counted, version, modified, attribution, licenses, years, page, files, schema } =
		metadataOf(words, name);
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		'@id': page,
		name: title,
		description: `${description} ${counted}`,
		url: page,
		version,
		datePublished: descriptor.created.slice(0, 10),
		dateModified: modified,
		inLanguage: words.language,
		isAccessibleForFree: true,
		license: licencesOf(licenses),
		creator: creatorOf(words),
		creditText: attribution,
		keywords: descriptor.keywords ?? [],
		...(years ? { temporalCoverage: `${years.from}/${years.to}` } : {}),
		variableMeasured: schema.fields.map((field) => ({
			'@type': 'PropertyValue',
			name: field.name,
			description: field.description,
			...(field.unit === undefined ? {} : { unitText: field.unit })
		})),
		includedInDataCatalog: { '@type': 'DataCatalog', name: descriptor.title, url: fullAddress(words, '/data/') },
		distribution: [
			{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: files.csv },
			{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: files.json },
			{ '@type': 'DataDownload', encodingFormat: 'application/zip', contentUrl: files.zip }
		]
	};
}

/** The catalogue of all tables for search engines: `DataCatalog` of schema.org. */
export function catalogueOf(words: Words): Json {
	return {
		'@context': 'https://schema.org',
		'@type': 'DataCatalog',
		'@id': fullAddress(words, '/data/'),
		name: descriptor.title,
		description: words.dataPage.paragraphs.join(' '),
		url: fullAddress(words, '/data/'),
		version: descriptor.version,
		inLanguage: words.language,
		isAccessibleForFree: true,
		license: licencesOf(descriptor.licenses ?? []),
		creator: creatorOf(words),
		dataset: names.map((name) => {
			const { title, description, counted, licenses, page } = metadataOf(words, name);
			return {
				'@type': 'Dataset',
				'@id': page,
				name: title,
				description: `${description} ${counted}`,
				url: page,
				license: licencesOf(licenses)
			};
		})
	};
}
