import { describe, expect, it } from 'vitest';
import { tables } from '../../../tests/site-fixture';
import type { Row } from '../data/table';
import { textIn, tablesIn } from './texts';

const korean = { language: 'ko' };

describe('texts of the data', () => {
	it('are those of the column or the field of the language, else as they were written', () => {
		expect(textIn(korean, { note: 'seen', note_ko: '보임' }, 'note')).toBe('보임');
		expect(textIn(korean, { title: 'Arrivals', 'title@ko': '입국' }, 'title')).toBe('입국');
		expect(textIn(korean, { note: 'seen', note_ko: '' }, 'note')).toBe('seen');
		expect(textIn({ language: 'en' }, { note: 'seen', note_ko: '보임' }, 'note')).toBe('seen');
		expect(textIn({ ...korean, untranslated: (text) => `[${text}]` }, { note: 'seen' }, 'note')).toBe('[seen]');
	});

	it('stand in their places in the tables of a language, and nothing else changes', () => {
		const { arrivals, claims } = tables;
		const [first] = claims.rows;
		const translated = {
			...tables,
			arrivals: {
				...arrivals,
				resource: {
					...arrivals.resource,
					'title@ko': '입국',
					missing: ['one', 'other'],
					'missing@ko': ['하나'],
					caveats: { method: 'counted', 'method@ko': '집계' }
				}
			},
			claims: { ...claims, rows: [{ ...first!, claim_ko: '주장' }, ...claims.rows.slice(1)] }
		};
		const inKorean = tablesIn(korean, translated);
		expect(inKorean.arrivals.resource).toMatchObject({
			title: '입국',
			missing: ['하나', 'other'],
			caveats: { method: '집계' }
		});
		expect(inKorean.arrivals.resource.description).toBe(arrivals.resource.description);
		expect(inKorean.claims.rows[0]).toMatchObject({ claim: '주장', id: first!.id });
		expect(inKorean.claims.rows.slice(1)).toEqual(claims.rows.slice(1));
		expect(inKorean['home-province'].rows).toEqual(tables['home-province'].rows);
		expect(tablesIn({ language: 'en' }, translated)).toBe(translated);
	});

	it('leave numbers, codes and what sources say alone', () => {
		const marked = tablesIn({ ...korean, untranslated: () => '…' }, tables);
		const changed = (name: keyof typeof tables) => {
			const before: readonly Row[] = tables[name].rows.map((row) => ({ ...row }));
			return new Set(
				marked[name].rows.flatMap((row, index) =>
					Object.entries(row).flatMap(([column, cell]) => (cell === before[index]?.[column] ? [] : [column]))
				)
			);
		};
		expect(changed('sources')).toEqual(new Set(['publisher', 'licence']));
		expect(changed('arrivals')).toEqual(new Set(['note']));
	});
});
