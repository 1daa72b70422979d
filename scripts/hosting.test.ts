import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import site from '../svelte.config.js';
import { isPage } from './serve';

it('docs/nginx.conf says in its header what the pages say, and who may frame them', () => {
	const file = readFileSync(new URL('../docs/nginx.conf', import.meta.url), 'utf8');
	const html = /~\^text\/html "([^"]*)"/.exec(file)?.[1] ?? '';
	const header = Object.fromEntries(
		html.split(';').map((directive) => {
			const [name = '', ...values] = directive.trim().split(' ');
			return [name, values.map((value) => value.replaceAll("'", '')).sort()];
		})
	);
	const pages = Object.entries(site.kit?.csp?.directives ?? {}).map(([name, values]) => [
		name,
		[values].flat().map(String).sort()
	]);
	expect(header).toEqual({ ...Object.fromEntries(pages), 'frame-ancestors': ['$southward_frames'] });
});

it('docs/nginx.conf, docs/hosting.md and `npm start` share the same files with other sites', () => {
	const conf = readFileSync(new URL('../docs/nginx.conf', import.meta.url), 'utf8');
	const rules = /map \$uri \$southward_share \{([^}]*)\}/.exec(conf)?.[1] ?? '';
	const page = new RegExp(/~(\S+) "";/.exec(rules)?.[1] ?? '$^');
	expect(rules).toMatch(/default "\*";/);
	const paths = [
		'/',
		'/charts/wages/',
		'/404.html',
		'/data/a.csv',
		'/charts/a.json',
		'/_app/a.js',
		'/a.woff2',
		'/a.xml'
	];
	expect(paths.map((path) => page.test(path))).toEqual(paths.map(isPage));
	const hosting = readFileSync(new URL('../docs/hosting.md', import.meta.url), 'utf8');
	expect(hosting).toMatch(/`Access-Control-Allow-Origin: \*` on whatever is no page/);
	expect(hosting).toMatch(/^ +Access-Control-Allow-Origin: \*$/m);
});
