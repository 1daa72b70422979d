import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
	approach,
	bringToLife,
	figureOf,
	messages,
	open,
	plotsOf,
	queryOf,
	readingOf,
	resize,
	marksOf,
	rowsOf,
	summaryOf,
	typeYear,
	untilDrawn,
	yearFilter
} from './page-tools';

const words = messages.filter;
const chart = 'charts/arrivals-by-sex/';

/** The years in the first column of the table of a chart by sex, and how many values it has. */
async function yearsInTable(page: Page): Promise<{ first: number; last: number; values: number }> {
	const cells = await rowsOf(page).locator('th').allTextContents();
	const years = cells.map(Number);
	return { first: Math.min(...years), last: Math.max(...years), values: await marksOf(page).count() };
}

/** What stands over the table of a chart. */
const captionOf = (page: Page) => page.getByRole('region', { name: messages.chart.table }).locator('caption');

async function lengthOfHistory(page: Page): Promise<number> {
	return page.evaluate(() => history.length);
}

/** Where a handle stands, and where it would stand for another year. */
async function placesOf(page: Page, which: 'first' | 'last', year: number) {
	return yearFilter(page)[which].evaluate((element, wanted) => {
		if (!(element instanceof HTMLInputElement)) throw new Error('The handle is no input.');
		const box = element.getBoundingClientRect();
		const thumb = 24;
		const at = (value: number) =>
			box.left +
			thumb / 2 +
			((value - Number(element.min)) / (Number(element.max) - Number(element.min))) * (box.width - thumb);
		return { now: at(Number(element.value)), then: at(wanted), y: box.top + box.height / 2 };
	}, year);
}

test.describe('years typed into the fields', () => {
	test('change the address, the chart, its table and its words; Back and Forward go along', async ({ page }) => {
		await open(page, chart);
		const { from, to } = yearFilter(page);
		const figure = figureOf(page, 'arrivals-by-sex');
		await bringToLife(figure);
		const all = await yearsInTable(page);
		const whole = await plotsOf(figure).first().screenshot();

		await typeYear(from, 2012);
		await expect.poll(() => queryOf(page)).toBe('?from=2012');
		await typeYear(to, 2019);
		await expect.poll(() => queryOf(page)).toBe('?from=2012&to=2019');
		await expect.poll(() => yearsInTable(page)).toEqual({ first: 2012, last: 2019, values: 16 });
		await approach(figure);
		await page.mouse.move(0, 0);
		await page.locator('h1').click();
		await expect(summaryOf(figure)).toContainText('2012 to 2019');
		await expect(figure.getByRole('heading')).toContainText('2012 to 2019');
		await expect.poll(async () => (await plotsOf(figure).first().screenshot()).equals(whole)).toBe(false);

		await page.goBack();
		await expect.poll(() => queryOf(page)).toBe('?from=2012');
		await expect.poll(() => yearsInTable(page)).toEqual({ ...all, first: 2012, values: (all.last - 2012 + 1) * 2 });
		await expect(to).toHaveValue(await to.getAttribute('max').then(String));
		await page.goBack();
		await expect.poll(() => queryOf(page)).toBe('');
		await expect.poll(() => yearsInTable(page)).toEqual(all);
		await page.goForward();
		await page.goForward();
		await expect.poll(() => yearsInTable(page)).toEqual({ first: 2012, last: 2019, values: 16 });
		await expect(from).toHaveValue('2012');
		await expect(to).toHaveValue('2019');
	});

	test('that are in the wrong order, out of range or no years are put right, with a word', async ({ page }) => {
		await open(page, chart);
		const { from, to, words: said } = yearFilter(page);
		await typeYear(to, 2015);
		await typeYear(from, 2018);
		await expect.poll(() => queryOf(page)).toBe('?from=2015&to=2018');
		await expect(said).toContainText(words.swapped);
		await expect(from).toHaveValue('2015');
		await expect(to).toHaveValue('2018');
		await typeYear(from, 1700);
		await expect.poll(() => queryOf(page)).toBe('?to=2018');
		await expect(said).toContainText(words.clamped('1700', 1989));
		await expect(said).not.toContainText(words.swapped);
		await from.fill('');
		await from.press('Tab');
		await expect(from).toHaveValue('1989');
		expect(queryOf(page)).toBe('?to=2018');
	});

	test('leave no word behind that no longer holds', async ({ page }) => {
		await open(page, chart);
		const { from, words: said } = yearFilter(page);
		await typeYear(from, 1700);
		await expect(said).toContainText(words.clamped('1700', 1989));
		await yearFilter(page).periods.selectOption('kim');
		await expect.poll(() => queryOf(page)).toBe('?from=2012');
		await expect(said).not.toContainText('1700');
	});
});

