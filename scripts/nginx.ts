import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from './steps';

/** Where a trial of the configuration runs. */
export interface Place {
	/** The built site. */
	root: string;
	port: number;
	/** A folder for nginx's own files, thrown away afterwards. */
	work: string;
	/** Whether the trial runs as root, whose workers would otherwise change to a user that may not read the folder. */
	asRoot: boolean;
}

/**
 * The whole configuration for a trial: `docs/nginx.conf` as it stands, but for the address it listens on and the folder
 * it serves, within the little that every nginx needs. Throws when the file no longer has the lines to replace.
 */
export function trialConfiguration(site: string, { root, port, work, asRoot }: Place): string {
	const replacements: readonly (readonly [RegExp, string])[] = [
		[/^\tlisten 80;$/m, `\tlisten 127.0.0.1:${port};`],
		[/^\tlisten \[::\]:80;\n/m, ''],
		[/^\troot [^;]+;$/m, `\troot ${root};`]
	];
	let served = site;
	for (const [pattern, text] of replacements) {
		if (!pattern.test(served)) throw new Error(`docs/nginx.conf has no line like ${pattern.source}`);
		served = served.replace(pattern, text);
	}
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `\t${name}_temp_path ${work}/${name};`
	);
	return [
		...(asRoot ? ['user root;'] : []),
		'worker_processes auto;',
		'daemon off;',
		`pid ${work}/nginx.pid;`,
		`error_log ${work}/error.log;`,
		'events { worker_connections 1024; }',
		'http {',
		'\taccess_log off;',
		...temporary,
		served,
		'}\n'
	].join('\n');
}

/** One question to the server, and what the answer must be. */
export interface Question {
	name: string;
	path: string;
	method?: string;
	headers?: Record<string, string>;
	status: number;
	/** What headers of the answer must look like; `null` for one that must not be there. */
	answers: Record<string, RegExp | string | null>;
	/** Length of the body in bytes. */
	length?: number;
}

/** The faults of an answer, in words. */
export function faultsOf(question: Question, answer: { status: number; headers: Headers; length: number }): string[] {
	const faults = answer.status === question.status ? [] : [`status ${answer.status}, not ${question.status}`];
	for (const [name, expected] of Object.entries(question.answers)) {
		const found = answer.headers.get(name);
		const right =
			expected === null
				? found === null
				: found !== null && (typeof expected === 'string' ? found === expected : expected.test(found));
		if (!right) faults.push(`${name}: ${found ?? 'missing'}, not ${expected === null ? 'missing' : String(expected)}`);
	}
	if (question.length !== undefined && answer.length !== question.length)
		faults.push(`${answer.length} bytes, not ${question.length}`);
	return faults;
}

const asked = 'no-cache';
const kept = 'public, max-age=31536000, immutable';

