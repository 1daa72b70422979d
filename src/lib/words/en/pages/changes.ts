import type { IndexWords } from '../../pages';

export const changesPage = {
	title: 'What has changed',
	paragraphs: [
		'The tables have a version, which is the day of their last change. Each change of a cell or a row is logged with the value before and after it and the reason. A check replays the log over the files of the first release and fails where the result is not the tables of today.',
		'The ministry revises its counts of arrivals too. Below the log stands what was published at the time and what stands today, for each year with an older figure at hand.'
	]
} satisfies IndexWords;
