import { drawRouteMap, countedCountries, type RouteCountry } from '../maps/route';
import type { RouteCard } from '../maps/route-card';
import type { Words } from '../words/languages';
import { citedBy } from './history';
import { fill, sourcesOf, tables } from './site';

type Countries = Readonly<Record<RouteCountry, { readonly name: string; readonly text: string }>>;

/** The overview as the content of its box. */
export function drawRoute(words: Words, file: string): string {
	const { route } = words;
	// The keys of the words are the countries of the way: a missing one does not compile.
	const countries: Countries = route.countries;
	const short: Readonly<Record<string, string>> = route.short;
	const names = {
		...route.others,
		...Object.fromEntries(Object.entries(countries).map(([id, { name }]) => [id, name]))
	};
	const counts = Object.fromEntries(Object.keys(countries).map((id) => [id, fill(words, short[id] ?? route.noCount)]));
	return `<svg width="100%" height="100%" aria-hidden="true">${drawRouteMap(file, { names, counts }).svg}</svg>`;
}

/** The overview's list of countries with their counts, and the publishers that counted. */
export function routeCard(words: Words): RouteCard {
	const countries: Countries = words.route.countries;
	const sideNumbers = tables['side-numbers'].rows.filter(({ id }) =>
		['graduates-through-thailand-2016', 'vietnam-airlift-2004'].includes(id)
	);
	const used = [
		...sideNumbers,
		...tables['thailand-entries'].rows.filter(({ year }) => year === 2004 || year === 2010),
		...tables['refugees-abroad'].rows.filter(({ year, country_iso3 }) => year === 2007 && country_iso3 === 'KHM'),
		...tables.arrivals.rows.filter(({ year }) => year === 2010)
	];
	return {
		countries: Object.entries(countries).map(([id, { name, text }]) => ({
			id,
			name,
			text: fill(words, text),
			counted: countedCountries.some((country) => country === id)
		})),
		sources: sourcesOf(words, citedBy(used))
			.filter(({ publisher }, index, all) => all.findIndex((other) => other.publisher === publisher) === index)
			.map(({ id, publisher, url, language }) => ({ id, publisher, url, language }))
	};
}