/** Everything that is asked. `script` is one of the hashed files. */
export function questions(script: string): Question[] {
	const types: readonly (readonly [string, RegExp | string])[] = [
		['/', 'text/html; charset=utf-8'],
		['/charts/wages/', 'text/html; charset=utf-8'],
		['/data/arrivals.csv', 'text/csv; charset=utf-8'],
		['/charts/wages.json', 'application/json'],
		['/charts/wages.svg', 'image/svg+xml'],
		['/charts/wages.png', 'image/png'],
		['/favicon.svg', 'image/svg+xml'],
		['/robots.txt', 'text/plain; charset=utf-8'],
		[script, 'text/javascript; charset=utf-8']
	];
	return [
		...types.map(([path, type]): Question => ({
			name: 'type',
			path,
			status: 200,
			answers: { 'content-type': type, 'x-content-type-options': 'nosniff' }
		})),
		{ name: 'a page is asked for again', path: '/', status: 200, answers: { 'cache-control': asked, etag: /./ } },
		{ name: 'data too', path: '/data/arrivals.csv', status: 200, answers: { 'cache-control': asked, etag: /./ } },
		{ name: 'a hashed file is kept', path: script, status: 200, answers: { 'cache-control': kept } },
		{
			name: 'packed for those who take it',
			path: '/',
			headers: { 'accept-encoding': 'gzip' },
			status: 200,
			answers: { 'content-encoding': 'gzip', vary: /Accept-Encoding/i }
		},
		{
			name: 'plain for the others',
			path: '/',
			headers: { 'accept-encoding': 'identity' },
			status: 200,
			answers: { 'content-encoding': null }
		},
		{
			name: 'a part of a file',
			path: '/data/arrivals.csv',
			headers: { range: 'bytes=0-9', 'accept-encoding': 'identity' },
			status: 206,
			answers: { 'content-range': /^bytes 0-9\/\d+$/ },
			length: 10
		},
		{
			name: 'a page that is not there',
			path: '/no/such/page',
			status: 404,
			answers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': asked, 'content-security-policy': /./ }
		},
		{
			name: 'a folder without a page',
			path: '/_app/',
			status: 404,
			answers: { 'content-type': 'text/html; charset=utf-8' }
		},
		{
			name: 'a page without its slash, with its query',
			path: '/charts/wages?from=2012',
			status: 301,
			answers: { location: '/charts/wages/?from=2012' }
		},
		{
			name: 'never to another host',
			path: '//other.example/charts',
			status: 404,
			answers: {}
		},
		{
			name: 'pages stay out of frames',
			path: '/charts/wages/',
			status: 200,
			answers: {
				'content-security-policy': /default-src 'self';.*object-src 'none';.*frame-ancestors 'self'$/,
				'referrer-policy': 'strict-origin-when-cross-origin',
				'permissions-policy': /camera=\(\)/,
				server: 'nginx'
			}
		},
		{
			name: 'embeds may stand in them',
			path: '/embed/wages/',
			status: 200,
			answers: { 'content-security-policy': /frame-ancestors \*$/ }
		},
		{
			name: 'data may be read by other sites',
			path: '/data/arrivals.csv',
			status: 200,
			answers: { 'access-control-allow-origin': '*', 'content-security-policy': /^default-src 'none'/ }
		},
		{ name: 'pages may not', path: '/', status: 200, answers: { 'access-control-allow-origin': null } },
		{ name: 'nothing is taken', path: '/', method: 'POST', status: 405, answers: {} }
	];
}

/** What wrk found. */
export interface Load {
	requestsPerSecond: number;
	/** 99th percentile, in milliseconds. */
	slowest: number;
	/** Answers that were no success, and broken connections. */
	faults: number;
}

/** Reads the report of `wrk --latency`. */
export function readWrk(report: string): Load {
	const rate = /^Requests\/sec:\s+([\d.]+)/m.exec(report)?.[1];
	const [, slowest, unit = ''] = /^\s+99%\s+([\d.]+)(us|ms|s|m)\s*$/m.exec(report) ?? [];
	const factor = { us: 0.001, ms: 1, s: 1000, m: 60_000 }[unit];
	if (rate === undefined || slowest === undefined || factor === undefined)
		throw new Error(`wrk did not report a rate and a 99th percentile:\n${report}`);
	const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(report)?.[1] ?? 0);
	const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(report)?.slice(1) ?? [];
	return {
		requestsPerSecond: Number(rate),
		slowest: Number(slowest) * factor,
		faults: refused + broken.reduce((sum, count) => sum + Number(count), 0)
	};
}

const seconds = 4;
const connections = 32;

