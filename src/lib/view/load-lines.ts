/** Languages for which the lines that load a table are given. */
export const loadLanguages = ['r', 'python', 'javascript'] as const;
export type LoadLanguage = (typeof loadLanguages)[number];

/** Three lines that load a table from its address. */
export function loadLines(language: LoadLanguage, table: string, addressOf: (path: string) => string): string {
	const name = table.replaceAll('-', '_');
	const csv = addressOf(`/data/package/${table}.csv`);
	switch (language) {
		case 'r':
			return [
				`address <- "${csv}"`,
				`${name} <- read.csv(address, na.strings = "", encoding = "UTF-8")`,
				`str(${name})`
			].join('\n');
		case 'python':
			return ['import pandas', `${name} = pandas.read_csv("${csv}")`, `print(${name}.head())`].join('\n');
		case 'javascript':
			return [
				`const response = await fetch('${addressOf(`/data/${table}.json`)}');`,
				'const { rows } = await response.json();',
				'console.log(rows.length, rows[0]);'
			].join('\n');
	}
}
