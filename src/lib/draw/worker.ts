/**
 * Draws views of charts in a worker: a page stays free for its reader meanwhile. Nothing that draws needs a page, as the
 * build shows, where the same code draws. `ui/figure/start-drawing.ts` is what asks.
 */
import type { Chart } from '../data/selection';
import { reasonOf } from '../data/reason';
import { drawView, endDrawing, type View, type ViewPicture } from './view-drawing';

/** What a page asks for: a view, with its chart if that is new here, or the end of the drawing of a place. */
export type DrawingRequest =
	| (Omit<View, 'chart'> & { readonly id: number; readonly slug: string; readonly chart?: Chart | undefined })
	| { readonly end: string };

/** What it gets: word that all is there, then what was asked for, by its id. */
export type DrawingAnswer =
	| { readonly ready: true }
	| { readonly id: number; readonly picture: ViewPicture }
	| { readonly id: number; readonly fault: string };

/** The charts as they came last, by name. */
const charts = new Map<string, Chart>();

function answer({
	id,
	slug,
	chart = charts.get(slug),
	...view
}: Exclude<DrawingRequest, { end: string }>): DrawingAnswer {
	try {
		if (!chart) throw new Error(`The chart "${slug}" did not come with its first view.`);
		charts.set(slug, chart);
		return { id, picture: drawView({ ...view, chart }) };
	} catch (error) {
		return { id, fault: reasonOf(error) };
	}
}

// Pages that draw small pictures load the same file: they are no worker.
if (!('document' in globalThis)) {
	addEventListener('message', ({ data }: MessageEvent<DrawingRequest>) => {
		if ('end' in data) endDrawing(data.end);
		else postMessage(answer(data));
	});
	const ready: DrawingAnswer = { ready: true };
	postMessage(ready);
}