async function main(): Promise<number> {
	const programs = [installed('nginx'), installed('wrk')];
	const missing = programs.filter((found) => !found.ok).map(({ name }) => name);
	if (missing.length > 0) {
		console.error(`${missing.join(' and ')} not found: install with "apt-get install ${missing.join(' ')}".`);
		return 1;
	}
	const build = join(projectRoot, 'build');
	const folder = join(build, '_app/immutable/assets');
	const script = `/_app/immutable/assets/${readdirSync(folder).find((name) => name.endsWith('.js')) ?? ''}`;
	const work = mkdtempSync(join(tmpdir(), 'southward-nginx-'));
	const port = await freePort();
	const place: Place = { root: build, port, work, asRoot: process.getuid?.() === 0 };
	const file = join(work, 'nginx.conf');
	mkdirSync(join(work, 'logs'));
	writeFileSync(file, trialConfiguration(readFileSync(join(projectRoot, 'docs/nginx.conf'), 'utf8'), place));

	const nginx = spawn('nginx', ['-p', work, '-c', file, '-e', join(work, 'error.log')], { stdio: 'inherit' });
	const ended = new Promise<void>((settle) => {
		nginx.once('close', () => {
			settle();
		});
	});
	const url = `http://127.0.0.1:${port}`;
	try {
		await untilUp(url);
		let faults = 0;
		for (const question of [...questions(script), ...(await conditional(url))]) {
			const found = faultsOf(question, await ask(url, question));
			faults += found.length;
			console.log(`${found.length === 0 ? 'right' : 'WRONG'}  ${question.path}  ${question.name}`);
			for (const fault of found) console.log(`         ${fault}`);
		}
		console.log(`\nLoad, ${connections} connections, ${seconds} s each, gzip:`);
		for (const path of ['/', '/charts/wages/']) {
			const load = readWrk(wrk(url + path));
			faults += load.faults;
			console.log(
				`${path.padEnd(16)} ${Math.round(load.requestsPerSecond).toLocaleString('en').padStart(8)} requests/s, 99th percentile ${load.slowest.toFixed(1)} ms, ${load.faults} faults`
			);
		}
		return faults === 0 ? 0 : 1;
	} finally {
		nginx.kill('SIGQUIT');
		await ended;
		rmSync(work, { recursive: true, force: true });
	}
}

/** An unchanged file is answered without content, by its tag and by its date. */
async function conditional(url: string): Promise<Question[]> {
	const { headers } = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
	const tag = headers.get('etag') ?? '';
	const date = headers.get('last-modified') ?? '';
	const plain = { 'accept-encoding': 'identity' };
	return [
		{
			name: 'unchanged, by tag',
			path: '/',
			headers: { ...plain, 'if-none-match': tag },
			status: 304,
			answers: {},
			length: 0
		},
		{
			name: 'unchanged, by date',
			path: '/',
			headers: { ...plain, 'if-modified-since': date },
			status: 304,
			answers: {},
			length: 0
		},
		{ name: 'changed', path: '/', headers: { ...plain, 'if-none-match': '"other"' }, status: 200, answers: {} }
	];
}

async function ask(url: string, { path, method = 'GET', headers = {} }: Question) {
	const response = await fetch(url + path, { method, headers, redirect: 'manual' });
	return { status: response.status, headers: response.headers, length: (await response.arrayBuffer()).byteLength };
}

async function untilUp(url: string): Promise<void> {
	for (let left = 100; ; left -= 1) {
		const up = await fetch(url).then(
			() => true,
			() => false
		);
		if (up) return;
		if (left === 0) throw new Error('nginx did not answer within ten seconds.');
		await new Promise((settle) => setTimeout(settle, 100));
	}
}

function wrk(url: string): string {
	const result = spawnSync(
		'wrk',
		['-t2', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: gzip', url],
		{ encoding: 'utf8', timeout: (seconds + 10) * 1000 }
	);
	return result.stdout;
}

/** Looks for a program. In continuous integration, and for root, it is installed where apt-get can do so. */
function installed(name: string): { name: string; ok: boolean } {
	const there = () => spawnSync(name, ['-v']).error === undefined;
	if (there()) return { name, ok: true };
	const root = process.getuid?.() === 0;
	const ci = !['', '0', 'false', undefined].includes(process.env['CI']);
	if (process.env['SKIP_INSTALL'] === '1' || (!root && !ci)) return { name, ok: false };
	console.log(`Installing ${name} with apt-get ...`);
	const apt = (...args: string[]) => {
		const [command = '', ...rest] = [...(root ? [] : ['sudo', '-n']), 'apt-get', '-y', '-q', ...args];
		return spawnSync(command, rest, { stdio: 'ignore' }).status === 0;
	};
	if (!apt('install', '--no-install-recommends', name) && apt('update'))
		apt('install', '--no-install-recommends', name);
	return { name, ok: there() };
}

function freePort(): Promise<number> {
	return new Promise((settle, fail) => {
		const server = createServer();
		server.once('error', fail);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => {
				if (address === null || typeof address === 'string') fail(new Error('There is no free port.'));
				else settle(address.port);
			});
		});
	});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
