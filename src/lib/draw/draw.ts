import type { Selection } from '../data/selection';
import { PanelDrawing, type Picture, type PictureFrame } from './panel-drawing';

export type { Picture, PictureFrame };

/** One panel of a selection, drawn once. Throws what Chart.js throws, and on anything that the recorder does not know. */
export function draw(selection: Selection, panel: string, frame: PictureFrame): Picture {
	const drawing = new PanelDrawing(frame);
	const picture = drawing.draw(selection, panel);
	drawing.destroy();
	return picture;
}
