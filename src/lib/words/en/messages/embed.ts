export const embed = {
	from: (site: string) => `From ${site}`,
	open: 'Open this chart with its table and sources',
	frameTitle: (chart: string, site: string) => `${chart} – ${site}`
};
