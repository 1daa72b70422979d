import { exampleKeys, examples } from '$lib/combine/examples';
import { combinable, exampleOf } from '$lib/server/combinations';
import { isDrawn } from '$lib/charts/sign-swatch';
import { combinationForm } from '$lib/combine/combination';
import { formOf, heightsOf } from '$lib/draw/forms';
import { wordsOf } from '$lib/words/languages';
import { evidenceValues, flagValues } from '$lib/data/descriptor';
import type { SignWords } from '$lib/read/card';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const words = wordsOf(params.lang);
	const { evidence, flags } = words.aboutPage;
	const explained = { ...evidence, ...flags };
	const { swatch } = formOf(combinationForm);
	return {
		tables: combinable(words),
		signs: [...evidenceValues, ...flagValues].map((value): SignWords => ({
			value,
			...explained[value],
			keyed: isDrawn(value, swatch)
		})),
		examples: exampleKeys.map((key) => {
			const chart = exampleOf(words, key);
			return {
				key,
				ids: examples[key],
				height: heightsOf(chart, 0).narrow,
				panels: chart.panels.map(({ key: unit, label }) => ({ unit, label }))
			};
		})
	};
};
