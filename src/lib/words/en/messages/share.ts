export const share = {
	open: 'Embed and share',
	title: 'Embed and share this chart',
	close: 'Close',
	link: 'Link to this view',
	snippet: 'HTML for another page',
	note: 'The frame shows the years and series chosen here. It loads nothing but this chart and sends nothing to anyone; it tells the page around it how high it is.',
	copyLink: 'Copy the link',
	copySnippet: 'Copy the HTML',
	linkCopied: 'The link has been copied.',
	snippetCopied: 'The HTML has been copied.',
	notCopied: 'The browser did not let the page copy. The text is selected: copy it with the keyboard.'
};
