import { readFileSync } from 'node:fs';
import { posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The rooms of src/lib: which others each may import from. Downward only, so that no two import each other; a room that is
 * not named here may import nothing.
 * @type {Record<string, readonly string[]>}
 */
const rooms = {
	data: [],
	view: ['data'],
	// Words name charts by their slugs, and charts are labelled by words: types alone.
	charts: ['data', 'words'],
	words: ['data', 'charts'],
	draw: ['data', 'charts'],
	read: ['data', 'charts', 'draw', 'words'],
	combine: ['data', 'charts'],
	export: ['data', 'charts', 'draw', 'read', 'view', 'words'],
	story: ['data', 'charts', 'words'],
	maps: ['data', 'charts', 'draw', 'export', 'words'],
	server: ['data', 'view', 'charts', 'draw', 'read', 'export', 'words', 'story', 'maps', 'search', 'combine'],
	ui: ['data', 'view', 'charts', 'draw', 'read', 'export', 'words', 'story', 'maps', 'search', 'combine'],
	search: ['data', 'view', 'words'],
	islands: ['data', 'view', 'charts', 'read', 'words', 'search', 'ui']
};

/** Those that take the words from context or from the registry; all others are given what they say, and import its types. */
const speakers = ['server', 'ui', 'islands', 'routes', ''];

/** The folder of a language, named by its code. */
const languageFolder = /^src\/lib\/words\/[a-z]{2}(\/|$)/;

/** Packages that one file alone lets in. */
const doors = [
	{
		packages: /^papaparse(\/|$)/,
		door: /^src\/lib\/data\/csv(\.test)?\.ts$/,
		why: 'Only src/lib/data/csv.ts reads CSV.'
	},
	{
		packages: /^chart\.js(\/|$)/,
		door: /^src\/lib\/draw\/chartjs\//,
		types: true,
		why: 'Only src/lib/draw/chartjs runs Chart.js; import types with "import type".'
	},
	{
		packages: /^\$app\/navigation$/,
		door: /^$/,
		why: 'No page has the client of Kit: src/lib/view writes the address.'
	}
];

/** Names without a word that stands for another which every engineer knows. */
const privateWords =
	'^(?!(deed|wish|awaken|sleeper|leisure|held|shade|sheet|tell|told)(s|e[ds])?([A-Z0-9]|$)|.*[a-z0-9](Deed|Wish|Awaken|Sleeper|Leisure|Held|Shade|Sheet|Tell|Told)(s|e[ds])?([A-Z0-9]|$)|(Held|Shade|Sheet|Told)(?![a-z]))';

/** @type {{ resources: { name: string, schema: { fields: { name: string }[] } }[] }} */
const { resources } = JSON.parse(readFileSync(new URL('datasets/datapackage.json', import.meta.url), 'utf8'));

/** The columns of a row with a value, the same in every table: any code may name them. */
const envelope = ['value', 'low', 'high', 'unit', 'evidence', 'flag', 'source', 'note'];

/** Names of tables and columns that code has for things of its own, such as the kinds of what is found: they say nothing. */
const homonyms =
	/^(arrivals|category|changes|chapter|claim|claims|date|event|field|group|id|item|key|kind|korean|label|language|licence|measure|new|old|period|prices|publisher|quarter|quote|series|sources|survey|table|tables|term|timeline|title|topic|type|url|verdict|why|year|glossary)$/;

/** What has keys of others than tables: data of elements, groups of a pattern. */
const ofOthers = /^(dataset|groups)$/;

/** The files that are about tables of their own: a picture or a page is made of them, or the log, the claims, the sources, the terms. */
const ownTables = [
	{ files: /^src\/lib\/data\/figure\.ts$/, tables: ['side-numbers'] },
	{ files: /^src\/lib\/server\/history\.ts$/, tables: ['arrivals-revisions'] },
	{ files: /^src\/lib\/server\/maps\.ts$/, tables: ['home-province', 'residence'] },
	{
		files: /^src\/lib\/(maps\/route|server\/route-map)\.ts$/,
		tables: ['arrivals', 'refugees-abroad', 'side-numbers', 'thailand-entries']
	},
	{ files: /^src\/lib\/server\/people\.ts$/, tables: ['arrivals', 'arrivals-early', 'home-province'] },
	{ files: /^src\/lib\/server\/periods\.ts$/, tables: ['arrivals', 'timeline'] },
	{ files: /^(src\/lib\/(data\/changes|server\/history)|scripts\/(datasets|first-release))\.ts$/, tables: ['changes'] },
	{ files: /^src\/lib\/(server\/(bibliography|search)|story\/chapters)\.ts$/, tables: ['claims'] },
	{ files: /^src\/lib\/(data\/(lists|package)|server\/(bibliography|search|site))\.ts$/, tables: ['sources'] },
	{ files: /^src\/lib\/server\/glossary\.ts$/, tables: ['glossary'] }
];

/** What src/lib/data stands on: nothing of a framework. */
const frameworks = /^(svelte|@sveltejs|\$app|\$env|chart\.js)(\/|$)/;

/** @param {string} file @returns the room of src/lib a file lies in, `routes`, or '' */
const roomOf = (file) => /^src\/lib\/([^/]+)\//.exec(file)?.[1] ?? (file.startsWith('src/routes/') ? 'routes' : '');

/** Imports run downward, and some packages through one door; `import()`, `export from` and types are imports too. */
const downward = {
	rules: {
		imports: {
			meta: { type: /** @type {const} */ ('problem'), schema: [], messages: { wrong: '{{ why }}' } },
			/** @param {import('eslint').Rule.RuleContext} context */
			create(context) {
				const here = relative(import.meta.dirname, context.filename).replaceAll('\\', '/');
				const room = roomOf(here);
				const isTest = here.includes('.test.');
				/** @param {string} name @param {boolean} isType */
				const faultOf = (name, isType) => {
					const shut = doors.find(
						({ packages, door, types }) => packages.test(name) && !door.test(here) && !(types && isType)
					);
					if (shut) return shut.why;
					if (room === 'data' && !isTest && frameworks.test(name))
						return 'src/lib/data is plain TypeScript: no Svelte, no Kit, no Chart.js.';
					const file = name.replace(/^\$lib\//, 'src/lib/');
					const path = file.startsWith('.') ? posix.join(posix.dirname(here), file) : file;
					const target = roomOf(path);
					if (target === '' || target === room) return '';
					if (languageFolder.test(path))
						return 'A language is imported by src/lib/words alone: take the words from context, the registry or a parameter.';
					if (target === 'words' && !isType && !isTest && !speakers.includes(room))
						return `src/lib/${room} imports types of words alone: take the words as a parameter.`;
					if (room === 'routes') return '';
					if (target === 'routes') return 'Nothing imports from the routes.';
					// What a test compares with may lie anywhere.
					return room === '' || isTest || rooms[room]?.includes(target)
						? ''
						: `src/lib/${room} does not import from src/lib/${target}: see the rooms in eslint.config.js.`;
				};
				/** @param {any} node */
				const check = (node) => {
					const name = node.source?.value;
					const why =
						typeof name === 'string' ? faultOf(name, [node.importKind, node.exportKind].includes('type')) : '';
					if (why !== '') context.report({ node, messageId: 'wrong', data: { why } });
				};
				return {
					ImportDeclaration: check,
					ImportExpression: check,
					ExportAllDeclaration: check,
					ExportNamedDeclaration: check
				};
			}
		}
	}
};

/** Code that serves every table names none, nor a column but those that all have: what it must know stands in the data package. */
const tables = {
	rules: {
		unnamed: {
			meta: {
				type: /** @type {const} */ ('problem'),
				schema: [],
				messages: {
					named:
						'"{{ name }}" is the name of a table or column: let datapackage.json or the chart say what depends on it, or name the file in the own tables of eslint.config.js.'
				}
			},
			/** @param {import('eslint').Rule.RuleContext} context */
			create(context) {
				const here = relative(import.meta.dirname, context.filename).replaceAll('\\', '/');
				const own = ownTables.flatMap((entry) => (entry.files.test(here) ? entry.tables : []));
				const others = resources.filter(({ name }) => !own.includes(name));
				/** @param {typeof resources} of */
				const columnsOf = (of) => of.flatMap(({ schema }) => schema.fields.map(({ name }) => name));
				const known = new Set([...own, ...envelope, ...columnsOf(resources.filter(({ name }) => own.includes(name)))]);
				const tableNames = new Set(others.map(({ name }) => name));
				const columns = new Set(columnsOf(others).filter((name) => !known.has(name)));
				/** @param {any} node @param {unknown} name @param {boolean} found */
				const report = (node, name, found) => {
					if (found) context.report({ node, messageId: 'named', data: { name: String(name) } });
				};
				/** @param {any} node @returns {boolean} whether an expression is that of the tables */
				const isTables = ({ type, name, property, callee }) =>
					type === 'CallExpression'
						? callee.name === 'tablesOf'
						: (type === 'MemberExpression' ? property.name : name) === 'tables';
				return {
					/** @param {any} node */
					Literal(node) {
						const { parent, value } = node;
						if (typeof value !== 'string' || /^(Import|Export)/.test(parent.type)) return;
						/** @type {any} */
						const { object } = parent;
						const key = parent.type === 'MemberExpression' && !ofOthers.test(object.name ?? object.property?.name);
						const reached = key || (parent.type === 'BinaryExpression' && parent.operator === 'in');
						const typed =
							parent.type === 'TSLiteralType' &&
							/\bTable(s|Rows)?\b/.test(context.sourceCode.getText(parent.parent.parent));
						const isName = tableNames.has(value) || columns.has(value);
						report(node, value, isName && (reached || typed || !homonyms.test(value)));
					},
					/** @param {any} node */
					Identifier(node) {
						report(node, node.name, node.name.includes('_') && columns.has(node.name));
					},
					/** @param {any} node */
					MemberExpression(node) {
						const { name } = node.property;
						report(node, name, !node.computed && tableNames.has(name) && isTables(node.object));
					},
					/** @param {any} node */
					TemplateElement(node) {
						const [, name] = /^([a-z-]+)\[/.exec(node.value.raw) ?? [];
						report(node, name, name !== undefined && tableNames.has(name));
					}
				};
			}
		}
	}
};

/** Says why beside the exception: a rule turned off, or a type asserted, without a reason is a fault. */
const reasons = {
	rules: {
		'explained-assertion': {
			meta: {
				type: /** @type {const} */ ('suggestion'),
				schema: [],
				messages: { unexplained: 'Say why this holds, in a comment on this line or the line before.' }
			},
			/** @param {import('eslint').Rule.RuleContext} context */
			create(context) {
				const lines = new Set(
					context.sourceCode.getAllComments().flatMap(({ loc }) => (loc ? [loc.end.line, loc.end.line + 1] : []))
				);
				/** @param {any} node */
				const check = (node) => {
					const asConst =
						node.typeAnnotation.type === 'TSTypeReference' && node.typeAnnotation.typeName.name === 'const';
					if (!asConst && !lines.has(node.loc.start.line) && !lines.has(node.typeAnnotation.loc.end.line))
						context.report({ node, messageId: 'unexplained' });
				};
				return { TSAsExpression: check, TSTypeAssertion: check };
			}
		},
		'explained-exception': {
			meta: {
				type: /** @type {const} */ ('suggestion'),
				schema: [],
				messages: { unexplained: 'Say after " -- " why the rule does not hold here.' }
			},
			/** @param {import('eslint').Rule.RuleContext} context */
			create(context) {
				return {
					Program() {
						for (const comment of context.sourceCode.getAllComments())
							if (/^\s*eslint-disable/.test(comment.value) && !/\s--\s+\S/.test(comment.value) && comment.loc)
								context.report({ loc: comment.loc, messageId: 'unexplained' });
					}
				};
			}
		}
	}
};

export default defineConfig(
	includeIgnoreFile(fileURLToPath(new URL('.gitignore', import.meta.url))),
	// Pages of peers follow their own documentation, not our rules.
	{ ignores: ['bench/'] },
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] }
		},
		plugins: { downward, reasons, tables },
		rules: {
			'downward/imports': 'error',
			'reasons/explained-exception': 'error',
			// A fifth of the time of linting, for what cannot happen: there are no enums, and classes have private members.
			'@typescript-eslint/no-unsafe-enum-assignment': 'off',
			'@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
			'@typescript-eslint/ban-ts-comment': [
				'error',
				{ 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description' }
			],
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
			],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
			eqeqeq: 'error',
			// The field's word instead: see the glossary of CONTRIBUTING.md.
			'id-match': ['error', privateWords, { onlyDeclarations: true }],
			// The types know better which names exist.
			'no-undef': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/button-has-type': 'error',
			'svelte/no-inline-styles': ['error', { allowTransitions: true }],
			'svelte/require-each-key': 'error',
			// Links are made by one function of src/lib/view, which adds the base path and the view.
			'svelte/no-navigation-without-resolve': 'off',
			// Snippets and runes are more than the TypeScript rules can follow.
			'@typescript-eslint/no-confusing-void-expression': 'off',
			'@typescript-eslint/no-unnecessary-condition': 'off'
		}
	},
	{
		files: ['src/**', 'scripts/**', 'tests/**', '*.ts'],
		ignores: ['**/*.test.ts'],
		rules: { 'reasons/explained-assertion': 'error' }
	},
	{
		files: ['src/**', 'scripts/**'],
		ignores: ['src/lib/draw/forms/**', '**/*.test.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector:
						':matches(BinaryExpression, SwitchStatement) > MemberExpression[property.name="kind"]:matches([object.name="form"], [object.property.name="form"])',
					message: 'What depends on the form of a chart is a trait of the form: see src/lib/draw/forms/traits.ts.'
				}
			]
		}
	},
	{
		files: [
			'src/lib/{combine,data,export,maps,read,search,server,story,ui,view}/**',
			'src/lib/charts/{build,marks}.ts',
			'scripts/**'
		],
		// Rules on single tables, the types made of them, and the words and charts of subjects, which are named as tables are.
		ignores: [
			'src/lib/data/checks/**',
			'src/lib/data/table-names.ts',
			'src/lib/{story/c*,search/synonyms}.ts',
			'**/*.test.ts'
		],
		rules: { 'tables/unnamed': 'error' }
	},
	{
		files: ['**/*.test.ts', 'tests/**'],
		rules: {
			// A test reads a cell that it has just put there.
			'@typescript-eslint/no-non-null-assertion': 'off'
		}
	},
	{ files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] }
);
