import { describe, expect, it } from 'vitest';
import { readPlaywright, readVitest, sum, tallyLine, withStatus } from './tally';

const vitest = (over: object) =>
	JSON.stringify({
		numPassedTests: 5,
		numFailedTests: 0,
		numPendingTests: 0,
		numTodoTests: 0,
		testResults: [],
		...over
	});
const playwright = (stats: object, errors: unknown[] = []) =>
	JSON.stringify({ stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

describe('reading Vitest’s report', () => {
	it('counts what passed and failed', () => {
		expect(readVitest(vitest({ numFailedTests: 2 }))).toEqual({ passed: 5, failed: 2, skipped: 0 });
	});

	it('counts tests to do as skipped', () => {
		expect(readVitest(vitest({ numPendingTests: 1, numTodoTests: 2 })).skipped).toBe(3);
	});

	it('counts a file that could not be read as a failed test', () => {
		const testResults = [
			{ status: 'failed', assertionResults: [] },
			{ status: 'failed', assertionResults: [{}] },
			{ status: 'passed', assertionResults: [] }
		];
		expect(readVitest(vitest({ testResults })).failed).toBe(1);
	});
});

describe('reading Playwright’s report', () => {
	it('counts flaky tests and faults outside the tests as failed', () => {
		expect(readPlaywright(playwright({ unexpected: 1, flaky: 2, skipped: 3 }, [{}]))).toEqual({
			passed: 4,
			failed: 4,
			skipped: 3
		});
	});
});

it.each(['', 'null', '{}', '[]', '{"stats":{}}', '{"testResults":[]}'])('refuses the report %j', (text) => {
	expect(() => readVitest(text)).toThrow();
	expect(() => readPlaywright(text)).toThrow();
});

describe('the tally of a run', () => {
	it('adds up and prints one line', () => {
		const total = sum([
			{ passed: 1, failed: 2, skipped: 3 },
			{ passed: 10, failed: 20, skipped: 30 }
		]);
		expect(tallyLine(total)).toBe('11 passed, 22 failed, 33 skipped');
	});

	it('fails a runner that ended with a fault after its tests passed', () => {
		expect(withStatus({ passed: 5, failed: 0, skipped: 0 }, false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
	});

	it('fails a runner that ran nothing', () => {
		expect(withStatus({ passed: 0, failed: 0, skipped: 0 }, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});

	it('counts a failure once', () => {
		expect(withStatus({ passed: 5, failed: 1, skipped: 0 }, false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
	});
});
