import type { Form } from '../../data/selection';
import type { FormModule } from './form';

/** How the module of a form is fetched: a browser takes those of the charts that it draws. */
const modules = {
	columns: async () => (await import('./columns')).columns,
	lines: async () => (await import('./lines')).lines,
	steps: async () => (await import('./steps')).steps,
	points: async () => (await import('./points')).points,
	lollipops: async () => (await import('./lollipops')).lollipops,
	bars: async () => (await import('./bars')).bars,
	pyramid: async () => (await import('./pyramid')).pyramid,
	dumbbell: async () => (await import('./dumbbell')).dumbbell,
	table: async () => (await import('./table')).table,
	timeline: async () => (await import('./timeline')).timeline
} satisfies Record<Form['kind'], () => Promise<FormModule>>;

/** The modules of some forms. Rejects where one does not come; throws for a form that was not asked for. */
export async function fetchForms(kinds: readonly Form['kind'][]): Promise<(form: Form) => FormModule> {
	const fetched = new Map(
		await Promise.all([...new Set(kinds)].map(async (kind) => [kind, await modules[kind]()] as const))
	);
	return ({ kind }) => {
		const found = fetched.get(kind);
		if (!found) throw new Error(`The form "${kind}" was not fetched.`);
		return found;
	};
}
