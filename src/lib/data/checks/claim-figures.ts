import type { Field } from '../descriptor';
import { readRows, type Fault } from '../table';

/** A figure that a claim's text prints, and the expression over the tables that it must equal. */
export interface ClaimFigure {
	readonly claim: string;
	/** The text that prints it. */
	readonly text: 'claim' | 'evidence_text';
	/** As the text prints it: "30,200", "1.719 million", "five". */
	readonly printed: string;
	/** Empty where no table holds the digits; then there is a reason. */
	readonly expression: string;
	/** The step that the value is rounded to, where the text gives a round figure. */
	readonly rounded: number | null;
	/** Its line in the file. */
	readonly line: number;
}

const path = 'claim-figures.csv';
const text = { type: 'string', title: '', description: '' } as const;
const fields = [
	{ ...text, name: 'claim', constraints: { required: true, pattern: 'c\\d\\d' } },
	{ ...text, name: 'text', constraints: { required: true, enum: ['claim', 'evidence_text'] } },
	{ ...text, name: 'printed', constraints: { required: true } },
	{ ...text, name: 'expression' },
	{ ...text, name: 'rounded', type: 'integer', constraints: { minimum: 1 } },
	{ ...text, name: 'reason' }
] as const satisfies readonly Field[];

/**
 * Reads `datasets/claim-figures.csv`: every figure that the claims print, in the order of the text, with the expression
 * that it must equal or the reason why it has none. Returns every fault of the file beside them.
 */
export function readClaimFigures(csv: string): {
	readonly figures: readonly ClaimFigure[];
	readonly faults: readonly Fault[];
} {
	const { rows, lines, faults } = readRows(csv, { path, schema: { fields, primaryKey: [] } });
	const figures = rows.map((row, index): ClaimFigure => ({
		claim: String(row['claim'] ?? ''),
		text: row['text'] === 'claim' ? 'claim' : 'evidence_text',
		printed: String(row['printed'] ?? ''),
		expression: String(row['expression'] ?? ''),
		rounded: Number(row['rounded'] ?? 0) || null,
		line: lines[index] ?? 0
	}));
	const unexplained = figures.filter(
		({ expression }, index) => (expression === '') === ((rows[index]?.['reason'] ?? '') === '')
	);
	return {
		figures,
		faults: [
			...faults,
			...unexplained.map(({ line }) => ({
				file: `datasets/${path}`,
				line,
				column: fields.length,
				field: 'reason',
				message: 'expected either an expression or the reason why there is none'
			}))
		]
	};
}
