import type { ClaimsWords } from '../../pages';

export const claimsPage = {
	title: 'The article’s claims, checked',
	paragraphs: [
		'The site grew from an article for viewers of Crash Landing on You, an English blog post that cites a figure of March 2017 and speaks of 2019. It reached this project as plain text, without title, author, date or address. Here is what it claims, in our words, with the evidence found for or against each claim and the charts that bear on it.',
		'A verdict judges one claim against the sources named beside it. It does not judge the article, and it can change when better figures appear.'
	],
	verdictsTitle: 'What the verdicts mean',
	verdicts: {
		supported: {
			label: 'Supported',
			meaning: 'Figures or dated sources say the same as the claim.'
		},
		partly: {
			label: 'Partly supported',
			meaning: 'A part of the claim holds, or it holds within limits that the evidence names.'
		},
		contested: {
			label: 'Contested',
			meaning: 'Serious sources disagree, and no figure settles the matter.'
		},
		contradicted: {
			label: 'Contradicted',
			meaning: 'The sources found say otherwise, and none was found that says the same.'
		},
		not_checkable: {
			label: 'Not checkable',
			meaning: 'No table or survey measures what the claim speaks of; it may be true or false.'
		}
	},
	says: 'What the numbers say',
	undecided: 'Why it cannot be decided',
	unknownVerdict: (text) => `“${text}” is not a verdict and was left out.`,
	unknownChapter: (text) => `“${text}” is not a chapter and was left out.`,
	chart: (name, years) => (years === null ? name : `${name}, ${years}`),
	entry: 'entry',
	entryOf: (publisher, date) => `Bibliography, entry of ${publisher}, ${date}`,
	picture: (name, axis, years) => (years === null ? `${name} (${axis})` : `${name}, ${years} (${axis})`)
} satisfies ClaimsWords;