test('the wheel over a year field scrolls the page and changes no year', async ({ page }) => {
	await open(page, chart);
	const { bar } = yearFilter(page);
	await bar.click({ position: { x: 1, y: 1 } });
	await page.locator('[data-island="YearFilter"][data-hydrated]').waitFor({ state: 'attached' });
	for (const field of [yearFilter(page).from, yearFilter(page).to]) {
		const before = await field.inputValue();
		await field.focus();
		await field.hover();
		const top = await page.evaluate(() => scrollY);
		await page.mouse.wheel(0, 120);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
		await expect(field).toHaveValue(before);
	}
	expect(queryOf(page)).toBe('');
});

test('a browser that refuses entries of its history keeps the view', async ({ page }) => {
	await page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('Too many calls', 'SecurityError');
		};
		Object.assign(History.prototype, { pushState: refuse, replaceState: refuse });
	});
	await open(page, chart);
	const { from, first, reset, periods } = yearFilter(page);
	await typeYear(from, 2012);
	await expect(rowsOf(page).first()).toContainText('2012');
	await first.focus();
	await page.keyboard.press('ArrowRight');
	await expect(rowsOf(page).first()).toContainText('2013');
	await periods.selectOption('closed');
	await expect(rowsOf(page).first()).toContainText('2020');
	await reset.click();
	await expect(from).toHaveValue('1989');
	await expect(rowsOf(page).first()).toContainText('2002');
});

test('the bar takes no more than a quarter of the height, whatever it says, and what it says can be closed', async ({
	page
}) => {
	await open(page, `${chart}?from=2019&from=1999&to=1700&series=male&series=male`);
	const { bar, words: said, from } = yearFilter(page);
	await expect(said.locator('p')).not.toHaveCount(0);
	for (const [width, height] of [
		[390, 844],
		[844, 390],
		[320, 256],
		[1440, 900]
	] as const) {
		await page.setViewportSize({ width, height });
		await page.evaluate(() => {
			window.scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' });
		});
		const covered = await bar.evaluate((element) => {
			const { top, bottom } = element.getBoundingClientRect();
			return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)) / innerHeight;
		});
		expect(covered, `at ${width} × ${height}`).toBeLessThanOrEqual(0.25);
	}
	await bar.getByRole('button', { name: words.close }).click();
	await expect(said.locator('p')).toHaveCount(0);
	// The same again is said again.
	for (let time = 0; time < 2; time++) {
		await typeYear(from, 1700);
		await expect(said).toContainText(words.clamped('1700', 1989));
		await bar.getByRole('button', { name: words.close }).click();
		await expect(said).not.toContainText('1700');
	}
});

