import { expect, test } from './fixtures';
import { approach, bringToLife, figureOf, open, plotsOf, typeYear, yearFilter } from './page-tools';

/** Whether a drawing keeps still for some time after its first change, frame by frame. */
async function framesAfterChange(page: import('@playwright/test').Page, milliseconds: number): Promise<number> {
	return page.evaluate(async (time) => {
		const picture = document.querySelector('.plot .picture');
		if (!picture) throw new Error('There is no picture.');
		const frame = () => new Promise((painted) => requestAnimationFrame(painted));
		const field = document.querySelector<HTMLInputElement>('input[type=number]');
		if (!field) throw new Error('There is no field for a year.');
		const before = picture.innerHTML;
		field.value = '2015';
		field.dispatchEvent(new Event('change', { bubbles: true }));
		const limit = performance.now() + 3000;
		while (picture.innerHTML === before && performance.now() < limit) await frame();
		let [last, changes] = [picture.innerHTML, 0];
		if (last === before) throw new Error('The drawing did not change.');
		for (const until = performance.now() + time; performance.now() < until; await frame()) {
			const now = picture.innerHTML;
			if (now !== last) changes++;
			last = now;
		}
		return changes;
	}, milliseconds);
}

for (const reducedMotion of ['reduce', 'no-preference'] as const)
	test.describe(`with motion: ${reducedMotion}`, () => {
		test.use({ contextOptions: { reducedMotion } });

		test('a step of the filter is drawn at once, without frames between', async ({ page }) => {
			await open(page, 'charts/arrivals-by-sex/');
			const figure = figureOf(page, 'arrivals-by-sex');
			await bringToLife(figure);
			// Pointing at the chart marks a place in it; the test wants the years alone.
			await page.mouse.move(0, 0);
			await typeYear(yearFilter(page).from, 2004);
			await expect(plotsOf(figure).first()).toBeVisible();
			await approach(figure);
			await page.mouse.move(0, 0);
			await page.locator('h1').click();
			expect(await framesAfterChange(page, 300)).toBe(0);
		});
	});
