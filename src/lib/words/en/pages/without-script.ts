export const withoutScript = {
	/** Where the page's script does not run: what the charts then show, whatever the address asks for. */
	charts:
		'Charts show all years and their usual series here: other choices, in the address too, need this page’s script, which has not run.',
	/** On paper, while others are chosen. */
	onPaper:
		'On paper, a chart that was not yet drawn for the years chosen shows all its years; the line above each says which.',
	/** Beside texts to copy whose addresses then begin with the path. */
	pathsAlone: 'Addresses here lack that of this site.'
};