test.describe('periods and Reset', () => {
	test('set the range in one step each', async ({ page }) => {
		await open(page, chart);
		const { from, to, periods, reset } = yearFilter(page);
		const last = String(await to.getAttribute('max'));
		await expect(reset).toBeDisabled();
		for (const [name, query, years] of [
			['Since 2002', '?from=2002', ['2002', last]],
			['Kim Jong-un', '?from=2012', ['2012', last]],
			['Before the border', '?to=2019', ['1989', '2019']],
			['Since the border', '?from=2020', ['2020', last]]
		] as const) {
			const option = periods.locator('option').filter({ hasText: name });
			await periods.selectOption(await option.getAttribute('value').then(String));
			await expect.poll(() => queryOf(page)).toBe(query);
			await expect(from).toHaveValue(years[0]);
			await expect(to).toHaveValue(years[1]);
		}
		await page.goBack();
		await expect.poll(() => queryOf(page)).toBe('?to=2019');
		await reset.click();
		await expect.poll(() => queryOf(page)).toBe('');
		await expect(from).toHaveValue('1989');
		await expect(reset).toBeDisabled();
	});
});

test.describe('an address with years', () => {
	test('draws that range at once', async ({ page }) => {
		await open(page, `${chart}?from=2012&to=2019`);
		await expect.poll(() => yearsInTable(page)).toEqual({ first: 2012, last: 2019, values: 16 });
		const { from, to, first, last } = yearFilter(page);
		for (const field of [from, first]) await expect(field).toHaveValue('2012');
		for (const field of [to, last]) await expect(field).toHaveValue('2019');
	});

	for (const [what, query, shown, word] of [
		['in the wrong order', '?from=2019&to=2012', ['2012', '2019'], words.swapped],
		['before the first', '?from=1950&to=2012', ['1989', '2012'], words.clamped('1950', 1989)],
		['after the last', '?from=2012&to=2999', ['2012', ''], words.clamped('2999', 0).split(';')[0]],
		['that are no years', '?from=abc&to=2019', ['1989', '2019'], words.ignored('abc')],
		[
			'that would be a script',
			'?from=<script>alert(1)</script>',
			['1989', ''],
			words.ignored('<script>alert(1)</script>')
		],
		['with a fraction', '?from=2012.5', ['1989', ''], words.ignored('2012.5')]
	] as const)
		test(`takes years ${what} as far as it can and says so`, async ({ page }) => {
			await open(page, chart + query);
			const { from, to, words: said } = yearFilter(page);
			await expect(from).toHaveValue(shown[0]);
			await expect(to).toHaveValue(shown[1] === '' ? String(await to.getAttribute('max')) : shown[1]);
			await expect(said.getByText(word ?? '', { exact: false })).toBeVisible();
			await expect(rowsOf(page)).not.toHaveCount(0);
			const figure = figureOf(page, 'arrivals-by-sex');
			await bringToLife(figure);
		});

	test('says which series it does not know, and keeps parameters that are not its own', async ({ page }) => {
		await open(page, `${chart}?series=male,nobody&ref=letter`);
		await expect(page.getByText(words.unknownSeries('nobody'))).toBeVisible();
		await expect(page.getByRole('columnheader', { name: 'Men' })).toHaveCount(1);
		await expect(page.getByRole('columnheader', { name: 'Women' })).toHaveCount(0);
		await typeYear(yearFilter(page).from, 2012);
		await expect.poll(() => new URL(page.url()).searchParams.get('ref')).toBe('letter');
		await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe('2012');
	});

	test('is carried along by links within the site', async ({ page }) => {
		await open(page, 'charts/?from=2012&to=2019');
		await page.getByRole('main').getByRole('link', { name: /./ }).and(page.locator('[href*="charts/wages/"]')).click();
		await expect(page).toHaveURL(/charts\/wages\/\?from=2012&to=2019$/);
		await expect(rowsOf(page).first()).toContainText('2012');
		const { story, claims, about, charts } = messages.site.pages;
		for (const name of [story, claims, about, charts]) {
			const link = page
				.getByRole('navigation', { name: messages.site.pagesLabel })
				.getByRole('link', { name, exact: true });
			// Links carry the years once the page's script has run.
			await expect(link).toHaveAttribute('href', /\?from=2012&to=2019$/);
			await link.click();
			await expect(page).toHaveURL(/\?from=2012&to=2019$/);
		}
		await expect(yearFilter(page).from).toHaveValue('2012');
	});
});

