import { describe, expect, it } from 'vitest';
import { english } from '../../../tests/site-fixture';
import { searchFile } from '../server/search';
import { makeFind } from './find';
import { wordsOf } from '../words/languages';

const find = makeFind(searchFile(english), wordsOf('en').searchPage);

/** Questions as people type them, and the first thing found, without "#table", which answers lead to. */
const questions: readonly (readonly [query: string, address: string])[] = [
	['arrivals 2016', '/charts/arrivals-by-sex/?from=2016&to=2016'],
	['how many arrived in 2016', '/charts/arrivals-by-sex/?from=2016&to=2016'],
	['wage gap', '/charts/wages/'],
	['covid', '/charts/arrivals-quarterly/'],
	['women share', '/charts/arrivals-by-sex/?unit=share-of-women'],
	['unemployment rate 2020', '/charts/unemployment/?from=2020&to=2020'],
	['basic grant 2024', '/charts/settlement-support/?from=2024&to=2024&series=basic+1'],
	['embed', '/charts/arrivals-by-sex/#share'],
	['suicide', '/about/#missing'],
	['population', '/charts/residence/'],
	['Hanawon', '/glossary/#hanawon'],
	['실업률', '/charts/unemployment/'],
	['보로금', '/glossary/#reward'],
	['탈북민 수', '/charts/arrivals-cumulative/'],
	['unemploymnt', '/charts/unemployment/'],
	['DMZ crossing', '/charts/direct-crossings/'],
	['Thailand', '/charts/thailand-entries/'],
	['UK refugees', '/charts/refugees-abroad/?series=GBR'],
	['students', '/charts/students/'],
	['money from government', '/charts/settlement-support/'],
	['key figures', '/charts/#key-figures'],

	['How many defectors are there?', '/charts/arrivals-cumulative/'],
	['how many defectors live in South Korea', '/charts/residence/'],
	['where do defectors come from', '/charts/home-province/'],
	['what is a defector', '/glossary/#defector'],
	['what percentage are women?', '/charts/arrivals-by-sex/?unit=share-of-women'],
	['employment rate of women 2024', '/charts/labour-by-sex/?from=2024&to=2024&series=employment_rate+female'],
	['how much do they earn', '/charts/wages/?unit=won'],
	['refugess in germany 2020', '/charts/refugees-abroad/?from=2020&to=2020&series=DEU'],
	['womne', '/charts/labour-by-sex/'],
	['goverment money', '/charts/settlement-support/'],
	['arrivals since 2012', '/charts/arrivals-by-sex/?from=2012&to=2012'],
	['arrivals 1995', '/charts/arrivals-long/?from=1995&to=1995'],
	['2009', '/charts/arrivals-by-sex/?from=2009&to=2009'],
	['housing subsidy', '/charts/settlement-support/?series=housing+1'],
	['happy', '/charts/wellbeing/?series=satisfied'],
	['GDP per capita', '/charts/income-gap/'],
	['life expectancy North Korea 2010', '/charts/life-expectancy/?from=2010&to=2010'],
	['hunger', '/charts/undernourishment/'],
	['sent back from China', '/charts/repatriations-reported/'],
	['why do they leave', '/charts/motives/'],
	['Kim Jong-un uncle executed', '/claims/#c20'],
	['Crash Landing on You', '/#drama'],
	['how to cite', '/about/#citing'],
	['download csv', '/data/'],
	['licence', '/about/#licence'],
	['corrections', '/changes/'],
	['2016년 입국자 수', '/charts/arrivals-by-sex/?from=2016&to=2016'],
	['탈북민의 실업률은?', '/charts/unemployment/'],
	['여성 비율', '/charts/arrivals-by-sex/?unit=share-of-women'],
	['영국 난민', '/charts/refugees-abroad/?series=GBR'],
	['고용률 2023', '/charts/employment-and-participation/?from=2023&to=2023'],
	['학생 수 2023', '/charts/students/?from=2023&to=2023'],
	['만족도 2019', '/charts/wellbeing/?from=2019&to=2019&series=satisfied'],
	['남한에 사는 탈북민', '/charts/residence/'],
	['태국', '/charts/thailand-entries/'],
	['재입북', '/charts/returns-to-north/'],
	['정착금 2024', '/charts/settlement-support/?from=2024&to=2024'],
	['하나원이란', '/glossary/#hanawon']
];

describe('a question', () => {
	it.each(questions)('“%s” finds first %s', (query, address) => {
		expect(find(query)[0]?.results[0]?.address.replace(/#table$/, '')).toBe(address);
	});
});
