export const $ = (id) => document.getElementById(id);

export function years() {
	return [Number($('from').value), Number($('to').value)];
}

export function onYears(update) {
	for (const id of ['from', 'to']) {
		$(id).addEventListener('input', () => {
			$(id + 'Out').textContent = $(id).value;
			update();
		});
	}
}

export function renderTable(rows) {
	$('table').querySelector('tbody').innerHTML = rows
		.map(
			(r) =>
				`<tr><td>${r.year}</td><td>${r.male.toLocaleString('en')}</td><td>${r.female.toLocaleString('en')}</td></tr>`
		)
		.join('');
}

export function onDownload(toCsv) {
	$('download').addEventListener('click', () => {
		const a = document.createElement('a');
		a.href = URL.createObjectURL(new Blob([toCsv()], { type: 'text/csv' }));
		a.download = 'arrivals.csv';
		a.click();
		URL.revokeObjectURL(a.href);
	});
}
