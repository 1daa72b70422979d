import type { Chart } from 'chart.js';
import type { Annotations, Datum, Point } from './shapes';

/** Draws the points of all marks over the lines and bars. */
export function drawPoints(chart: Chart, { ground }: Annotations): void {
	chart.data.datasets.forEach((dataset, index) => {
		// Data are always given as a list of `Datum` by the forms.
		const data = dataset.data as unknown as readonly Datum[];
		chart.getDatasetMeta(index).data.forEach((element, place) => {
			const point = data[place]?.point;
			if (point) drawPoint(chart.ctx, element.x, element.y, point, ground);
		});
	});
}

const corners = { diamond: 4, triangle: 3 } as const;

/** Filled first, by which the recorder knows a point: points keep their form where a drawing is stretched. */
function drawPoint(
	ctx: CanvasRenderingContext2D,
	x: number,
	y: number,
	{ shape, radius, width, colour, hollow, dashed, hatched }: Point,
	ground: string
): void {
	ctx.save();
	ctx.fillStyle = hollow ? ground : colour;
	ctx.strokeStyle = colour;
	ctx.lineWidth = width;
	ctx.setLineDash(dashed ? [3, 2] : []);
	// A solid point is as large as a hollow one with its outline.
	const reach = hollow ? radius : radius + width / 2;
	ctx.beginPath();
	if (shape === 'circle') ctx.arc(x, y, reach, 0, 2 * Math.PI);
	else {
		for (let corner = 0; corner < corners[shape]; corner++) {
			const angle = (corner / corners[shape]) * 2 * Math.PI;
			const to = [x + reach * Math.sin(angle), y - reach * Math.cos(angle)] as const;
			if (corner === 0) ctx.moveTo(...to);
			else ctx.lineTo(...to);
		}
		ctx.closePath();
	}
	ctx.fill();
	if (hollow) ctx.stroke();
	if (hatched) {
		const stroke = radius * 0.45;
		ctx.setLineDash([]);
		ctx.lineWidth = 1.2;
		ctx.beginPath();
		ctx.moveTo(x - stroke, y + stroke);
		ctx.lineTo(x + stroke, y - stroke);
		ctx.fill();
		ctx.stroke();
	}
	ctx.restore();
}
