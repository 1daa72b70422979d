import type { ChapterId, ChapterWords } from '../types';

/** The story in English. Every number about the subject is a template, filled in by the build. */
export const chapters = {
	drama: {
		label: 'The drama',
		title: 'The drama’s heroine goes north; {arrivals-cumulative[2025-12-31,year_end]} people have come south',
		paragraphs: [
			'The heroine of Crash Landing on You crosses into North Korea by accident, hanging from a paraglider. The series ran on tvN from 14 December 2019 to 16 February 2020, and its last episode drew a rating of {#drama-last-episode-rating|percent}. It is fiction. The journey it turns around is real: people leave the North for the South, and South Korea counts them.',
			'By the end of 2025 the count stood at {arrivals-cumulative[2025-12-31,year_end]}. It holds everyone recorded on arrival, including people who have since died or moved abroad. About {#residents-december-2025} were living in the South in December 2025.',
			'The article behind this page speaks of more than {arrivals-cumulative[2016-11-11,published]|thousands} defectors as of March 2017. As a count of arrivals that agrees with the record: the mark was passed on 11 November 2016, and the year closed at {arrivals-cumulative[2016-12-31,year_end]}.'
		]
	},
	'one-korea': {
		label: 'One Korea',
		title: 'One country until 1945, two states since 1948, and still no peace treaty',
		paragraphs: [
			'For {1945 - 1910} years, from 1910 on, Korea was a Japanese colony, undivided. The month that ended this rule also brought the division: in August 1945 the United States and the Soviet Union split the peninsula at the 38th parallel. Three years later each half had a state, the South from 15 August 1948, the North from 9 September.',
			'War broke out on 25 June 1950 and stopped with the armistice of 27 July 1953. What it left behind is the Demilitarized Zone, {#dmz-length} kilometres long and {#dmz-width|word} wide.',
			'The timeline runs on to 2025, with leaders, laws, loudspeakers and defections. Its events return as marks beside later charts. Resistance to Japan is documented for the spring of 1919; how widespread it was over all the years, no table measures.'
		]
	},
	arrivals: {
		label: 'Arrivals',
		title: 'Arrivals peaked at {arrivals[2009]} in 2009 and fell to {arrivals[2021]} after the border closed',
		paragraphs: [
			'Few people came at first: {arrivals-early[to-1989,sex=total,series=single]} are on record up to the end of 1989, and {#arrivals-1990-to-1999} more arrived in the 1990s. Then the numbers climbed, to {arrivals[2009]} in 2009. Since Kim Jong-un took over, no year has passed {arrivals[2013]}, the figure for 2013.',
			'North Korea shut its border in January 2020. Only {arrivals[2021]} people arrived in 2021, the fewest since 1996. In 2025 it was {arrivals[2025]}, of whom {arrivals[2025,female]} were women. Counted is the year in which people reach the South, which can be long after they left the North.',
			'The article gives one total. It leaves out the years behind it: the climb, the fall after 2011, the near stop. It also leaves out the corrections. For 2025 the ministry first announced {arrivals-revisions[2025,total,2026-01-20]}, then {arrivals-revisions[2025,total,2026-02-04]}, and every yearly total of 2002 to 2011 was revised in later years.'
		]
	},
	'who-comes': {
		label: 'Who comes',
		title: 'Most who arrive are women, and most come from two provinces',
		paragraphs: [
			'Women make up {100 * (arrivals[sex=female] + arrivals-early[sex=female,series=block]) / (arrivals[] + arrivals-early[total,block])|percent0} of everyone recorded to the end of {year(arrivals[])|year}. It began the other way round: to 1998 the record holds {arrivals-early[to-1998,sex=male,series=block]} men and {arrivals-early[to-1998,sex=female,series=block]} women. Since 2002 women have outnumbered men every year except 2021 and 2022, when hardly anyone came.',
			'Of {home-province[2024-09]} people on file in September 2024, of all ages and children included, {100 * (home-province[2024-09,north_hamgyong] + home-province[2024-09,ryanggang]) / home-province[2024-09]|percent0} had their home in North Hamgyong or Ryanggang, on the Chinese border; {home-province[2024-09,pyongyang]} people came from Pyongyang. Schooling ended at secondary level for {100 * education-before[2024-09,secondary] / education-before[2024-09]|percent0}, and {100 * occupation-before[2024-09,none_dependent] / occupation-before[2024-09]|percent0} had no occupation or were dependants.',
			'The article writes of officials, officers and soldiers; who else comes, and from where, it leaves out. Soldiers are {100 * occupation-before[2024-09,soldier] / occupation-before[2024-09]|percent} of the people on file, children included. Women who reached the South in their twenties or thirties are {100 * (age-at-entry[2024-09,20-29,female] + age-at-entry[2024-09,30-39,female]) / age-at-entry[2024-09]|percent0}.'
		]
	},
	'why-leave': {
		label: 'Why people leave',
		title: 'Many leave because of hardship; the surveys disagree on how many',
		paragraphs: [
			'The famine of the 1990s had several causes: the end of Soviet aid, floods, and the way the state ran the economy. It is usually dated 1994 to 1998. How many people died is unknown; estimates run from {#famine-deaths-lowest-estimate} to {#famine-deaths-highest-estimate|million}.',
			'Want outlasted it. Of those who left in 2016–2020, {before-leaving[2016-2020,never_received_rations]|percent} said they had never received state rations. By the Bank of Korea’s reckoning, income per person in the South was {two-koreas[2024,KOR,gni_per_capita_thousand_won] / two-koreas[2024,PRK,gni_per_capita_thousand_won]|1} times the North’s in 2024.',
			'Why people go depends on who asks. In the ministry’s register of arrivals up to 2015, {motives[register_cumulative_2015,2015,economic_hardship]|percent} had come for economic hardship. Of those who finished the resettlement centre in 2016, {motives[hanawon_graduates_of_2016,2016,economic_hardship]|percent0} had by one release of the ministry and {motives[hanawon_graduates,2016,economic_hardship]|percent0} by another. In 2023 dislike of surveillance and control, at {motives[foundation_2020_2023,2023,dislike_of_regime]|percent}, was named about as often as food shortage, at {motives[foundation_2020_2023,2023,food_shortage]|percent}.'
		]
	},
	screens: {
		label: 'Screens, loudspeakers',
		title:
			'Foreign videos: seen by {before-leaving[before 2000,watched_foreign_videos]|percent0} of early leavers, {before-leaving[2016-2020,watched_foreign_videos]|percent0} of late ones',
		paragraphs: [
			'Interviews in the South show how far foreign videos have spread in the North. Of people who left before 2000, {before-leaving[before 2000,watched_foreign_videos]|percent} had watched them; of those who left in 2016–2020, {before-leaving[2016-2020,watched_foreign_videos]|percent}. Among viewers {before-leaving[all,mainly_watched_chinese]|percent} mainly saw Chinese productions and {before-leaving[all,mainly_watched_south_korean]|percent} South Korean ones. No survey asks children.',
			'Of the viewers, {before-leaving[all,view_of_regime_worse_after_watching]|percent} came to think worse of the regime. Whether that made anyone leave was not asked. Watching is dangerous: a law of December 2020 sets {#media-law-labour-years-low|word} to {#media-law-labour-years-high} years of labour.',
			'Loudspeakers followed politics. The South broadcast from 1963 to 1972, from 1980 to June 2004, in August 2015, from January 2016 to April 2018, and from June 2024 to June 2025; by August 2025 the speakers were gone. Direct crossings, {direct-crossings[2013]|word} to {direct-crossings[2011]} a year from 2010 to 2017, show no clear connection with them.'
		]
	},
	elite: {
		label: 'The elite',
		title: 'The billion won of the headlines was a draft; most rewards are far smaller',
		paragraphs: [
			'Defections from the top make news, and the numbers are small. Since 1997, {#elite-under-special-protection} elite defectors have come under special protection, {#elite-since-kim-jong-il-died} of them after Kim Jong-il died in December 2011: {#elite-share-of-arrivals|2} percent of arrivals under his son. The best known, Thae Yong-ho, was deputy ambassador in London and arrived in August 2016. Jang Song-thaek, Kim Jong-un’s uncle, had been executed in December 2013. Nothing in the sources ties departures to such purges.',
			'Rewards for information and equipment have a similar gap between talk and record. A draft of March 2017 offered up to {reward-ceilings[secret_information,2017 draft]|billion} won. The decree in force since May 2017 sets {reward-ceilings[secret_information,2017 decree]|million} and keeps the higher sum for exceptions. In 2022, {rewards-paid[2022,recipients]} people were paid {rewards-paid[2022,average]|million} won on average; the highest payment known from 2008 to July 2022 is {rewards-paid[2019,highest]|million}.'
		]
	},
	risks: {
		label: 'The way',
		title: 'Almost nobody crosses the line directly; the way leads through China',
		note: 'This chapter speaks of deaths at the border, forced returns and trafficking.',
		paragraphs: [
			'From 2010 to 2014, {direct-crossings[2010..2014]} people came straight over the land line or the sea border, against {arrivals[2010..2014]} arrivals in all. About {#dmz-mines|million} mines are thought to lie in the Demilitarized Zone. A soldier who ran through the Joint Security Area in 2017 was shot at least {#gunshot-wounds-november-2017|word} times.',
			'At the northern border an order of August 2020 says intruders are to be shot. Deaths are reported one at a time; attempts go uncounted. China sends people back: rights groups spoke of more than {repatriations-reported[2023-10-09,hrw]} on 9 October 2023, which China did not confirm.',
			'One rights group put the share of North Korean women in China who are trafficked into the sex trade at {#trafficked-share-of-women-in-china|percent0}, an estimate from about {#trafficking-study-interviews} interviews. Relatives who stay may be watched, dismissed or sent to remote places. Since 2012, {returns-to-north[]} people are known to have gone back to the North.'
		]
	},
	elsewhere: {
		label: 'Elsewhere',
		title:
			'Few are recorded elsewhere: {refugees-abroad-totals[2025,refugees_sum_of_countries]} refugees from the North in 2025',
		paragraphs: [
			'From China the way often leads through a third country. Thai police recorded {thailand-entries[2010]} entries by North Koreans in 2010, a year in which {arrivals[2010]} people reached the South. Of those who left the resettlement centre in 2016, {#graduates-through-thailand-2016|percent0} had come by way of Thailand.',
			'Farther off the numbers are small. The country figures of the UN refugee agency add to {refugees-abroad-totals[2016,refugees_sum_of_countries]} refugees at the end of 2016 and {refugees-abroad-totals[2025,refugees_sum_of_countries]} at the end of 2025. The United States admitted {us-admissions[]} people in the fiscal years 2006 to {year(us-admissions[])|year}.',
			'None of this counts all defectors abroad, and a fall does not show people leaving. They drop out of the table when they become citizens, and in some countries {#unhcr-years-of-recognition|word} years after they were recognised, whatever became of them. People without papers in China never enter it. Counts of one or two are left out, three or four shown as {#unhcr-rounding-base|word}.'
		]
	},
	support: {
		label: 'Support',
		title:
			'Cash for newcomers fell from {settlement-support[basic,1,2004] / 1000000} to {settlement-support[basic,1,2007-01-01]|million} won, then rose to {settlement-support[basic,1,2024]|million}',
		note: 'This chapter mentions the death of a mother and her child.',
		paragraphs: [
			'The state grants each household once: a basic sum, paid in instalments, and money for housing. In 2004 a single person got {settlement-support[basic,1,2004]|million} won in cash. Cuts to {settlement-support[basic,1,2005-01-01]|million} and {settlement-support[basic,1,2007-01-01]|million} followed, and money moved into incentives. In 2024 the grant was {settlement-support[basic,1,2024]|million}, with {settlement-support[housing,1,2018-01-01]|million} for housing and, for those in work, up to {incentives[employment_incentive,all,2024]|million} over three years. The {settlement-support[basic,1,2025]|million} proposed for 2025 are not documented as adopted.',
			'Measured in time the grant shrank, from {support-in-months[2005,basic_grant] / support-in-months[2005,minimum_wage]|1} months of the minimum wage in 2005 to {support-in-months[2024,basic_grant] / support-in-months[2024,minimum_wage]|1} in 2024. Brokers usually take {#broker-payment-2016-low / 1000000|1} to {#broker-payment-2016-high|million} won of the first payment, an official said in 2016. Whether the rest suffices is disputed.',
			'In July 2019 a woman from the North and her young son were found dead in their Seoul flat. It held no food; the cause of death could not be determined.'
		]
	},
	work: {
		label: 'Work',
		title:
			'Employment is within {labour[2025,general_population,total,employment_rate] - labour[2025,defectors,total,employment_rate]|1} points of the average; wages stand at {100 * wages[2025,defectors,total] / wages[2025,general_population,total]|percent0} of it',
		paragraphs: [
			'In 2011, {labour[2011,defectors,total,employment_rate]|percent} of adult defectors had a job. By 2025 it was {labour[2025,defectors,total,employment_rate]|percent}, against {labour[2025,general_population,total,employment_rate]|percent} of all South Koreans; the rates are not adjusted for age. Unemployment was {labour[2011,defectors,total,unemployment_rate]|percent} in 2011 and has moved between {labour[2023,defectors,total,unemployment_rate]} and {labour[2013,defectors,total,unemployment_rate]|percent} since. In 2025 it was {labour[2025,defectors,total,unemployment_rate]|percent}, nearly twice the national {labour[2025,general_population,total,unemployment_rate]|percent}. Women find it harder: {labour[2024,defectors,female,employment_rate]|percent} were employed in 2024, men {labour[2024,defectors,male,employment_rate]|percent}.',
			'Wage earners made {10000 * wages[2025,defectors,total]|million} won a month in 2025. Part of the distance to the average comes from the many women among defectors. Compared within one sex it narrows: in 2023 men earned {#wage-ratio-men-2023|percent} of what South Korean men did, women {#wage-ratio-women-2023|percent} of what South Korean women did.',
			'The share who draw the livelihood benefit fell from {livelihood-benefit[2008,defectors]|percent} in 2008 to {livelihood-benefit[2023,defectors]|percent} in 2023. Fewer newcomers and changed rules account for part of that.'
		]
	},
	belonging: {
		label: 'Belonging',
		title: '{wellbeing[2025,satisfied]|percent0} are satisfied with life in the South; much goes uncounted',
		paragraphs: [
			'In 2025, {wellbeing[2025,satisfied]|percent} were satisfied with life in the South, in 2011 {wellbeing[2011,satisfied]|percent}. The share who had felt discriminated against or ignored fell from {wellbeing[2014,discriminated]|percent} in 2014 to {wellbeing[2025,discriminated]|percent}. By one report of 2024 {#stressed-defectors-2024|percent} felt stressed and {#health-good-defectors-2024|percent} called their health good, against {#stressed-all-2024} and {#health-good-all-2024|percent} nationwide. The reason given most by the dissatisfied in 2025 was being apart from their family, at {satisfaction-reasons[2025,dissatisfied,apart_from_family]|percent}.',
			'An NGO found {#in-touch-with-family-2018|percent0} in constant contact with home in 2018; in 2022, asked differently, {#in-touch-with-family-2022|percent} were in touch. Of entrants to the resettlement centre from 2013 to September 2020, {#hanawon-entrants-with-family-in-the-south-share|percent0} had relatives in the South. Of {students[2025,all]} pupils of northern background in 2025, {students-birthplace[2025,south_korea]} were born in South Korea.',
			'Nobody can count friendships, failed journeys, or what a song set in motion. Claims about these are “not checkable”; they may still be true.'
		]
	}
} satisfies Readonly<Record<ChapterId, ChapterWords>>;
