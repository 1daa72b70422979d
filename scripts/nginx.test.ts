import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../svelte.config.js';
import { faultsOf, questions, readWrk, trialConfiguration, type Place, type Question } from './nginx';

const file = readFileSync(new URL('../docs/nginx.conf', import.meta.url), 'utf8');
const place: Place = { root: '/srv/site', port: 8123, work: '/tmp/work', asRoot: false };

describe('the configuration of a trial', () => {
	it('is that of the documentation, on the loopback address and in another folder', () => {
		const trial = trialConfiguration(file, place);
		expect(trial).toContain('\tlisten 127.0.0.1:8123;');
		expect(trial).toContain('\troot /srv/site;');
		expect(trial).not.toMatch(/^\s*listen (?!127\.0\.0\.1:8123;)/m);
		expect(trial).not.toContain('user root;');
		for (const line of file.split('\n').filter((line) => line.includes('add_header'))) expect(trial).toContain(line);
	});

	it('keeps root’s workers able to read', () => {
		expect(trialConfiguration(file, { ...place, asRoot: true })).toMatch(/^user root;/);
	});

	it('does not go on without the lines that it replaces', () => {
		expect(() => trialConfiguration(file.replace('listen 80;', 'listen 8080;'), place)).toThrow(/listen/);
	});
});

it('says in its header what the pages say, and who may frame them', () => {
	const html = /~\^text\/html "([^"]*)"/.exec(file)?.[1] ?? '';
	const header = Object.fromEntries(
		html.split(';').map((directive) => {
			const [name = '', ...values] = directive.trim().split(' ');
			return [name, values.map((value) => value.replaceAll("'", '')).sort()];
		})
	);
	const pages = Object.entries(config.kit?.csp?.directives ?? {}).map(([name, values]) => [
		name,
		[values].flat().map(String).sort()
	]);
	expect(header).toEqual({
		...Object.fromEntries(pages),
		'frame-ancestors': ['$southward_frames']
	});
});

describe('an answer', () => {
	const question: Question = {
		name: 'one',
		path: '/',
		status: 200,
		answers: { etag: /^"/, vary: 'Accept-Encoding', 'content-encoding': null },
		length: 2
	};
	const right = { etag: '"1"', vary: 'Accept-Encoding' };

	it.each<[Record<string, string>, number, number, RegExp | null]>([
		[right, 200, 2, null],
		[right, 404, 2, /^status 404, not 200$/],
		[right, 200, 3, /^3 bytes, not 2$/],
		[{ ...right, etag: 'W/1' }, 200, 2, /^etag: W\/1/],
		[{ vary: right.vary }, 200, 2, /^etag: missing/],
		[{ ...right, vary: 'Origin' }, 200, 2, /^vary: Origin, not Accept-Encoding$/],
		[{ ...right, 'content-encoding': 'gzip' }, 200, 2, /^content-encoding: gzip, not missing$/]
	])('%o with status %i and %i bytes', (headers, status, length, fault) => {
		const faults = faultsOf(question, { status, headers: new Headers(headers), length });
		if (fault === null) expect(faults).toEqual([]);
		else expect(faults).toEqual([expect.stringMatching(fault)]);
	});
});

it('asks for a type, a missing page, a part, a packed form and a refusal', () => {
	const statuses = new Set(questions('/a.js').map(({ status }) => status));
	expect([...statuses].sort()).toEqual([200, 206, 301, 404, 405]);
});

describe('the report of wrk', () => {
	const report = (slowest: string, more = '') => `Running 4s test @ http://127.0.0.1/
  Latency Distribution
     50%    1.09ms
     99%   ${slowest}
  31023 requests in 4.02s, 2.31GB read
${more}Requests/sec:   7723.91
Transfer/sec:    587.51MB
`;

	it.each([
		['52.60ms', 52.6],
		['850.00us', 0.85],
		['1.20s', 1200]
	])('with %s', (text, milliseconds) => {
		expect(readWrk(report(text))).toEqual({ requestsPerSecond: 7723.91, slowest: milliseconds, faults: 0 });
	});

	it('counts what went wrong', () => {
		const more = '  Socket errors: connect 1, read 2, write 0, timeout 3\n  Non-2xx or 3xx responses: 10\n';
		expect(readWrk(report('1.00ms', more)).faults).toBe(16);
	});

	it('must be one', () => {
		expect(() => readWrk('unable to connect')).toThrow(/unable to connect/);
	});
});
