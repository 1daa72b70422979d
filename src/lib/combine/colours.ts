import type { ColourName } from '../data/selection';
import type { ChosenSeries } from './address';

/** Colours that mean the same on the whole site, by coded value. */
const meanings: Readonly<Record<string, ColourName>> = {
	female: 'women',
	male: 'men',
	PRK: 'north',
	KOR: 'south',
	defectors: 'all',
	general_population: 'comparison'
};
const others: readonly ColourName[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** A colour for each series, that of its meaning where no other of its unit has it. */
export function coloursOf(chosen: readonly ChosenSeries[]): ColourName[] {
	const given: { readonly unit: string; readonly colour: ColourName }[] = [];
	for (const { id, unit } of chosen) {
		const own = id.split('.').flatMap((code) => meanings[code] ?? []);
		const isFree = (colour: ColourName) => !given.some((one) => one.unit === unit && one.colour === colour);
		// Who is counted within a group says more than the group.
		given.push({ unit, colour: [...own.reverse(), ...others].find(isFree) ?? 'comparison' });
	}
	return given.map(({ colour }) => colour);
}
