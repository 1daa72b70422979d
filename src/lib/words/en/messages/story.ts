export const story = {
	contents: 'Contents',
	chapter: (number: number) => `Chapter ${number}`,
	position: (number: number, all: number) => `${number} of ${all}`,
	claims: 'What the article says',
	article: 'The article is an English blog post for viewers of the drama; its title, author and date are not known.',
	more: 'More charts',
	linkTo: (name: string) => `Link to “${name}”`,
	people: {
		title: 'One mark, one person',
		text: (all: string, men: string, women: string) =>
			`${all} marks: ${men} for men, ${women} for women. Each stands for a person who arrived in South Korea by the end of 2025.`,
		men: 'Men',
		women: 'Women'
	},
	seeAll: 'All claims with their evidence'
};
