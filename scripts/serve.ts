import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/** A running server: its address, and how to end it. */
export interface Served {
	url: string;
	close: () => Promise<void>;
}

/** Settings of `serve` that most callers leave alone. */
export interface ServeOptions {
	/** The path that the site was built for, as in BASE_PATH. */
	base?: string;
	say?: (line: string) => void;
}

// A browser may take "localhost" for either, so both are asked for: a port is ours only when both are free.
const loopback = ['127.0.0.1', '::1'] as const;
const contentTypes: Record<string, string> = {
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.topojson': 'application/json'
};

/**
 * Serves a folder the way a static host does: pages at `/name/`, 404.html with status 404, files with an etag,
 * precompressed files where they exist. A taken port is said, and the next one used.
 */
export async function serve(directory: string, port: number, options: ServeOptions = {}): Promise<Served> {
	const say = options.say ?? console.log;
	const base = (options.base ?? '').replace(/\/+$/, '');
	const root = resolve(directory);
	if (!isDirectory(root)) throw new Error(`There is no folder ${directory} to serve: run "npm run build" first.`);

	const answer = handler(root, base);
	for (let candidate = port; ; candidate += 1) {
		const servers = await listen(answer, candidate);
		if (servers === 'taken') {
			if (candidate >= 65_535) throw new Error(`No port from ${port} up is free.`);
			say(`Port ${candidate} is taken; using ${candidate + 1}.`);
			continue;
		}
		return {
			url: `http://localhost:${portOf(servers[0])}${base}/`,
			close: async () => {
				await Promise.all(servers.map(close));
			}
		};
	}
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function handler(root: string, base: string): Answer {
	const files = sirv(root, {
		etag: true,
		gzip: true,
		brotli: true,
		setHeaders: (response, path) => {
			response.setHeader('Cache-Control', cacheControl(path));
			response.setHeader('X-Content-Type-Options', 'nosniff');
			if (!isPage(path)) response.setHeader('Access-Control-Allow-Origin', '*');
			const type = contentTypes[extname(path)];
			if (type !== undefined) response.setHeader('Content-Type', type);
		}
	});

	return (request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const [path, query] = splitOnce(request.url ?? '/', '?');
		if (base !== '' && (path === '/' || path === base)) {
			redirect(response, `${base}/`, query);
			return;
		}
		if (base !== '' && !path.startsWith(`${base}/`)) {
			notFound(root, response);
			return;
		}
		const inside = path.slice(base.length);
		if (!inside.endsWith('/') && isDirectory(fileOf(root, inside))) {
			// One leading slash: "//host/" would lead to another host.
			redirect(response, `${base}${inside.replace(/^\/+/, '/')}/`, query);
			return;
		}
		request.url = query === undefined ? inside : `${inside}?${query}`;
		files(request, response, () => {
			notFound(root, response);
		});
	};
}

/** Whether a path is that of a page: all else is there for the scripts of other sites, and for frames of no origin. */
export function isPage(path: string): boolean {
	return /(\/|\.html)$/.test(path);
}

function cacheControl(path: string): string {
	// Kit names these files by a hash of what is in them; anything else may change with the next build.
	return path.includes('_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function notFound(root: string, response: ServerResponse): void {
	response.setHeader('Cache-Control', 'no-cache');
	try {
		const page = readFileSync(join(root, '404.html'));
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
	} catch {
		response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
	}
}

function redirect(response: ServerResponse, path: string, query: string | undefined): void {
	response.writeHead(308, { Location: query === undefined ? path : `${path}?${query}` }).end();
}

function fileOf(root: string, path: string): string {
	try {
		const file = resolve(root, `.${decodeURIComponent(path)}`);
		return file.startsWith(root) ? file : '';
	} catch {
		return ''; // A broken percent sign or a NUL names no file.
	}
}

function isDirectory(path: string): boolean {
	try {
		return path !== '' && statSync(path).isDirectory();
	} catch {
		return false;
	}
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
	const at = text.indexOf(separator);
	return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

async function listen(answer: Answer, port: number): Promise<[Server, ...Server[]] | 'taken'> {
	const [first, ...others] = loopback;
	const main = await listenOn(answer, port, first);
	if (typeof main === 'string') {
		if (main === 'EADDRINUSE') return 'taken';
		throw new Error(`Cannot listen on port ${port}: ${main}.`);
	}
	const servers: [Server, ...Server[]] = [main];
	for (const host of others) {
		const server = await listenOn(answer, portOf(main), host);
		if (typeof server !== 'string') servers.push(server);
		else if (server === 'EADDRINUSE') {
			await Promise.all(servers.map(close));
			return 'taken';
		}
		// Any other fault means that the machine has no such address, which is no loss.
	}
	return servers;
}

function listenOn(answer: Answer, port: number, host: string): Promise<Server | string> {
	return new Promise((settle) => {
		const server = createServer(answer);
		server.once('error', (fault: NodeJS.ErrnoException) => {
			settle(fault.code ?? fault.message);
		});
		server.listen(port, host, () => {
			settle(server);
		});
	});
}

function portOf(server: Server): number {
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return address.port;
}

function close(server: Server): Promise<void> {
	return new Promise((settle) => {
		server.close(() => {
			settle();
		});
		server.closeAllConnections();
	});
}

/** Reads a port number from the command line. */
export function readPort(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`--port takes a number from 0 to 65535, got "${text}".`);
	return port;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { port: { type: 'string', default: '4173' } }
		});
		const base = process.env['BASE_PATH'] ?? '';
		const { url } = await serve(positionals[0] ?? 'build', readPort(values.port), { base });
		console.log(`Serving ${positionals[0] ?? 'build'} on ${url}`);
	} catch (fault) {
		console.error(fault instanceof Error ? fault.message : fault);
		process.exitCode = 1;
	}
}
