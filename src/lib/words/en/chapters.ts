import type { ChapterId, ChapterWords } from '../types';

/** The story in English. Every number about the subject is a template, filled in by the build. */
export const chapters = {
	drama: {
		label: 'The drama',
		title: 'In the drama a woman goes north; in life people come south',
		paragraphs: [
			'The heroine of Crash Landing on You crosses into North Korea by accident, hanging from a paraglider. That is fiction. The journey it turns around is real.',
			'South Korea counts everyone on arrival, also those who later died or moved abroad. About {#residents-december-2025} lived there in December 2025. The article behind this page speaks of more than {arrivals-cumulative[2016-11-11,published]|thousands} in March 2017; the mark was passed on 11 November 2016.'
		]
	},
	'one-korea': {
		label: 'One Korea',
		title: 'A line drawn in August 1945 became a border',
		paragraphs: [
			'Korea was one country, from 1910 on under Japanese rule. In August 1945 this rule ended, and the United States and the Soviet Union split the peninsula at the 38th parallel. Three years later each half had a state.',
			'War broke out on 25 June 1950. It stopped with the armistice of 27 July 1953. It left the Demilitarized Zone, {#dmz-length} kilometres long and {#dmz-width|word} wide.'
		]
	},
	arrivals: {
		label: 'Arrivals',
		title: 'Few came, then thousands a year; since the border closed, few again',
		paragraphs: [
			'Arrivals peaked at {arrivals[2009]} in 2009. Since Kim Jong-un took over, no year has passed {arrivals[2013]}, the figure for 2013. North Korea shut its border in January 2020; {arrivals[2021]} people arrived in 2021, the fewest since 1996.',
			'The article gives one total. It leaves out the years behind it and the corrections: every yearly total of 2002 to 2011 was revised in later years.'
		]
	},
	'who-comes': {
		label: 'Who comes',
		title: 'Most who arrive are women; soldiers are few',
		paragraphs: [
			'It began the other way round: to 1998 the record holds {arrivals-early[to-1998,sex=male,series=block]} men and {arrivals-early[to-1998,sex=female,series=block]} women. Since 2002 women have outnumbered men every year except 2021 and 2022, when hardly anyone came.',
			'Most come from two provinces; {home-province[2024-09,pyongyang]} of {home-province[2024-09]} on file came from Pyongyang. The article writes of officials, officers and soldiers; others it leaves out. Soldiers are {100 * occupation-before[2024-09,soldier] / occupation-before[2024-09]|percent}.'
		]
	},
	'why-leave': {
		label: 'Why people leave',
		title: 'Many leave because of hardship; the surveys disagree on how many',
		paragraphs: [
			'The famine of the 1990s had several causes: the end of Soviet aid, floods, and the way the state ran the economy. Estimates of the dead run from {#famine-deaths-lowest-estimate} to {#famine-deaths-highest-estimate|million}. Want outlasted it.',
			'Why people go depends on who asks. Of those who finished the resettlement centre in 2016, {motives[hanawon_graduates_of_2016,2016,economic_hardship]|percent0} had come for economic hardship by one release of the ministry; another gave {motives[hanawon_graduates,2016,economic_hardship]|percent0} for 2016 and left open of whom. In 2023 dislike of surveillance and control was named about as often as food shortage.'
		]
	},
	screens: {
		label: 'Screens, loudspeakers',
		title: 'Most who left late knew foreign videos; whether that made them leave was not asked',
		paragraphs: [
			'Among viewers {before-leaving[all,mainly_watched_chinese]|percent} mainly saw Chinese productions and {before-leaving[all,mainly_watched_south_korean]|percent} South Korean ones. No survey asks children. Watching is dangerous: a law of December 2020 sets {#media-law-labour-years-low|word} to {#media-law-labour-years-high} years of labour.',
			'Loudspeakers followed politics, and fell silent again in June 2025. Direct crossings, {direct-crossings[2013]|word} to {direct-crossings[2011]} a year from 2010 to 2017, show no clear connection with them.'
		]
	},
	elite: {
		label: 'The elite',
		title: 'The billion won of the headlines was a draft; most rewards are far smaller',
		point: {
			figure: '{rewards-paid[2022,average]|million} won',
			text: 'was the average reward of 2022, paid to {rewards-paid[2022,recipients]} people.'
		},
		paragraphs: [
			'Defections from the top make news, and the numbers are small. Since Kim Jong-il died in December 2011, {#elite-since-kim-jong-il-died} elite defectors have come under special protection: {#elite-share-of-arrivals|2} percent of arrivals under his son.',
			'Rewards show a similar gap between talk and record. A draft of March 2017 offered up to {reward-ceilings[secret_information,2017 draft]|billion} won. The decree in force since May 2017 keeps it for exceptions; the highest payment known from 2008 to July 2022 is {rewards-paid[2019,highest]|million}.'
		]
	},
	risks: {
		label: 'The way',
		title: 'Almost nobody crosses the line directly; the way leads through China',
		note: 'This chapter speaks of deaths at the border, forced returns and trafficking.',
		point: {
			figure: '{direct-crossings[2010..2014]}',
			text: 'people came straight over the land line or the sea border from 2010 to 2014, against {arrivals[2010..2014]} arrivals in all.'
		},
		paragraphs: [
			'At the northern border an order of August 2020 says intruders are to be shot. Deaths are reported one at a time; attempts go uncounted.',
			'China sends people back. One rights group put the share of North Korean women in China who are trafficked into the sex trade at {#trafficked-share-of-women-in-china|percent0}, an estimate from about {#trafficking-study-interviews} interviews. Relatives who stay may be watched, dismissed or sent to remote places. Since 2012, {returns-to-north[]} people are known to have gone back to the North.'
		]
	},
	elsewhere: {
		label: 'Elsewhere',
		title: 'Other countries record a few hundred; whoever has no papers is in no count',
		paragraphs: [
			'The way often leads through a third country. Of those who left the resettlement centre in 2016, {#graduates-through-thailand-2016|percent0} had come by way of Thailand. The United States admitted {us-admissions[]} people in the fiscal years 2006 to {year(us-admissions[])|year}.',
			'Refugees drop out of the table when they become citizens, so a fall does not show people leaving. People without papers in China never enter it.'
		]
	},
	support: {
		label: 'Support',
		title: 'Support moved from cash to work, and the grant buys less time than it did',
		note: 'This chapter mentions the death of a mother and her child.',
		point: {
			figure: '{support-in-months[2024,basic_grant] / support-in-months[2024,minimum_wage]|1} months',
			text: 'of the minimum wage is what the grant came to in 2024; in 2005 it was {support-in-months[2005,basic_grant] / support-in-months[2005,minimum_wage]|1}.'
		},
		paragraphs: [
			'The state grants each household once: a basic sum, paid in instalments, and money for housing. Measured in time the grant shrank. The {settlement-support[basic,1,2025]|million} won proposed for 2025 are not documented as adopted.',
			'Brokers usually take {#broker-payment-2016-low / 1000000|1} to {#broker-payment-2016-high|million} won of the first payment, an official said in 2016. Whether the rest suffices is disputed. In July 2019 a woman from the North and her young son were found dead in their Seoul flat. It held no food; the cause of death could not be determined.'
		]
	},
	work: {
		label: 'Work',
		title:
			'Employment is within {labour[2025,general_population,total,employment_rate] - labour[2025,defectors,total,employment_rate]|1} points of the average; wages stand at {100 * wages[2025,defectors,total] / wages[2025,general_population,total]|percent0} of it',
		paragraphs: [
			'In 2011, {labour[2011,defectors,total,employment_rate]|percent} of adult defectors had a job; in 2025 it was {labour[2025,defectors,total,employment_rate]|percent}. Unemployment has moved between {labour[2023,defectors,total,unemployment_rate]} and {labour[2013,defectors,total,unemployment_rate]|percent} since 2012. The last figure is nearly twice the national one.',
			'Women find it harder. Part of the distance in wages comes from the many women among defectors. Compared within one sex it narrows: in 2023 men earned {#wage-ratio-men-2023|percent} of what South Korean men did, women {#wage-ratio-women-2023|percent} of what South Korean women did.'
		]
	},
	belonging: {
		label: 'Belonging',
		title: 'Most say that they are satisfied; much of a life goes uncounted',
		paragraphs: [
			'By one report of 2024 {#stressed-defectors-2024|percent} felt stressed, against {#stressed-all-2024|percent} nationwide. The reason given most by the dissatisfied in 2025 was being apart from their family. Of entrants to the resettlement centre from 2013 to September 2020, {#hanawon-entrants-with-family-in-the-south-share|percent0} had relatives in the South.',
			'Nobody can count friendships, failed journeys, or what a song set in motion. Claims about these are “not checkable”; they may still be true.'
		]
	}
} satisfies Readonly<Record<ChapterId, ChapterWords>>;
