import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json: every step runs there. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** One command of a longer run. */
export interface Step {
	/** What the line says, such as "Checking the data". */
	label: string;
	/** Arguments for Node; see `script` and `tool`. */
	node: readonly string[];
	environment?: Record<string, string>;
	/** Whether other steps run at the same time: its line and those of its output then stand for themselves. */
	beside?: boolean;
	/** Which lines of the output are shown while it runs; all of it is shown when the step fails. */
	show?: (line: string) => boolean;
	/** Which lines are never shown. */
	hide?: (line: string) => boolean;
}

/** How a step ended. */
export interface StepResult {
	succeeded: boolean;
	status: number;
	seconds: number;
}

/** Arguments that let Node run one of the project's own scripts. */
export function script(path: string, ...args: string[]): string[] {
	return ['--import', 'tsx', path, ...args];
}

/** Arguments that let Node run a tool out of node_modules, without a shell or npx between. */
export function tool(packageName: string, command: string, ...args: string[]): string[] {
	const require = createRequire(import.meta.url);
	const manifestPath = join(projectRoot, 'node_modules', packageName, 'package.json');
	const manifest: unknown = require(manifestPath);
	const file = commandOf(manifest, command);
	if (file === undefined)
		throw new Error(`The package ${packageName} has no command "${command}": run "npm ci" first.`);
	return [join(dirname(manifestPath), file), ...args];
}

function commandOf(manifest: unknown, command: string): string | undefined {
	if (typeof manifest !== 'object' || manifest === null || !('bin' in manifest)) return undefined;
	const { bin } = manifest;
	if (typeof bin === 'string') return bin;
	if (typeof bin !== 'object' || bin === null) return undefined;
	return Object.entries(bin).flatMap(([name, file]) => (name === command && typeof file === 'string' ? [file] : []))[0];
}

/**
 * Runs one step under a line such as `1/2 Checking the data ... done in 1.2 s`. On a terminal the line counts the
 * seconds while it waits.
 */
export async function runStep(step: Step, number: number, of: number): Promise<StepResult> {
	const line = new StepLine(`${number}/${of} ${step.label} ... `, step.beside);
	const started = performance.now();
	const status = await runNode(step, line);
	const seconds = (performance.now() - started) / 1000;
	line.end(`${status === 0 ? 'done in' : 'failed after'} ${seconds.toFixed(1)} s`);
	return { succeeded: status === 0, status, seconds };
}

function runNode(step: Step, line: StepLine): Promise<number> {
	return new Promise((settle) => {
		const child = spawn(process.execPath, [...step.node], {
			cwd: projectRoot,
			env: { ...process.env, ...colour(), ...step.environment },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		const kept: string[] = [];
		const take = (text: string) => {
			if (step.hide?.(plain(text)) === true) return;
			if (step.show?.(plain(text)) === true) line.print(text);
			else kept.push(text);
		};
		const outputs = [splitLines(child.stdout, take), splitLines(child.stderr, take)];
		child.once('error', (fault) => {
			line.print(fault.message);
			settle(1);
		});
		child.once('close', (code) => {
			for (const flush of outputs) flush();
			if (code !== 0) for (const text of kept) line.print(text);
			settle(code ?? 1);
		});
	});
}

/** Tools print colours for a terminal only; what they see themselves is a pipe. */
function colour(): Record<string, string | undefined> {
	const { NO_COLOR } = process.env;
	const wanted = process.stdout.isTTY && NO_COLOR === undefined;
	return wanted ? { FORCE_COLOR: '1' } : { NO_COLOR: NO_COLOR ?? '1', FORCE_COLOR: undefined };
}

/** Calls `take` for each whole line; the function it returns hands over an unfinished last one. */
function splitLines(stream: NodeJS.ReadableStream, take: (line: string) => void): () => void {
	let rest = '';
	stream.setEncoding('utf8');
	stream.on('data', (chunk: string) => {
		const lines = (rest + chunk).split(/\r?\n/);
		rest = lines.pop() ?? '';
		lines.forEach(take);
	});
	return () => {
		if (rest !== '') take(rest);
		rest = '';
	};
}

/** A text without the codes that colour it. */
export function plain(text: string): string {
	// eslint-disable-next-line no-control-regex -- an escape character is what starts such a code
	return text.replace(/\u001b\[[0-9;]*m/g, '');
}

class StepLine {
	readonly #text: string;
	readonly #started = performance.now();
	readonly #timer: NodeJS.Timeout | undefined;
	#interrupted = false;

	constructor(text: string, beside = false) {
		this.#text = text;
		this.#interrupted = beside;
		process.stdout.write(beside ? `${text}\n` : text);
		if (process.stdout.isTTY && !beside) {
			this.#timer = setInterval(() => {
				const seconds = Math.round((performance.now() - this.#started) / 1000);
				if (!this.#interrupted) process.stdout.write(`\r${this.#text}${seconds} s`);
			}, 1000);
		}
	}

	/** Shows a line of the step's output below the step's own line. */
	print(text: string): void {
		if (!this.#interrupted) process.stdout.write('\n');
		this.#interrupted = true;
		process.stdout.write(`    ${text}\n`);
	}

	end(text: string): void {
		clearInterval(this.#timer);
		const before = this.#interrupted || process.stdout.isTTY ? this.#text : '';
		const back = process.stdout.isTTY && !this.#interrupted ? '\r' : '';
		process.stdout.write(`${back}${before}${text}\n`);
	}
}
