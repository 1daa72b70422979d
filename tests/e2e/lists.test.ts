import { parseCsv } from '../../src/lib/data/csv';
import { expect, test } from './fixtures';
import { figureOf, hold, messages, open, readProject, scriptOf } from './page-tools';
import { wordsOf } from '../../src/lib/words/languages';

const { changesPage: changes, glossaryPage: glossary, sourcesPage: words } = wordsOf('en');

/** The cells of a column of a table. */
function column(table: string, name: string): string[] {
	const { header, rows } = parseCsv(readProject(`datasets/${table}.csv`).toString('utf8'));
	return rows.map(({ cells }) => cells[header.indexOf(name)] ?? '');
}

test.describe('the glossary', () => {
	test('explains every term, and its list of terms leads to each', async ({ page }) => {
		await open(page, 'glossary/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(glossary.title);
		const ids = column('glossary', 'id');
		const terms = page.getByRole('main').getByRole('article');
		await expect(terms).toHaveCount(ids.length);
		expect((await terms.evaluateAll((all) => all.map(({ id }) => id))).sort()).toEqual([...ids].sort());
		const contents = page.getByRole('navigation', { name: messages.story.contents }).getByRole('link');
		await expect(contents).toHaveCount(ids.length);
		await contents.filter({ hasText: /^Reward$/ }).click();
		const reward = page.locator('article#reward');
		await expect(reward).toBeInViewport();
		await expect(reward.locator('[lang="ko"]').first()).toContainText('보로금');
		await expect(reward).toContainText(glossary.synonyms);
		await reward
			.getByRole('link', { name: /reward/i })
			.last()
			.click();
		await expect(page).toHaveURL(/\/(charts|data)\/[a-z-]*reward[a-z-]*\/$/);
	});
});

test.describe('what has changed', () => {
	test('shows what the ministry published of a year then and what stands today', async ({ page }) => {
		await open(page, 'changes/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(changes.title);
		const table = page.getByRole('table', { name: messages.history.revisions });
		await expect(table.getByRole('columnheader')).toHaveText([
			messages.history.year,
			messages.history.then,
			messages.history.today,
			messages.history.moved
		]);
		for (const [year, then, today, moved] of [
			['2009', '2,952', '2,914', messages.history.down('38')],
			['2025', '224', '223', messages.history.down('1')]
		] as const) {
			const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: year, exact: true }) });
			await expect(row).toHaveCount(1);
			const cells = row.getByRole('cell');
			await expect(cells.nth(0), year).toHaveText(new RegExp(`^${then} (on|in) `));
			await expect(cells.nth(1), year).toHaveText(today);
			await expect(cells.nth(2), year).toHaveText(moved);
		}
	});

	test('offers the log as a feed and as a table', async ({ page, request }) => {
		await open(page, 'changes/');
		const feed = page.getByRole('link', { name: messages.history.feed });
		const answer = await request.get((await feed.getAttribute('href')) ?? '');
		expect(answer.status()).toBe(200);
		expect(await answer.text()).toContain('<feed');
		await page.getByRole('link', { name: messages.history.log }).click();
		await expect(page).toHaveURL(/\/data\/changes\/$/);
	});
});

test.describe('the sources', () => {
	test('are searched by word and by publisher, and all come back', async ({ page }) => {
		await open(page, 'sources/');
		const all = column('sources', 'id').length;
		const form = page.getByRole('search', { name: words.search });
		const shown = page.locator('[data-entry]').filter({ visible: true });
		const status = form.getByRole('status');
		await expect(shown).toHaveCount(all);
		await expect(status).toHaveText(words.found(all, all));

		const field = form.getByRole('searchbox');
		await field.fill('settlement support');
		await expect(status).not.toHaveText(words.found(all, all));
		const found = await shown.count();
		expect(found).toBeGreaterThan(0);
		await expect(status).toHaveText(words.found(found, all));
		for (const text of await shown.evaluateAll((entries) => entries.map((entry) => entry.textContent.toLowerCase())))
			expect(text).toMatch(/settlement[^]*support|support[^]*settlement/);

		await field.fill('');
		const publisher = 'News1';
		await form.getByRole('combobox', { name: words.publisher }).selectOption(publisher);
		const own = column('sources', 'publisher').filter((name) => name === publisher).length;
		expect(own).toBeGreaterThan(1);
		await expect(shown).toHaveCount(own);
		await expect(status).toHaveText(words.found(own, all));
		await field.fill('qqxyzzy');
		await expect(status).toHaveText(words.none);
		await expect(shown).toHaveCount(0);
		await form.getByRole('button', { name: words.reset }).click();
		await expect(shown).toHaveCount(all);
		await expect(field).toHaveValue('');
	});

	test('show the entry that the address names, unfolded, though the search had hidden it', async ({ page }) => {
		await open(page, 'sources/#A01');
		const entry = page.locator('article#A01');
		await expect(entry).toBeInViewport();
		await expect(entry.locator('blockquote')).toBeVisible();

		const field = page.getByRole('search', { name: words.search }).getByRole('searchbox');
		await field.fill('qqxyzzy');
		await expect(entry).toBeHidden();
		const other = page.locator('article#A02');
		await page.evaluate(() => (location.hash = 'A02'));
		await expect(other).toBeInViewport();
		await expect(other.locator('blockquote')).toBeVisible();
		await expect(field).toHaveValue('');
		await expect(entry).toBeVisible();
	});
});

test.describe('what is done before the script has come', () => {
	test('a click on the legend takes effect once it is there', async ({ page }) => {
		const script = await hold(page, `**/${scriptOf('ChartFigure')}`);
		await open(page, 'charts/arrivals-by-sex/');
		const figure = figureOf(page, 'arrivals-by-sex');
		const men = figure.getByRole('button', { name: 'Men', exact: true });
		await men.click();
		await script.asked;
		await expect(men).toHaveAttribute('aria-pressed', 'true');
		await expect(page).not.toHaveURL(/series/);
		script.release();
		await expect(men).toHaveAttribute('aria-pressed', 'false');
		await expect(page).toHaveURL(/\?series=female$/);
	});

	test('so do words typed into the search of the sources', async ({ page }) => {
		const script = await hold(page, `**/${scriptOf('SourceFinder')}`);
		await open(page, 'sources/');
		const shown = page.locator('[data-entry]').filter({ visible: true });
		const all = await shown.count();
		const form = page.getByRole('search', { name: words.search });
		await form.getByRole('searchbox').pressSequentially('qqxyzzy');
		await script.asked;
		await expect(shown).toHaveCount(all);
		script.release();
		await expect(form.getByRole('status')).toHaveText(words.none);
		await expect(shown).toHaveCount(0);
		await expect(form.getByRole('searchbox')).toHaveValue('qqxyzzy');
	});
});