test.describe('the two handles', () => {
	test('dragged with the mouse redraw as they move and make exactly one entry of the history', async ({ page }) => {
		await resize(page, 1440);
		await open(page, chart);
		const { from, first, bar } = yearFilter(page);
		await bar.scrollIntoViewIfNeeded();
		const before = await lengthOfHistory(page);
		const { now, then, y } = await placesOf(page, 'first', 2012);
		await page.mouse.move(now, y);
		await page.mouse.down();
		await page.mouse.move((now + then) / 2, y, { steps: 12 });
		await expect.poll(async () => Number(await from.inputValue())).toBeGreaterThan(1995);
		await expect.poll(() => queryOf(page)).toMatch(/^\?from=\d{4}$/);
		await page.mouse.move(then, y, { steps: 12 });
		await expect(from).toHaveValue('2012');
		await expect.poll(async () => (await yearsInTable(page)).first).toBe(2012);
		await page.mouse.up();
		await expect.poll(() => lengthOfHistory(page)).toBe(before + 1);
		await expect.poll(() => queryOf(page)).toBe('?from=2012');
		await page.goBack();
		await expect.poll(() => queryOf(page)).toBe('');
		await expect(first).toHaveValue('1989');
		await expect.poll(async () => (await yearsInTable(page)).first).toBe(2002);
		await page.goForward();
		await expect(first).toHaveValue('2012');
		expect(await lengthOfHistory(page)).toBe(before + 1);
	});

	test('carry the period between them along, as one entry; a press beside them takes the nearer; never short', async ({
		page
	}) => {
		await open(page, `${chart}?from=2000&to=2008`);
		const { first, last, bar } = yearFilter(page);
		await bar.locator('.slider').hover();
		for (const width of [1440, 844, 768, 390, 320]) {
			await resize(page, width);
			const box = await bar.locator('.slider').boundingBox();
			expect(box?.width, `at ${width} px`).toBeGreaterThanOrEqual(200);
		}
		await resize(page, 1440);
		// Waits until the page has come to rest at this width: the places are measured there.
		await bar.locator('.slider').hover();
		const before = await lengthOfHistory(page);
		const { then: from, y } = await placesOf(page, 'first', 2004);
		const { then: to } = await placesOf(page, 'first', 2009);
		await page.mouse.move(from, y);
		await page.mouse.down();
		await page.mouse.move(to, y, { steps: 6 });
		await expect(first).toHaveValue('2005');
		await expect(last).toHaveValue('2013');
		await page.mouse.up();
		await expect.poll(() => queryOf(page)).toBe('?from=2005&to=2013');
		expect(await lengthOfHistory(page)).toBe(before + 1);
		const { then: beside } = await placesOf(page, 'last', 2020);
		await page.mouse.click(beside, y);
		await expect.poll(() => queryOf(page)).toBe('?from=2005&to=2020');
		expect(await lengthOfHistory(page)).toBe(before + 2);
		await page.goBack();
		await page.goBack();
		await expect.poll(() => queryOf(page)).toBe('?from=2000&to=2008');
	});

	test('dragged away and back again leave everything as it was, and the filter goes on working', async ({ page }) => {
		await resize(page, 1440);
		await open(page, chart);
		const { from, first, bar } = yearFilter(page);
		await bar.scrollIntoViewIfNeeded();
		const { now, then, y } = await placesOf(page, 'first', 2012);
		await page.mouse.move(now, y);
		await page.mouse.down();
		await page.mouse.move(then, y, { steps: 8 });
		await expect(from).toHaveValue('2012');
		await page.mouse.move(now, y, { steps: 8 });
		await expect(from).toHaveValue('1989');
		await page.mouse.up();
		await expect.poll(() => queryOf(page)).toBe('');
		await typeYear(from, 2005);
		await expect.poll(() => queryOf(page)).toBe('?from=2005');
		await expect(first).toHaveValue('2005');
		await expect.poll(async () => (await yearsInTable(page)).first).toBe(2005);
	});

	test('move by keys, never past each other', async ({ page }) => {
		await open(page, `${chart}?from=2012&to=2014`);
		const { first, last } = yearFilter(page);
		await first.focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => queryOf(page)).toBe('?from=2013&to=2014');
		await expect(first).toHaveAttribute('aria-valuetext', '2013');
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => queryOf(page)).toBe('?from=2014&to=2014');
		await page.keyboard.press('ArrowRight');
		await expect(first).toHaveValue('2014');
		await expect(last).toHaveValue('2014');
		await expect(marksOf(page)).toHaveCount(2);
		await last.focus();
		await page.keyboard.press('End');
		await expect.poll(() => queryOf(page)).toBe('?from=2014');
		await first.focus();
		await page.keyboard.press('Home');
		await expect.poll(() => queryOf(page)).toBe('');
		await expect(first).toBeFocused();
	});

	test('moved by many keys make one entry of the history, once they rest', async ({ page }) => {
		await open(page, chart);
		const before = await lengthOfHistory(page);
		const { first, from } = yearFilter(page);
		await first.focus();
		for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
		await expect(from).toHaveValue('1994');
		await expect.poll(() => lengthOfHistory(page)).toBe(before + 1);
		await expect.poll(() => queryOf(page)).toBe('?from=1994');
		await page.goBack();
		await expect.poll(() => queryOf(page)).toBe('');
		await expect(from).toHaveValue('1989');
		expect(await lengthOfHistory(page)).toBe(before + 1);
	});

	test('can both be taken where they stand on one year', async ({ page }) => {
		await resize(page, 1440);
		for (const year of [1989, 2010, 2025]) {
			await open(page, `${chart}?from=${year}&to=${year}`);
			await yearFilter(page).bar.scrollIntoViewIfNeeded();
			const target = year > 2005 ? 1995 : 2015;
			const { now, then, y } = await placesOf(page, year > 2005 ? 'first' : 'last', target);
			await page.mouse.move(now, y);
			await page.mouse.down();
			await page.mouse.move(then, y, { steps: 8 });
			await page.mouse.up();
			await expect(yearFilter(page)[year > 2005 ? 'first' : 'last'], `from ${year}`).toHaveValue(String(target));
		}
	});
});

