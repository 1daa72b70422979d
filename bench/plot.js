import './style.css';
import * as Plot from '@observablehq/plot';
import { csvParse, csvFormat, autoType } from 'd3-dsv';
import { $, years, onYears, renderTable, onDownload } from './ui.js';

const load = async (url) => csvParse(await (await fetch(url)).text(), autoType);
const [arrivals, unemployment] = await Promise.all([load('./data/arrivals.csv'), load('./data/unemployment.csv')]);
const long = (rows, keys, value) => rows.flatMap((r) => keys.map((k) => ({ year: r.year, group: k, [value]: r[k] })));
const filter = (rows) => {
	const [from, to] = years();
	return rows.filter((r) => r.year >= from && r.year <= to);
};
const width = Math.min(900, document.body.clientWidth - 32);

function update() {
	const a = filter(arrivals);
	$('bar').replaceChildren(
		Plot.plot({
			width,
			height: 320,
			color: { legend: true },
			x: { tickFormat: 'd', interval: 1 },
			y: { grid: true },
			marks: [
				Plot.barY(long(a, ['male', 'female'], 'arrivals'), { x: 'year', y: 'arrivals', fill: 'group', tip: true }),
				Plot.ruleY([0])
			]
		})
	);
	$('line').replaceChildren(
		Plot.plot({
			width,
			height: 320,
			color: { legend: true },
			x: { tickFormat: 'd' },
			y: { grid: true, zero: true },
			marks: [
				Plot.lineY(long(filter(unemployment), ['defectors', 'national'], 'rate'), {
					x: 'year',
					y: 'rate',
					stroke: 'group',
					marker: true,
					tip: true
				})
			]
		})
	);
	renderTable(a);
}
onYears(update);
onDownload(() => csvFormat(filter(arrivals)));
update();
