import { rootLanguage } from '../view/address';
import { languages } from '../words/languages';

/** Which language the address of a page or a file names: none for the one at the root. */
export interface InLanguage {
	readonly lang?: string;
}

const named: readonly InLanguage[] = Object.keys(languages).map((code) =>
	code === rootLanguage ? {} : { lang: code }
);

/** What addresses name besides their language, in each of the languages: what `entries` of a route gives. */
export function inEachLanguage<Params extends object>(list: readonly Params[]): (Params & InLanguage)[] {
	return named.flatMap((language) => list.map((params) => ({ ...language, ...params })));
}
