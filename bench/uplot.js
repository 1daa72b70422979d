import './style.css';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { csvParse, csvFormat, autoType } from 'd3-dsv';
import { $, years, onYears, renderTable, onDownload } from './ui.js';

const load = async (url) => csvParse(await (await fetch(url)).text(), autoType);
const [arrivals, unemployment] = await Promise.all([load('./data/arrivals.csv'), load('./data/unemployment.csv')]);
const filter = (rows) => {
	const [from, to] = years();
	return rows.filter((r) => r.year >= from && r.year <= to);
};

// uPlot has no stacking of its own; its "stacked-series" demo stacks the data by hand: the total is drawn first, the part over it.
const stackedData = (a) => [a.map((r) => r.year), a.map((r) => r.male + r.female), a.map((r) => r.male)];
const lineData = (u) => [u.map((r) => r.year), u.map((r) => r.defectors), u.map((r) => r.national)];
const size = { width: Math.min(900, document.body.clientWidth - 32), height: 290 };
const bars = uPlot.paths.bars({ size: [0.7, 60] });
const scales = { x: { time: false } };
const barScales = { x: { time: false, range: (u, min, max) => [min - 0.5, max + 0.5] } };
const axes = [{ values: (u, v) => v.map((y) => (Number.isInteger(y) ? y : '')) }, {}];

const bar = new uPlot(
	{
		...size,
		axes,
		scales: { ...barScales, y: { range: (u, min, max) => [0, max * 1.05] } },
		series: [
			{ label: 'Year' },
			{
				label: 'Female',
				fill: '#e15759',
				paths: bars,
				points: { show: false },
				value: (u, v, si, i) => (i == null ? '--' : u.data[1][i] - u.data[2][i])
			},
			{ label: 'Male', fill: '#4e79a7', paths: bars, points: { show: false } }
		]
	},
	stackedData(arrivals),
	$('bar')
);
const line = new uPlot(
	{
		...size,
		axes,
		scales: { ...scales, y: { range: (u, min, max) => [0, max * 1.05] } },
		series: [
			{ label: 'Year' },
			{ label: 'Defectors', stroke: '#4e79a7', width: 2 },
			{ label: 'National', stroke: '#f28e2b', width: 2 }
		]
	},
	lineData(unemployment),
	$('line')
);

function update() {
	const a = filter(arrivals);
	bar.setData(stackedData(a));
	line.setData(lineData(filter(unemployment)));
	renderTable(a);
}
onYears(update);
onDownload(() => csvFormat(filter(arrivals)));
update();
