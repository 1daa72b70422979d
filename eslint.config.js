import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const papaparse = { name: 'papaparse', message: 'Only src/lib/data/csv.ts reads CSV.' };
const chartjs = {
	regex: '^chart\\.js(/|$)',
	allowTypeImports: true,
	message: 'Only src/lib/draw/chartjs runs Chart.js; import types with "import type".'
};
const navigation = {
	name: '$app/navigation',
	message: 'No page has the client of Kit: src/lib/view writes the address.'
};

const lazily = (/** @type {string} */ source, /** @type {string} */ message) => ({
	selector: `ImportExpression[source.value=${source}]`,
	message
});

/** A folder of src/lib that may not be imported, by whichever road. */
const folder = (/** @type {string} */ names, /** @type {string} */ message) => ({
	regex: `^(\\$lib|\\.\\.(/\\.\\.)*(/lib)?)/(${names})(/|$)`,
	message
});
const dataIsGround = folder('charts|server|story|ui|view|words', 'src/lib/data imports nothing else of the project.');
const dataIsPure = {
	regex: '^(svelte|\\$app|\\$env|chart\\.js|@sveltejs)(/|$)',
	message: 'src/lib/data is plain TypeScript: no Svelte, no Kit, no Chart.js.'
};
const chartsAreBelow = folder('ui', 'Imports run downward: src/lib/charts does not know the components.');
const routesAreTop = { regex: '(^|/)routes/', message: 'Nothing imports from the routes.' };

/**
 * The one rule about imports: each place gets its whole list, since a later list replaces an earlier one.
 * @param {object[]} paths
 * @param {object[]} patterns
 * @returns {import('eslint').Linter.RulesRecord}
 */
const imports = (paths, patterns) => ({
	'@typescript-eslint/no-restricted-imports': ['error', { paths, patterns }],
	// The rule above does not see import().
	'no-restricted-syntax': [
		'error',
		...(paths.includes(papaparse) ? [lazily('/^papaparse/', papaparse.message)] : []),
		...(patterns.includes(chartjs) ? [lazily('/^chart\\.js/', chartjs.message)] : []),
		...(paths.includes(navigation) ? [lazily("'$app/navigation'", navigation.message)] : [])
	]
});

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
		plugins: { reasons },
		rules: {
			...imports([papaparse, navigation], [chartjs, routesAreTop]),
			'reasons/explained-exception': 'error',
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
		files: ['src/lib/data/**'],
		rules: imports([papaparse, navigation], [chartjs, routesAreTop, dataIsGround, dataIsPure])
	},
	{
		files: ['src/lib/data/csv.ts', 'src/lib/data/csv.test.ts'],
		rules: imports([navigation], [chartjs, routesAreTop, dataIsGround, dataIsPure])
	},
	{
		files: ['src/lib/charts/**'],
		rules: imports([papaparse, navigation], [chartjs, routesAreTop, chartsAreBelow])
	},
	{
		files: ['src/lib/draw/chartjs/**'],
		rules: imports([papaparse, navigation], [routesAreTop, chartsAreBelow])
	},
	{
		files: ['src/lib/view/**'],
		rules: imports([papaparse, navigation], [chartjs, routesAreTop])
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
