import { expect, it } from 'vitest';
import { english } from '../../../tests/site-fixture';
import { evidenceValues, flagValues } from '../data/descriptor';
import { names, tableOf } from './site';
import { signExamples } from './sign-examples';

it('every kind of evidence, and every flag that a row has, has an example', () => {
	const flags = new Set(names.flatMap((name) => tableOf(name).rows.map((row) => ('flag' in row ? row.flag : null))));
	const examples = signExamples(english);
	for (const value of [...evidenceValues, ...flagValues.filter((flag) => flags.has(flag))])
		expect([value, examples[value]?.row]).toEqual([value, expect.stringMatching(/\d/)]);
});
