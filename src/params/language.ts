import { rootLanguage } from '$lib/view/address';
import { languages } from '$lib/words/languages';

/** The code of a language that stands below its code: all but the one at the root. */
export function match(parameter: string): boolean {
	return parameter !== rootLanguage && Object.hasOwn(languages, parameter);
}
