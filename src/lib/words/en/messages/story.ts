export const story = {
	contents: 'Contents',
	chapter: (number: number) => `Chapter ${number}`,
	linkTo: (name: string) => `Link to “${name}”`
};