test.describe('what a chart says about the range', () => {
	test('a chart with nothing left offers the years it has', async ({ page }) => {
		await open(page, 'charts/thailand-entries/?from=1989&to=1995');
		const figure = figureOf(page, 'thailand-entries');
		await approach(figure);
		const offer = figure.getByRole('button', { name: /^Show \d{4}( to \d{4})?$/ });
		await expect(offer).toBeVisible();
		await expect(figure.getByText('No values in the years chosen')).toBeVisible();
		const [first = '', last = first] = ((await offer.textContent()) ?? '').match(/\d{4}/g) ?? [];
		await offer.click();
		await expect.poll(() => queryOf(page)).toContain(`from=${first}`);
		await expect(rowsOf(page)).not.toHaveCount(0);
		await expect(rowsOf(page).first()).toContainText(first);
		await expect(rowsOf(page).last()).toContainText(last);
		await bringToLife(figure);
	});

	test('a chart with nothing left of its series offers those that have values in the years', async ({ page }) => {
		await open(page, 'charts/unemployment/?to=2009');
		const figure = figureOf(page, 'unemployment');
		await approach(figure);
		await expect(figure.getByText(messages.chart.emptySeries)).toBeVisible();
		await figure.getByRole('button', { name: messages.chart.offerSeries(['Defectors, earlier surveys']) }).click();
		await expect.poll(() => queryOf(page)).toContain('series=');
		await expect(rowsOf(page)).toHaveCount(2);
		await bringToLife(figure);
	});

	test('a chart of states names the state shown, the latest up to the last year', async ({ page }) => {
		for (const [query, state, stateInWords] of [
			['', '2024', '2024'],
			['?from=2012&to=2019', '2008-05', 'May 2008'],
			['?to=2006', '2005-05', 'May 2005']
		] as const) {
			await open(page, `charts/residence/${query}`);
			await approach(figureOf(page, 'residence'));
			await expect(figureOf(page, 'residence').getByText(messages.chart.vintage(state))).toBeVisible();
			await expect(captionOf(page)).toContainText(stateInWords);
		}
		await open(page, 'charts/residence/?to=1999');
		await approach(figureOf(page, 'residence'));
		await expect(figureOf(page, 'residence').getByRole('button', { name: 'Show 2005 to 2024' })).toBeVisible();
	});

	test('the state of a map is chosen for its chart alone, and goes without a name where the years show it', async ({
		page
	}) => {
		for (const [path, name] of [
			['charts/residence/', 'at'],
			['', 'residence.at']
		] as const) {
			await open(page, path);
			const figure = figureOf(page, 'residence');
			await bringToLife(figure);
			await figure.getByRole('button', { name: 'May 2005' }).click();
			await expect.poll(() => queryOf(page)).toBe(`?${name}=2005-05`);
			await expect(figure.getByRole('heading')).toContainText('May 2005');
			await expect(figure.getByText(messages.chart.vintage('2005-05', true))).toBeVisible();
			await expect(yearFilter(page).from).toHaveValue('1989');
			await expect(yearFilter(page).to).toHaveValue('2025');
			if (path !== '') await expect(captionOf(page)).toContainText('May 2005');
			await figure.getByRole('button', { name: '2024' }).click();
			await expect.poll(() => queryOf(page)).toBe('');
		}
		// The years show May 2008: choosing it says nothing new.
		await open(page, 'charts/residence/?to=2010&at=2005-05');
		await bringToLife(figureOf(page, 'residence'));
		await figureOf(page, 'residence').getByRole('button', { name: 'May 2008' }).click();
		await expect.poll(() => queryOf(page)).toBe('?to=2010');
	});

	test('a chart that years do not filter stays whole and says why', async ({ page }) => {
		for (const [slug, reason] of [
			['before-leaving', 'departure'],
			['reward-ceilings', 'rules'],
			['claim-verdicts', 'claims']
		] as const) {
			await open(page, `charts/${slug}/`);
			const rows = await rowsOf(page).count();
			expect(rows).toBeGreaterThan(3);
			await typeYear(yearFilter(page).from, 2020);
			await expect(figureOf(page, slug).getByText(messages.chart.notFiltered[reason])).toBeVisible();
			await expect(rowsOf(page)).toHaveCount(rows);
		}
	});

	test('on the story page one range holds for all charts and for the links of the page', async ({ page }) => {
		await open(page, '?from=2012&to=2019');
		await approach(figureOf(page, 'before-leaving'));
		await expect(figureOf(page, 'before-leaving').getByText(messages.chart.notFiltered.departure)).toBeAttached();
		await approach(figureOf(page, 'residence'));
		await expect(figureOf(page, 'residence').getByText(messages.chart.vintage('2008-05'))).toBeAttached();
		const figure = figureOf(page, 'unemployment');
		await bringToLife(figure);
		await page.mouse.move(0, 0);
		await page.evaluate(() => {
			if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		});
		await expect(summaryOf(figure)).toContainText('2012 to 2019');
		await expect(figure.getByRole('heading')).toContainText('2012 to 2019');
		await expect(figure.getByRole('heading').getByRole('link').first()).toHaveAttribute(
			'href',
			/\/charts\/unemployment\/\?from=2012&to=2019$/
		);
	});
});

