import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

// `npm run test:nginx`: the built site, served by a real nginx with docs/nginx.conf as it stands.
const root = fileURLToPath(new URL('../', import.meta.url));
const site = join(root, 'build');
const work = mkdtempSync(join(tmpdir(), 'southward-nginx-'));
const settings = ['-p', work, '-c', join(work, 'nginx.conf'), '-e', join(work, 'error.log')];
let origin = '';

beforeAll(async () => {
	if (!existsSync(join(site, 'index.html'))) throw new Error('There is no build/: run "npm run build" first.');
	const port = await freePort();
	writeFileSync(join(work, 'nginx.conf'), configuration(port));
	// Without "daemon off" the command ends when nginx listens.
	execFileSync('nginx', settings, { stdio: 'inherit' });
	origin = `http://127.0.0.1:${port}`;
});

afterAll(() => {
	if (origin !== '') execFileSync('nginx', [...settings, '-s', 'stop']);
	rmSync(work, { recursive: true });
});

/** The documented server on a free port of the loopback address, within the little that every nginx needs. */
function configuration(port: number): string {
	let server = readFileSync(join(root, 'docs/nginx.conf'), 'utf8');
	for (const [line, other] of [
		['\tlisten 80;', `\tlisten 127.0.0.1:${port};`],
		['\tlisten [::]:80;', ''],
		['\troot /var/www/southward;', `\troot ${site};`]
	] as const) {
		expect(server.split('\n').filter((one) => one === line)).toHaveLength(1);
		server = server.replace(line, other);
	}
	const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${work}/${name};`
	);
	// Root's workers would change to a user that may not read the folder.
	const user = process.getuid?.() === 0 ? 'user root;' : '';
	return `${user} pid ${work}/nginx.pid; events {} http { access_log off; ${folders.join(' ')}\n${server}\n}`;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await new Promise((settle) => server.once('listening', settle));
	const { port } = server.address() as AddressInfo;
	await new Promise((settle) => server.close(settle));
	return port;
}

/** Asks as a plain reader, without packing and without following. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
	fetch(origin + path, { method, redirect: 'manual', headers: { 'accept-encoding': 'identity', ...headers } });

const chunks = '_app/immutable/chunks';
const script = `/${chunks}/${readdirSync(join(site, chunks)).find((name) => name.endsWith('.js')) ?? ''}`;
const policy = async (path: string) => (await ask(path)).headers.get('content-security-policy');
const shared = async (path: string) => (await ask(path)).headers.get('access-control-allow-origin');

it.each([
	['/', 'text/html; charset=utf-8'],
	['/charts/wages/', 'text/html; charset=utf-8'],
	['/data/arrivals.csv', 'text/csv; charset=utf-8'],
	['/charts/wages.json', 'application/json'],
	['/charts/wages.svg', 'image/svg+xml'],
	['/charts/wages.png', 'image/png'],
	['/favicon.svg', 'image/svg+xml'],
	['/robots.txt', 'text/plain; charset=utf-8'],
	[script, 'text/javascript; charset=utf-8']
])('sends %s as %s', async (path, type) => {
	const { status, headers } = await ask(path);
	expect([status, headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([200, type, 'nosniff']);
});

it('keeps hashed files for good, asks again for all else, and sends nothing twice', async () => {
	expect((await ask(script)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
	for (const path of ['/', '/data/arrivals.csv']) {
		const { headers } = await ask(path);
		expect(headers.get('cache-control')).toBe('no-cache');
		expect((await ask(path, { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304);
		expect((await ask(path, { 'if-modified-since': headers.get('last-modified') ?? '' })).status).toBe(304);
		expect((await ask(path, { 'if-none-match': '"other"' })).status).toBe(200);
	}
});

it('packs for those who take it, for no others, and sends a part of a file', async () => {
	const { headers } = await ask('/', { 'accept-encoding': 'gzip' });
	expect([headers.get('content-encoding'), headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
	expect((await ask('/')).headers.get('content-encoding')).toBeNull();
	const part = await ask('/data/arrivals.csv', { range: 'bytes=0-9' });
	expect([part.status, part.headers.get('content-range')]).toEqual([206, expect.stringMatching(/^bytes 0-9\/\d+$/)]);
	expect((await part.arrayBuffer()).byteLength).toBe(10);
});

it('lets other sites frame the embeds and read the data, and nothing else', async () => {
	expect(await policy('/charts/wages/')).toMatch(/default-src 'self';.*object-src 'none';.*frame-ancestors 'self'$/);
	expect(await policy('/embed/wages/')).toMatch(/frame-ancestors \*$/);
	expect(await policy('/data/arrivals.csv')).toMatch(/^default-src 'none'/);
	// A worker has the policy of its own file.
	expect(await policy(script)).toMatch(/^default-src 'none'; script-src 'self';/);
	expect([await shared('/'), await shared('/charts/wages/'), await shared('/no/such/page')]).toEqual([
		null,
		null,
		null
	]);
	// A sandboxed embed has no origin: its script, rows and fonts are files of another site to it.
	for (const path of ['/data/arrivals.csv', '/charts/wages.json', '/charts/wages.svg', '/changes.xml', script])
		expect([path, await shared(path)]).toEqual([path, '*']);
	const { headers } = await ask('/');
	expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
	expect(headers.get('permissions-policy')).toMatch(/camera=\(\)/);
	expect(headers.get('server')).toBe('nginx');
});

it('answers what is not there with the page for it, finds a page without its slash, and takes nothing', async () => {
	for (const path of ['/no/such/page', '/_app/']) {
		const { status, headers } = await ask(path);
		expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
		expect([headers.get('cache-control'), headers.get('content-security-policy')]).toEqual([
			'no-cache',
			expect.any(String)
		]);
	}
	expect((await ask('//other.example/charts')).status).toBe(404);
	const moved = await ask('/charts/wages?from=2012');
	expect([moved.status, moved.headers.get('location')]).toEqual([301, '/charts/wages/?from=2012']);
	expect((await ask('/', {}, 'POST')).status).toBe(405);
});
