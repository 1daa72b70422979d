import './style.css';
import Chart from 'chart.js/auto';
import Papa from 'papaparse';
import { $, years, onYears, renderTable, onDownload } from './ui.js';

const load = (url) =>
	new Promise((resolve, reject) =>
		Papa.parse(url, {
			download: true,
			header: true,
			dynamicTyping: true,
			skipEmptyLines: true,
			complete: (r) => resolve(r.data),
			error: reject
		})
	);

const [arrivals, unemployment] = await Promise.all([load('./data/arrivals.csv'), load('./data/unemployment.csv')]);
const filter = (rows) => {
	const [from, to] = years();
	return rows.filter((r) => r.year >= from && r.year <= to);
};

const canvasIn = (id) => $(id).appendChild(document.createElement('canvas'));
const bar = new Chart(canvasIn('bar'), {
	type: 'bar',
	data: {
		labels: [],
		datasets: [
			{ label: 'Male', data: [] },
			{ label: 'Female', data: [] }
		]
	},
	options: { maintainAspectRatio: false, scales: { x: { stacked: true }, y: { stacked: true } } }
});
const line = new Chart(canvasIn('line'), {
	type: 'line',
	data: {
		labels: [],
		datasets: [
			{ label: 'Defectors', data: [] },
			{ label: 'National', data: [] }
		]
	},
	options: { maintainAspectRatio: false, scales: { y: { beginAtZero: true } } }
});

function update() {
	const a = filter(arrivals);
	bar.data.labels = a.map((r) => r.year);
	bar.data.datasets[0].data = a.map((r) => r.male);
	bar.data.datasets[1].data = a.map((r) => r.female);
	bar.update();
	const u = filter(unemployment);
	line.data.labels = u.map((r) => r.year);
	line.data.datasets[0].data = u.map((r) => r.defectors);
	line.data.datasets[1].data = u.map((r) => r.national);
	line.update();
	renderTable(a);
}
onYears(update);
onDownload(() => Papa.unparse(filter(arrivals)));
update();
