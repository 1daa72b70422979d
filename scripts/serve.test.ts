import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readPort, serve, type Served } from './serve';

let folder: string;
const open: Served[] = [];

const files: Record<string, string | Buffer> = {
	'index.html': '<p>home</p>',
	'404.html': '<p>no such page</p>',
	'charts/index.html': '<p>charts</p>',
	'data/arrivals.csv': 'year,value\r\n2009,2914\r\n',
	'data/datapackage.json': '{}',
	'map.topojson': '{}',
	'_app/immutable/chunk.js': 'export {};',
	'_app/immutable/chunk.js.gz': gzipSync('export {};'),
	'_app/version.json': '{}'
};

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'southward-serve-'));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
});

afterEach(async () => {
	for (const served of open.splice(0)) await served.close();
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

async function start(port = 0, base = '', say: (line: string) => void = () => undefined): Promise<string> {
	const served = await serve(folder, port, { base, say });
	open.push(served);
	return served.url;
}

function take(host: string): Promise<{ server: Server; port: number }> {
	return new Promise((settle, fail) => {
		const server = createServer();
		server.once('error', fail);
		server.listen(0, host, () => {
			const address = server.address();
			if (address === null || typeof address === 'string') fail(new Error('no port'));
			else settle({ server, port: address.port });
		});
	});
}

describe('serve', () => {
	it.each(['127.0.0.1', '0.0.0.0'])('says that a port is taken on %s, and uses a later one', async (host) => {
		const { server, port } = await take(host);
		const said: string[] = [];
		const url = await start(port, '', (line) => said.push(line));
		server.close();

		expect(said[0]).toBe(`Port ${port} is taken; using ${port + 1}.`);
		expect(Number(new URL(url).port)).toBe(port + said.length);
		expect(await (await fetch(url)).text()).toBe('<p>home</p>');
	});

	it('says nothing when the port is free', async () => {
		const said: string[] = [];
		await start(0, '', (line) => said.push(line));
		expect(said).toEqual([]);
	});

	it('serves 404.html with status 404 at any depth', async () => {
		const url = await start();
		for (const path of ['nothing', 'no/such/page/', 'data/none.csv', '%E0%A4%A', '..%2f..%2fetc/passwd']) {
			const response = await fetch(url + path);
			expect([path, response.status]).toEqual([path, 404]);
			expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
			expect(await response.text()).toBe('<p>no such page</p>');
		}
	});

	it.each([
		['', 'text/html;charset=utf-8'],
		['charts/', 'text/html;charset=utf-8'],
		['data/arrivals.csv', 'text/csv; charset=utf-8'],
		['data/datapackage.json', 'application/json'],
		['map.topojson', 'application/json'],
		['_app/immutable/chunk.js', 'text/javascript']
	])('declares the content type of /%s', async (path, type) => {
		const response = await fetch((await start()) + path);
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe(type);
	});

	it('lets scripts of other sites read whatever is no page', async () => {
		const url = await start();
		const shared = async (path: string) => (await fetch(url + path)).headers.get('access-control-allow-origin');
		for (const path of Object.keys(files).filter((name) => !/\.(html|gz)$/.test(name)))
			expect([path, await shared(path)]).toEqual([path, '*']);
		for (const path of ['', 'charts/', 'index.html', 'nothing'])
			expect([path, await shared(path)]).toEqual([path, null]);
	});

	it('keeps hashed files for good and asks again for everything else', async () => {
		const url = await start();
		const cached = async (path: string) => (await fetch(url + path)).headers.get('cache-control');
		expect(await cached('_app/immutable/chunk.js')).toBe('public, max-age=31536000, immutable');
		for (const path of ['', 'charts/', 'data/arrivals.csv', '_app/version.json', 'nothing'])
			expect([path, await cached(path)]).toEqual([path, 'no-cache']);
	});

	it('answers an unchanged etag with 304', async () => {
		const url = await start();
		const tag = (await fetch(url)).headers.get('etag');
		expect(tag).toBeTruthy();
		expect((await fetch(url, { headers: { 'If-None-Match': tag ?? '' } })).status).toBe(304);
	});

	it('sends the compressed file where there is one', async () => {
		const response = await fetch(`${await start()}_app/immutable/chunk.js`, { headers: { 'Accept-Encoding': 'gzip' } });
		expect(response.headers.get('content-encoding')).toBe('gzip');
		expect(await response.text()).toBe('export {};');
	});

	it('leads a page without its last slash to the page, with its query', async () => {
		const response = await fetch(`${await start()}charts?from=2012`, { redirect: 'manual' });
		expect(response.status).toBe(308);
		expect(response.headers.get('location')).toBe('/charts/?from=2012');
	});

	it('never leads to another host', async () => {
		const response = await fetch(`${await start()}/charts`, { redirect: 'manual' });
		expect(response.headers.get('location') ?? '/').not.toMatch(/^\/\//);
	});

	it('serves a site that was built for a path below that path only', async () => {
		const url = await start(0, '/southward');
		expect(new URL(url).pathname).toBe('/southward/');
		expect(await (await fetch(`${url}charts/`)).text()).toBe('<p>charts</p>');
		expect((await fetch(new URL('/charts/', url))).status).toBe(404);
		expect((await fetch(new URL('/', url), { redirect: 'manual' })).headers.get('location')).toBe('/southward/');
	});

	it('refuses what is not a reading', async () => {
		expect((await fetch(await start(), { method: 'POST' })).status).toBe(405);
	});

	it('says what to do when there is nothing to serve', async () => {
		await expect(serve(join(folder, 'none'), 0)).rejects.toThrow(/npm run build/);
	});
});

describe('readPort', () => {
	it('reads a number', () => {
		expect(readPort('4173')).toBe(4173);
	});

	it.each(['', 'x', '-1', '70000', '4173.5'])('refuses "%s"', (text) => {
		expect(() => readPort(text)).toThrow(text === '' ? /--port/ : text);
	});
});
