import type { NotFoundWords } from '../../pages';

export const notFoundPage = {
	name: 'Not found',
	title: 'This page does not exist',
	paragraphs: [
		'The address may be mistyped, or a chart or table may have been renamed. Nothing has been lost: everything on the site can be reached from these pages.'
	],
	links: [
		{ address: '/', label: 'The story, in twelve chapters' },
		{ address: '/charts/', label: 'All charts' },
		{ address: '/data/', label: 'All tables' },
		{ address: '/claims/', label: 'The article’s claims' },
		{ address: '/about/', label: 'About this site' }
	]
} satisfies NotFoundWords;
