export const filter = {
	title: 'Years',
	from: 'From year',
	to: 'To year',
	fromHandle: 'First year',
	toHandle: 'Last year',
	reset: 'Reset',
	close: 'Close',
	presets: 'Periods',
	presetNames: {
		all: () => 'All years',
		table: (from: number) => `Since ${from}, the ministry’s yearly table`,
		kim: (from: number) => `Kim Jong-un’s time, from ${from}`,
		open: (_: number, to: number) => `Before the border closed, to ${to}`,
		closed: (from: number) => `Since the border closed, from ${from}`
	},
	year: (year: number, first: number) => (year === first ? `up to ${year}` : String(year)),
	shown: (from: number, to: number) => `Years shown: ${from} to ${to}`,
	swapped: 'The two years were in the wrong order and have been swapped.',
	clamped: (year: string, used: number) => `There are no data for ${year}; ${used} is used.`,
	ignored: (text: string) => `“${text}” is not a year and was left out.`,
	unknownSeries: (text: string) => `“${text}” is not a series of this chart and was left out.`,
	unknownState: (text: string) => `“${text}” is not a state of this chart and was left out.`,
	unknownUnit: (text: string) => `“${text}” is not a unit of this chart and was left out.`,
	repeated: (name: string) => `The address says “${name}” more than once; the first counts.`
};
