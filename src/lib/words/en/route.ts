/**
 * Words of the overview of the way. Texts hold templates, which the build fills in. A country without a text of its own
 * is drawn and named, and no table counts people there.
 */
export const route = {
	title: 'The way is counted at few places',
	subline: 'The usual way from North Korea to South Korea, and every count of it that the tables hold',
	label:
		'Overview map. From North Korea the way leads to China, from there mostly to Thailand and on to South Korea by air; from Vietnam there was one airlift.',
	list: 'Counts by country',
	noCount: 'no count exists',
	key: {
		counted: 'a count exists',
		uncounted: 'no count exists',
		solid: 'counted at its end',
		dashed: 'known, not counted'
	},
	/** On the map, below the name; on wide drawings only. */
	short: {
		south_korea: '{arrivals[2010]} in 2010',
		thailand: '{thailand-entries[2010]} in 2010',
		vietnam: '{#vietnam-airlift-2004} in 2004'
	} as Readonly<Record<string, string>>, // looked up by any country
	countries: {
		north_korea: { name: 'North Korea', text: 'How many people leave is not known: no count exists.' },
		china: {
			name: 'China',
			text: 'Most go here first. No count exists, neither of those who pass nor of those who stay.'
		},
		mongolia: { name: 'Mongolia', text: 'No count exists.' },
		myanmar: { name: 'Myanmar', text: 'No count exists.' },
		laos: {
			name: 'Laos',
			text: 'Named next after Thailand by those who finished the resettlement centre in 2016. No count exists.'
		},
		vietnam: {
			name: 'Vietnam',
			text: '{#vietnam-airlift-2004} people were flown to South Korea in July 2004. No other count exists.'
		},
		cambodia: {
			name: 'Cambodia',
			text: 'UNHCR names about {refugees-abroad[2007,KHM,asylum_seekers]|word} people, a rounded count, asking for asylum at the end of 2007. Of those who pass no count exists.'
		},
		thailand: {
			name: 'Thailand',
			text: '{#graduates-through-thailand-2016|percent0} of those who finished the resettlement centre in 2016 had come through here. The police recorded {thailand-entries[2004]} entries in 2004 and {thailand-entries[2010]} in 2010.'
		},
		south_korea: {
			name: 'South Korea',
			text: '{arrivals[2010]} people arrived in 2010; {arrivals[] + arrivals-early[total,block]} by the end of {year(arrivals[])|year}.'
		}
	},
	/** Drawn for orientation. */
	others: { russia: 'Russia', japan: 'Japan', taiwan: 'Taiwan' } as Readonly<Record<string, string>>, // looked up by any country
	notice: 'Made with Natural Earth',
	sources: 'Sources'
};
