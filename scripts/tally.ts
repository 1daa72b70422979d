/** How many tests passed, failed and were skipped. */
export interface Tally {
	passed: number;
	failed: number;
	skipped: number;
}

/** The sum of several tallies. */
export function sum(tallies: readonly Tally[]): Tally {
	return tallies.reduce(
		(total, one) => ({
			passed: total.passed + one.passed,
			failed: total.failed + one.failed,
			skipped: total.skipped + one.skipped
		}),
		{ passed: 0, failed: 0, skipped: 0 }
	);
}

/** The closing line of a test run. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
	return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * The tally of a runner with its exit status taken into account: a runner that ended with a fault, or that ran no test
 * at all, has failed even if no test of its report did.
 */
export function withStatus(tally: Tally, succeeded: boolean): Tally {
	const sound = succeeded && tally.passed + tally.failed + tally.skipped > 0;
	return sound || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** Counts the tests of Vitest's JSON report. A file that failed before its first test counts as one failed test. */
export function readVitest(text: string): Tally {
	const report = object(JSON.parse(text));
	const files = array(report['testResults']).map(object);
	const unread = files.filter((file) => file['status'] === 'failed' && array(file['assertionResults']).length === 0);
	return {
		passed: count(report, 'numPassedTests'),
		failed: count(report, 'numFailedTests') + unread.length,
		skipped: count(report, 'numPendingTests') + count(report, 'numTodoTests')
	};
}

/** Counts the tests of Playwright's JSON report. A fault outside any test counts as one failed test. */
export function readPlaywright(text: string): Tally {
	const report = object(JSON.parse(text));
	const stats = object(report['stats']);
	return {
		passed: count(stats, 'expected'),
		// A test that passes only at the second try has failed once.
		failed: count(stats, 'unexpected') + count(stats, 'flaky') + array(report['errors']).length,
		skipped: count(stats, 'skipped')
	};
}

function count(report: Record<string, unknown>, name: string): number {
	const value = report[name];
	if (typeof value !== 'number') throw new Error(`the report has no number "${name}"`);
	return value;
}

function object(value: unknown): Record<string, unknown> {
	if (typeof value !== 'object' || value === null) throw new Error('the report is not what it should be');
	return Object.fromEntries(Object.entries(value));
}

function array(value: unknown): unknown[] {
	if (!Array.isArray(value)) throw new Error('the report is not what it should be');
	return value.map((item: unknown) => item);
}