test.describe('series', () => {
	test('are hidden and shown by buttons, and the address holds the choice', async ({ page }) => {
		await open(page, chart);
		const figure = figureOf(page, 'arrivals-by-sex');
		const legend = figure.getByRole('group', { name: messages.chart.series });
		const men = legend.getByRole('button', { name: 'Men', exact: true });
		const women = legend.getByRole('button', { name: 'Women', exact: true });
		const all = await marksOf(page).count();
		await expect(men).toHaveAttribute('aria-pressed', 'true');
		await men.click();
		await expect(men).toHaveAttribute('aria-pressed', 'false');
		await expect.poll(() => queryOf(page)).toBe('?series=female');
		await expect(marksOf(page)).toHaveCount(all / 2);
		await women.click();
		// The last one cannot be hidden: the chart's own choice comes back.
		await expect.poll(() => queryOf(page)).toBe('');
		await expect(men).toHaveAttribute('aria-pressed', 'true');
		await expect(marksOf(page)).toHaveCount(all);
		await page.goBack();
		await expect.poll(() => queryOf(page)).toBe('?series=female');
		await expect(men).toHaveAttribute('aria-pressed', 'false');
	});
});

test.describe('a finger', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('that taps on a chart gets a reading, which stays', async ({ page }) => {
		await open(page, chart);
		const figure = figureOf(page, 'arrivals-by-sex');
		const plot = plotsOf(figure).first();
		await plot.scrollIntoViewIfNeeded();
		await untilDrawn(figure);
		await expect
			.poll(async () => {
				// The first touch may be what brings the chart to life.
				await plot.tap();
				return readingOf(figure).innerText();
			})
			.toMatch(/^\d{4}\s.*Men.*Women.*Total/s);
	});

	// One chart of each form, and a map.
	for (const slug of [
		'arrivals-by-sex',
		'unemployment',
		'settlement-support',
		'child-stunting',
		'before-leaving',
		'age-at-entry',
		'reward-ceilings',
		'timeline',
		'residence'
	] as const)
		test(`that swipes over ${slug} scrolls the page and reads nothing; two fingers zoom it`, async ({ page }) => {
			await open(page, `charts/${slug}/`);
			const figure = figureOf(page, slug);
			await bringToLife(figure);
			await page.mouse.move(0, 0);
			const plot = plotsOf(figure).last();
			await plot.evaluate((element) => {
				element.scrollIntoView({ block: 'center', behavior: 'instant' });
			});
			const devices = await page.context().newCDPSession(page);
			/** Moves fingers from places, so many pixels up each, in ten steps. */
			const move = async (fingers: readonly { readonly y: number; readonly up: number }[]) => {
				const at = (part: number) => fingers.map(({ y, up }, id) => ({ id, x: 195, y: y - part * up }));
				const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: ReturnType<typeof at>) =>
					devices.send('Input.dispatchTouchEvent', { type, touchPoints });
				await touch('touchStart', at(0));
				for (let step = 1; step <= 10; step++) await touch('touchMove', at(step / 10));
				await touch('touchEnd', []);
			};
			const top = () => page.evaluate(() => window.scrollY);
			const before = await top();
			await move([{ y: 422, up: 150 }]);
			await expect.poll(top).toBeGreaterThan(before + 50);
			await expect(readingOf(figure).locator('strong')).toHaveCount(0);
			await plot.evaluate((element) => {
				element.scrollIntoView({ block: 'center', behavior: 'instant' });
			});
			await move([
				{ y: 382, up: 80 },
				{ y: 462, up: -80 }
			]);
			await expect.poll(() => page.evaluate(() => window.visualViewport?.scale)).toBeGreaterThan(1.5);
			await expect(readingOf(figure).locator('strong')).toHaveCount(0);
		});

	test('that drags a handle changes the years', async ({ page }) => {
		await open(page, chart);
		await yearFilter(page).bar.scrollIntoViewIfNeeded();
		const { now, then, y } = await placesOf(page, 'first', 2012);
		const devices = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
			devices.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] });
		await touch('touchStart', now);
		for (let step = 1; step <= 10; step++) await touch('touchMove', now + ((then - now) * step) / 10);
		await touch('touchEnd');
		await expect(yearFilter(page).from).toHaveValue('2012');
		await expect.poll(() => queryOf(page)).toBe('?from=2012');
	});
});
