import type { Chart, ChartDataset } from 'chart.js';
import type { Annotations, Datum, SignedPoint } from './datum';
import type { SvgRecorder } from './svg-recorder';

type Pen = CanvasRenderingContext2D | SvgRecorder;

/** Hatches and dashed outlines of columns and bars. */
export function drawHatches(chart: Chart, index: number): void {
	const dataset = chart.data.datasets[index];
	if (!dataset) return;
	chart.getDatasetMeta(index).data.forEach((element, place) => {
		const { sign } = datumAt(dataset, place);
		// Bars have a colour each.
		const colour: unknown = Array.isArray(dataset.borderColor) ? dataset.borderColor[place] : dataset.borderColor;
		if (sign?.fill !== 'hatched' || typeof colour !== 'string' || !isBar(element)) return;
		const { x, y, base, width, height, horizontal } = element;
		const left = horizontal ? Math.min(x, base) : x - width / 2;
		const top = horizontal ? y - height / 2 : Math.min(y, base);
		const across = horizontal ? Math.abs(x - base) : width;
		const down = horizontal ? height : Math.abs(y - base);
		if (across > 0 && down > 0) drawHatch(chart.ctx, left, top, across, down, colour, sign.outline === 'dashed');
	});
}

interface Bar {
	readonly x: number;
	readonly y: number;
	readonly base: number;
	readonly width: number;
	readonly height: number;
	readonly horizontal: boolean;
}

function isBar(element: object): element is Bar {
	return 'base' in element && 'width' in element && typeof element.width === 'number';
}

function drawHatch(
	ctx: Pen,
	left: number,
	top: number,
	width: number,
	height: number,
	colour: string,
	dashed: boolean
): void {
	if ('hatch' in ctx) {
		ctx.hatch(left, top, width, height, colour, dashed);
		return;
	}
	// Lines 6 px apart, as in the pattern of the picture.
	const step = 6 * Math.SQRT2;
	ctx.save();
	ctx.beginPath();
	ctx.rect(left, top, width, height);
	ctx.clip();
	ctx.strokeStyle = colour;
	ctx.lineWidth = 2.2;
	ctx.beginPath();
	for (let start = Math.floor((left + top) / step) * step; start < left + width + top + height; start += step) {
		ctx.moveTo(start - top, top);
		ctx.lineTo(start - top - height, top + height);
	}
	ctx.stroke();
	ctx.restore();
	ctx.save();
	ctx.strokeStyle = colour;
	ctx.lineWidth = 1.5;
	ctx.setLineDash(dashed ? [4, 3] : []);
	ctx.beginPath();
	ctx.rect(left, top, width, height);
	ctx.stroke();
	ctx.restore();
}

function datumAt(dataset: ChartDataset, place: number): Partial<Datum> {
	// Data are always given as a list of `Datum` by `configure`.
	return (dataset.data[place] ?? {}) as Partial<Datum>;
}

/** The points with signs that Chart.js cannot draw, over all data: a zero must not lie under its neighbours. */
export function drawPoints(chart: Chart, { ground }: Annotations): void {
	chart.data.datasets.forEach((dataset, index) => {
		chart.getDatasetMeta(index).data.forEach((element, place) => {
			const { point } = datumAt(dataset, place);
			if (!point) return;
			const [x, y] = point.zero && isBar(element) ? baseOf(chart, element) : [element.x, element.y];
			drawPoint(chart.ctx, x, y, point, ground);
		});
	});
}

/** The place of a bar on the base line: within a stack it may begin elsewhere. */
function baseOf({ scales }: Chart, { x, y, horizontal }: Bar): readonly [number, number] {
	return horizontal ? [scales['x']?.getPixelForValue(0) ?? x, y] : [x, scales['y']?.getPixelForValue(0) ?? y];
}

/** Filled first, which makes it a point for the picture too: points keep their form where a drawing is stretched. */
function drawPoint(
	ctx: Pen,
	x: number,
	y: number,
	{ shape, radius, width, colour, dashed, hatched }: SignedPoint,
	ground: string
): void {
	ctx.save();
	ctx.fillStyle = ground;
	ctx.strokeStyle = colour;
	ctx.lineWidth = width;
	ctx.setLineDash(dashed ? [3, 2] : []);
	ctx.beginPath();
	if (shape === 'circle') ctx.arc(x, y, radius, 0, 2 * Math.PI);
	else {
		const corners = shape === 'triangle' ? 3 : 4;
		for (let corner = 0; corner < corners; corner++) {
			const angle = (corner / corners) * 2 * Math.PI;
			const to = [x + radius * Math.sin(angle), y - radius * Math.cos(angle)] as const;
			if (corner === 0) ctx.moveTo(...to);
			else ctx.lineTo(...to);
		}
		ctx.closePath();
	}
	ctx.fill();
	ctx.stroke();
	if (hatched) {
		const reach = radius * 0.45;
		ctx.setLineDash([]);
		ctx.lineWidth = 1.2;
		ctx.beginPath();
		ctx.moveTo(x - reach, y + reach);
		ctx.lineTo(x + reach, y - reach);
		ctx.fill();
		ctx.stroke();
	}
	ctx.restore();
}
