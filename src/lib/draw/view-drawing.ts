import { select, type Chart, type Choice } from '../data/selection';
import { PanelDrawing, type PictureFrame } from './panel-drawing';
import { numbered, type Places } from './places';

/** One panel of a chart under a choice, for a place on the page. */
export interface View {
	readonly chart: Chart;
	readonly choice: Choice;
	readonly panel: string;
	readonly frame: PictureFrame;
}

/** A panel as it is shown; the marks of its stops are numbers in the rows of the chart, in the unit chosen. */
export interface ViewPicture extends Places<number> {
	/** Content of an SVG element, see `Picture`. */
	readonly svg: string;
}

/** What has been drawn before, by the id of its frame: Chart.js keeps what stays the same. */
const drawings = new Map<string, PanelDrawing>();

/** Draws a view. Throws what Chart.js throws. */
export function drawView({ chart, choice, panel, frame }: View): ViewPicture {
	const selection = select(chart, choice);
	const drawing = drawings.get(frame.id) ?? new PanelDrawing(frame);
	drawings.set(frame.id, drawing);
	const { svg, ...places } = drawing.draw(selection, panel);
	return { svg, ...numbered(places, selection.chart.marks) };
}

/** Forgets a place on the page that is no longer drawn. */
export function endDrawing(id: string): void {
	drawings.get(id)?.destroy();
	drawings.delete(id);
}
