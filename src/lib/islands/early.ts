// Runs before anything of a page is painted, as a classic script: what colours and which language the page has, and whether its
// pictures answer what the address asks for. It imports nothing and exports nothing.
{
	const root = document.documentElement;
	const name = 'theme';

	// Kept here: a translator writes its own into `lang`.
	root.dataset['language'] = root.lang;

	/** `light`, `dark` or '' for that of the reader's system, which rules in the frame of another page. */
	const kept = () => {
		try {
			return window.top === window ? (localStorage.getItem(name) ?? '') : '';
		} catch {
			return '';
		}
	};
	const show = (theme: string) => {
		root.dataset[name] = theme;
		for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-scheme]')) {
			const { scheme } = meta.dataset;
			meta.media = theme === '' ? `(prefers-color-scheme: ${scheme})` : scheme === theme ? '' : 'not all';
		}
		const field = document.getElementById(name);
		if (field instanceof HTMLSelectElement) field.value = theme;
	};

	// The page shows no picture of another view than is asked for, but where the script that would draw it does not come.
	addEventListener(
		'error',
		({ target }) => {
			if (target instanceof HTMLScriptElement) root.classList.add('failed');
		},
		true
	);
	root.classList.toggle('other-view', /[?&](from|to|series|unit|([\w-]+\.)?at)=/.test(location.search));
	show(kept());
	// The field comes later; a page that comes back from the browser's memory, or stands in another tab, follows.
	for (const type of ['DOMContentLoaded', 'pageshow', 'storage'])
		addEventListener(type, () => {
			show(kept());
		});
	addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLSelectElement) || target.id !== name) return;
		show(target.value);
		try {
			localStorage.setItem(name, target.value);
		} catch {
			// Readers who refuse to keep anything have their choice on this page.
		}
	});
}
