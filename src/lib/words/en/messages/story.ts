export const story = {
	contents: 'Contents',
	chapter: (number: number) => `Chapter ${number}`,
	position: (number: number, all: number) => `${number} of ${all}`,
	claims: 'What the article says',
	article: 'The article is an English blog post for viewers of the drama; its title, author and date are not known.',
	more: 'More charts',
	linkTo: (name: string) => `Link to “${name}”`,
	women: 'women',
	men: 'men',
	seeAll: 'All claims with their evidence'
};
