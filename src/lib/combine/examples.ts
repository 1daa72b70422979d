/** Combinations to begin with, by the names of their words. */
export const examples = {
	work: [
		'arrivals.female',
		'arrivals.male',
		'labour.defectors.total.unemployment_rate',
		'labour.general_population.total.unemployment_rate'
	],
	life: ['wages.defectors.total', 'wages.general_population.total', 'wellbeing.satisfied', 'wellbeing.discriminated'],
	koreas: [
		'two-koreas.PRK.life_expectancy',
		'two-koreas.KOR.life_expectancy',
		'two-koreas.PRK.under5_mortality',
		'two-koreas.KOR.under5_mortality'
	]
} as const;

export type ExampleKey = keyof typeof examples;
export const exampleKeys: readonly ExampleKey[] = ['work', 'life', 'koreas'];
