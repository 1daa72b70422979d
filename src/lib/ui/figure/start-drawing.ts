import type { Chart } from '../../data/selection';
import type { View, ViewPicture } from '../../draw/view-drawing';
import type { DrawingAnswer, DrawingRequest } from '../../draw/worker';

/** What draws the views of the figures of a page. */
export interface Drawing {
	/** Rejects with what the drawing throws. */
	draw(view: View): Promise<ViewPicture>;
	/** Ends the drawing of a place, by the id of its frame. */
	end(id: string): void;
}

let drawing: Promise<Drawing> | undefined;

/** What draws, one for all figures: in a worker, or on the page itself where there can be none. Rejects where it does not come. */
export function startDrawing(): Promise<Drawing> {
	drawing ??= open().catch((error: unknown) => {
		drawing = undefined;
		throw error;
	});
	return drawing;
}

async function open(): Promise<Drawing> {
	const address = document.querySelector<HTMLElement>('[data-drawing]')?.dataset['drawing'];
	try {
		if (address !== undefined) return await inWorker(new Worker(address, { type: 'module' }));
	} catch {
		// Frames without an origin of their own may start none. What does not come at all does not come below either.
	}
	const { drawView, endDrawing } = await import('../../draw/view-drawing');
	return {
		draw: (view) =>
			new Promise((resolve) => {
				resolve(drawView(view));
			}),
		end: endDrawing
	};
}

/** Resolves once the worker runs; rejects where its script does not come. */
function inWorker(worker: Worker): Promise<Drawing> {
	const waiting = new Map<number, { resolve: (picture: ViewPicture) => void; reject: (error: Error) => void }>();
	/** The charts that the worker has, by name. */
	const sent = new Map<string, Chart>();
	let last = 0;
	const send = (request: DrawingRequest) => {
		worker.postMessage(request);
	};
	const drawing: Drawing = {
		draw: ({ chart, ...view }) =>
			new Promise((resolve, reject) => {
				const { slug } = chart;
				const isNew = sent.get(slug) !== chart;
				last += 1;
				send({ id: last, slug, ...view, ...(isNew ? { chart } : {}) });
				sent.set(slug, chart);
				waiting.set(last, { resolve, reject });
			}),
		end: (id) => {
			send({ end: id });
		}
	};
	return new Promise((resolve, reject) => {
		worker.addEventListener('message', ({ data }: MessageEvent<DrawingAnswer>) => {
			if ('ready' in data) resolve(drawing);
			else {
				const asked = waiting.get(data.id);
				waiting.delete(data.id);
				if ('fault' in data) asked?.reject(new Error(data.fault));
				else asked?.resolve(data.picture);
			}
		});
		worker.addEventListener('error', ({ message }) => {
			const error = new Error(message);
			reject(error);
			for (const asked of waiting.values()) asked.reject(error);
			waiting.clear();
		});
	});
}
