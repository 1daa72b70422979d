import type { AboutWords } from '../../pages';

export const aboutPage = {
	title: 'About this site',
	sections: [
		{
			id: 'sources',
			title: 'Where the numbers come from',
			paragraphs: [
				'Counts of arrivals, home provinces and residence go back to South Korea’s Ministry of Unification. Work, wages and satisfaction come mostly from the yearly settlement survey of the Korea Hana Foundation. Refugees in other countries are counted by the UN refugee agency, UNHCR, and living conditions in the two Koreas are taken from the World Bank and the Bank of Korea.',
				'Many of these figures were read in press reports that quote the offices, because the originals could not be seen. Laws, decrees and the reports of the Foundation were not read themselves. Each row of each table names the sources in which its value was seen, and a value that nobody could find in a source is not here.',
				'As a test, seventy-seven cells were drawn at random and looked up again without sight of the values. Sixty-nine numbers and dates could be found again; all but two agreed.',
				'A second test in November 2026 drew eighty other cells. Seventy-one could be answered, and sixty-eight of the answers agreed; but forty-eight came from the very document that the row cites, so they test the copying only. Of the three that differed one was an error here, now put right, one a date told differently, and one an error of a newspaper. What it found beside its sample stands among the corrections in the list of changes.',
				'The article whose claims are checked here reached this project as plain text, without title, author, date or address. It is an English blog post for viewers of the drama; it cites a figure of March 2017 and speaks of 2019. More is not known of it.'
			]
		},
		{
			id: 'words',
			title: 'What the words mean',
			paragraphs: [
				'Some words have a narrow meaning on this site. The Korean terms are given so that sources can be found.'
			]
		},
		{
			id: 'evidence',
			title: 'How well a value is supported',
			paragraphs: [
				'Every row says how its value is known. Agreement between reports often means that they quote the same office, so it shows that a figure was copied correctly. It does not show that something was counted twice.'
			]
		},
		{
			id: 'flags',
			title: 'What the flags warn of',
			paragraphs: ['A flag marks a value that should be read with care. Most values carry none.']
		},
		{
			id: 'missing',
			title: 'What is missing',
			paragraphs: ['These are the gaps that matter most. A gap in a table stays a gap in the chart.']
		},
		{
			id: 'drawing',
			title: 'How a chart shows its doubts',
			paragraphs: [
				'A flagged value looks different from a plain one: hollow where others are filled, hatched where others are solid, dashed where others are drawn through, or a bar across the span where only a range is known. The table and the download say the same in words.',
				'Where a survey or a definition changed, the line ends and a new one begins; a dashed line stands between them, with two or three words; neighbouring changes are one bracket. Years without figures are named in the chart where there is room. A missing year is left empty and is never drawn as zero. Several years published as one sum are shown with their full length, because they would otherwise look like a single year.',
				'An amount whose end is not documented is drawn as far as a source reaches and then marked as not documented. Values we worked out ourselves are labelled as derived, with the formula.'
			]
		},
		{
			id: 'licence',
			title: 'Licence',
			paragraphs: [
				'The code of the site is under the MIT licence. Its texts are under CC BY 4.0: use them freely and name Southward.',
				'Numbers are facts and belong to nobody; please name the office that counted. Press reports are cited and not copied. Rows flagged as transcribed come from copies of ministry tables in public repositories that state no licence for the files.',
				'The outlines of North Korea are under the Open Database License. Whoever passes on a changed version of that map has to keep this licence.'
			]
		},
		{
			id: 'citing',
			title: 'How to cite',
			paragraphs: [
				'Please cite the version, because figures are revised. When you use a single number, name its own source as well; it stands in the same row.'
			]
		}
	],
	allWords: 'All words, with the charts and tables they belong to',
	evidence: {
		corroborated: {
			label: 'Corroborated',
			meaning: 'Printed alike in two or more publications, often going back to the same office.'
		},
		single: {
			label: 'Single source',
			meaning: 'Seen in one publication or one file only.'
		},
		derived: {
			label: 'Derived',
			meaning: 'Worked out from published figures; the note gives the sum.'
		}
	},
	flags: {
		break: {
			label: 'Break',
			meaning: 'Not comparable with the value before it, because the survey, the definition or the base changed.'
		},
		provisional: {
			label: 'Provisional',
			meaning: 'Covers only a part of the year, or was still open when it was published.'
		},
		proposal: {
			label: 'Proposal',
			meaning: 'Announced by the government; not seen as adopted.'
		},
		rounded: {
			label: 'Rounded',
			meaning: 'The source gives a rounded figure, or rounds small counts.'
		},
		modelled: {
			label: 'Modelled',
			meaning: 'Calculated by a model and not measured, as with most figures on living conditions in the North.'
		},
		transcribed: {
			label: 'Transcribed',
			meaning: 'Read from a copy of an official table; the original was not seen.'
		},
		estimate: {
			label: 'Estimate',
			meaning: 'Put forward by one group or report where nobody has counted.'
		},
		superseded: {
			label: 'Superseded',
			meaning: 'A figure of its time that has since been revised; kept to show the revision.'
		}
	},
	missing: [
		{
			topic: 'Arrivals',
			points: [
				'No figure on arrivals or support for 2026 was found. Those on arrivals in the first half of 2026 have been due since July.',
				'For 1990 to 1993 only the sum of {arrivals-early[1990-1993,sex=total,series=single]} people is known, and nothing by year before that. There are no counts of women and men for single years before 2002.',
				'Age, home province, occupation and schooling stop in September 2024, residence in the South in 2024.',
				'Whether children born to defectors in third countries are counted could not be confirmed.'
			]
		},
		{
			topic: 'The way',
			points: [
				'Nobody has counted the people stopped or shot at on the northern border, nor executions. Returns from China are known only as rights groups report them.',
				'Direct crossings are missing from 2018 to 2024; Thai records are missing for 2011 to 2015 and after the middle of 2017.'
			]
		},
		{
			topic: 'Support',
			points: [
				'The basic grant finally adopted for 2025 and 2026 was not found, nor the housing subsidy of 2025.',
				'Settlement money actually paid is known to June 2008 only, and programme budgets are missing for 2003 to 2011 and 2014 to 2021.',
				'What was paid in rewards over a full year is known for 2022 only, and the reasons are never published.'
			]
		},
		{
			topic: 'Work and life in the South',
			points: [
				'Employment and unemployment are known for women and men apart in 2023 and 2024 only; the kind of employment stops in 2019.',
				'Wages of 2016 and 2020 and satisfaction of 2020 were not seen in any source.',
				'We show no figures on deaths by suicide: those in circulation contradict each other, and no chart of them would serve a reader. One survey answer on suicidal thoughts stands in the table of single numbers, with the comparison for all South Koreans. Help is found in South Korea on the telephone number 109, and elsewhere through findahelpline.com.'
			]
		},
		{
			topic: 'North Korea and the world',
			points: [
				'Undernourishment in the North ends in 2018 and rests on a model without North Korean survey data.',
				'One or two refugees in a country are left out by UNHCR, three or four are shown as five; in some countries people drop out after ten years. People without papers in China appear in no table.'
			]
		}
	],
	attributions: [
		{
			what: 'Arrivals, breakdowns, residence, support and returns to the North',
			name: 'Ministry of Unification, Republic of Korea'
		},
		{
			what: 'Work, wages and satisfaction',
			name: 'Korea Hana Foundation, settlement survey'
		},
		{ what: 'Direct crossings', name: 'Ministry of National Defense, Republic of Korea' },
		{ what: 'Returns from China', name: 'Human Rights Watch' },
		{
			what: 'Refugees and asylum seekers abroad (CC BY 4.0)',
			name: 'UNHCR Refugee Data Finder (release of June 2026)'
		},
		{
			what: 'The two Koreas and prices (CC BY 4.0)',
			name: 'World Bank, World Development Indicators (July 2026)'
		},
		{ what: 'National income per person', name: 'Bank of Korea' },
		{ what: 'Map of North Korea', name: 'Map: © OpenStreetMap contributors (ODbL)' },
		{ what: 'Map of South Korea', name: 'Map: Statistics Korea (SGIS 2018), KOGL Type 1' },
		{ what: 'Map of countries', name: 'Made with Natural Earth' }
	],
	citations: [
		{
			what: 'The site',
			pattern:
				'Southward contributors. Southward: North Korean defectors in numbers, version {version}. Data to December 2025. {address}'
		},
		{
			what: 'One table',
			pattern:
				'Southward contributors. “{table}” (table). Southward: North Korean defectors in numbers, version {version}. {address}'
		}
	]
} satisfies AboutWords;
