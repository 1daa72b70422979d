import { describe, expect, it } from 'vitest';
import { english } from '../../../tests/site-fixture';
import { claimCharts } from '../story/claim-charts';
import { fillPictures } from './pictures';
import { drawClaimPicture, claimPictureOf } from './claim-pictures';

describe('the picture beside a claim', () => {
	const pictured = Object.entries(claimCharts)
		.filter(([, [first]]) => first && first.chart !== 'timeline')
		.map(([claim]) => claim);

	it('stands beside many claims', () => {
		expect(pictured.length).toBeGreaterThan(15);
	});

	it.each(pictured)('of %s is drawn, as high as its box', (claim) => {
		const picture = drawClaimPicture(english, claim);
		expect(picture).toMatch(/^<svg width="100%" height="\d+"/);
		expect(picture).toContain(`height="${String(claimPictureOf(english, claim)?.height)}"`);
		expect(picture.length).toBeGreaterThan(500);
	});

	it('shows the years that matter only', () => {
		const years = claimPictureOf(english, 'c30')?.selection.marks.map(({ span }) => span.to) ?? [];
		expect(Math.max(...years)).toBe(2014);
	});

	it('is put into the page', () => {
		expect(fillPictures(english, '<div class="picture" data-picture="claim:c24"></div>')).toContain(
			'<svg width="100%"'
		);
	});

	it('is not made up where a claim has none', () => {
		for (const claim of ['c01', 'c03', 'c99']) {
			expect(claimPictureOf(english, claim)).toBeUndefined();
			expect(() => drawClaimPicture(english, claim)).toThrow(claim);
		}
	});
});
