import type { SynonymGroup } from './documents';

const chart = (slug: string) => `/charts/${slug}/`;

/** Words that people look for and that the glossary, which explains terms, has no reason to hold. */
export const synonyms: readonly SynonymGroup[] = [
	{
		names: ['arrivals', 'arrived'],
		also: [
			'came',
			'come',
			'coming',
			'entered',
			'entries',
			'newcomers',
			'escaped',
			'defections',
			'입국자',
			'입국자 수',
			'탈북'
		],
		titles: [chart('arrivals-by-sex')]
	},
	{
		names: ['number of people in all'],
		also: ['total', '탈북민 수', '탈북자 수', '인원'],
		titles: [chart('arrivals-cumulative')]
	},
	{
		names: ['COVID-19', 'closed its border', 'border closed'],
		also: ['covid', 'corona', 'coronavirus', 'pandemic', 'virus', 'lockdown', '코로나', '국경 봉쇄', '팬데믹'],
		addresses: [chart('timeline')],
		titles: [chart('arrivals-by-sex'), chart('arrivals-quarterly')]
	},
	{
		names: ['population'],
		also: ['inhabitants', 'residents', 'diaspora', 'community', '인구'],
		titles: [chart('residence'), '/data/two-koreas/']
	},
	{
		names: ['unemployment', 'unemployed'],
		also: ['jobless', 'joblessness', 'out of work', 'unemployment rate', '실업률', '실업', '실업자'],
		titles: [chart('unemployment')]
	},
	{
		names: ['employment', 'employed', 'have work', 'had work'],
		also: ['job', 'work', 'working', 'employment rate', '고용률', '고용', '취업', '취업률', '일자리'],
		titles: [chart('employment-and-participation')]
	},
	{
		names: ['women', 'female'],
		also: ['woman', 'girls', 'gender', 'sex', '여성', '여자'],
		titles: [chart('arrivals-by-sex')]
	},
	{ names: ['men', 'male'], also: ['man', 'boys', 'gender', 'sex', '남성', '남자'] },
	{
		names: ['share of women'],
		also: ['percentage', 'proportion', 'ratio', 'sex ratio', 'gender ratio', '여성 비율', '성비', '비율'],
		titles: [chart('arrivals-by-sex')]
	},
	{
		names: ['wage gap', 'pay gap'],
		also: [
			'gap',
			'difference',
			'inequality',
			'earnings',
			'earn',
			'임금 격차',
			'소득 격차',
			'임금',
			'월급',
			'급여',
			'소득'
		],
		titles: [chart('wages')]
	},
	{
		names: ['money', 'grant', 'subsidy'],
		also: ['cash', 'aid', 'payment', 'paid', 'settlement money', '지원금', '정착금', '돈'],
		titles: [chart('settlement-support')]
	},
	{ names: ['basic grant'], also: ['정착기본금', '기본금'], titles: [chart('settlement-support')] },
	{
		names: ['housing subsidy'],
		also: ['housing', 'flat', 'rent', '주거지원금'],
		titles: [chart('settlement-support')]
	},
	{
		names: ['settlement support', 'support programme'],
		also: ['government', 'state', 'benefits', 'help', 'allowance', '정부', '지원', '정착 지원'],
		titles: [chart('settlement-support')]
	},
	{
		names: ['Crash Landing on You', 'drama'],
		also: ['series', 'Netflix', 'tvN', 'K-drama', '사랑의 불시착', '드라마']
	},
	{
		names: ['foreign videos'],
		also: [
			'films',
			'movies',
			'drama',
			'Korean wave',
			'Hallyu',
			'K-pop',
			'TV',
			'television',
			'한류',
			'영상',
			'외부 영상'
		]
	},
	{
		names: ['life expectancy'],
		also: ['age at death', 'lifespan', 'live long', '기대수명', '평균수명'],
		titles: [chart('life-expectancy')]
	},
	{ names: ['stunted', 'stunting'], also: ['malnutrition', 'child growth', '발육부진', '영양실조'] },
	{
		names: ['undernourishment', 'undernourished'],
		also: ['hunger', 'hungry', 'starving', 'famine', 'food', '식량', '굶주림']
	},
	{
		names: ['child mortality', 'child deaths'],
		also: ['infant mortality', 'babies', 'death of children', '영아 사망률', '아동 사망률']
	},
	{
		names: ['income per head', 'income per person', 'income gap'],
		also: ['GDP', 'GNI', 'economy', 'rich', 'poor', 'wealth', '국민소득', '경제', '남북 격차', '남북 소득'],
		titles: [chart('income-gap')]
	},
	{ names: ['electricity'], also: ['power', 'light', 'energy', '전기', '전력'] },
	{
		names: ['mobile subscriptions', 'mobile phone'],
		also: ['cell phone', 'cellphone', 'smartphone', 'telephone', 'phones', '휴대전화', '핸드폰', '휴대폰']
	},
	{
		names: ['pupils', 'students'],
		also: ['school', 'children', 'kids', 'education', '학생', '학교', '탈북 학생', '청소년'],
		titles: [chart('students')]
	},
	{
		names: ['School drop-out'],
		also: ['dropout', 'drop out', 'dropping out', '중도탈락률', '학업중단'],
		titles: [chart('dropout')]
	},
	{ names: ['schooling', 'education before'], also: ['university', 'college', 'degree', 'educated', '학력', '교육'] },
	{
		names: ['age on arrival', 'age on entering', 'age at entry', 'age on entry'],
		also: ['old', 'young', 'children', 'ages', '연령', '나이', '연령대']
	},
	{ names: ['occupation'], also: ['job', 'profession', 'career', 'soldier', 'worker', '직업'] },
	{
		names: ['satisfied', 'satisfaction'],
		also: [
			'happy',
			'happiness',
			'wellbeing',
			'well-being',
			'content',
			'quality of life',
			'만족도',
			'만족',
			'행복',
			'삶의 만족도'
		],
		titles: [chart('wellbeing')]
	},
	{
		names: ['discrimination', 'discriminated'],
		also: ['prejudice', 'racism', 'stigma', 'ignored', '차별', '무시'],
		titles: [chart('wellbeing')]
	},
	{
		names: ['residence', 'where people live', 'live in Seoul'],
		also: ['where they live', 'city', 'map', 'region', 'settle', '거주지', '서울', '지역', '거주', '남한'],
		titles: [chart('residence')]
	},
	{
		names: ['home province'],
		also: ['origin', 'hometown', 'come from', 'hail', '고향', '출신', '함경북도', '양강도'],
		titles: [chart('home-province')]
	},
	{
		names: ['reasons for leaving', 'motives'],
		also: [
			'motivation',
			'why they leave',
			'causes',
			'reason to defect',
			'leave',
			'flee',
			'defect',
			'탈북 동기',
			'탈북 이유',
			'동기',
			'이유'
		],
		titles: [chart('motives')]
	},
	{ names: ['consumer prices'], also: ['inflation', 'CPI', 'cost of living', '물가'] },
	{ names: ['Thai', 'Thailand'], also: ['route', '태국'], titles: [chart('thailand-entries')] },
	{ names: ['China', 'Chinese'], also: ['중국'] },
	{
		names: ['returns from China', 'sent back'],
		also: ['repatriation', 'repatriated', 'deported', 'deportation', 'forced return', '북송', '강제북송', '강제송환'],
		titles: [chart('repatriations-reported')]
	},
	{
		names: ['returns to the North', 'gone back'],
		also: ['redefection', 'redefectors', 'went back', 'returnees', '재입북', '월북'],
		titles: [chart('returns-to-north')]
	},
	{
		names: ['direct crossings', 'came directly'],
		also: [
			'DMZ',
			'cross',
			'border',
			'MDL',
			'JSA',
			'Panmunjom',
			'soldier',
			'sea',
			'boat',
			'귀순',
			'휴전선',
			'비무장지대',
			'판문점'
		],
		titles: [chart('direct-crossings')]
	},
	{
		names: ['refugees by country', 'refugees abroad', 'refugees worldwide'],
		also: ['Europe', 'asylum', 'abroad', 'countries', 'world', 'UNHCR', '난민', '해외', '유럽'],
		titles: [chart('refugees-abroad'), chart('refugees-abroad-totals')]
	},
	{
		names: ['United Kingdom'],
		also: ['UK', 'Britain', 'British', 'England', 'London', '영국'],
		titles: [chart('refugees-abroad')]
	},
	{ names: ['Canada'], also: ['Canadian', '캐나다'], titles: [chart('refugees-abroad')] },
	{ names: ['Germany'], also: ['German', '독일'], titles: [chart('refugees-abroad')] },
	{
		names: ['United States'],
		also: ['US', 'USA', 'America', 'American', '미국'],
		titles: [chart('us-admissions')]
	},
	{ names: ['Kim Jong-un'], also: ['Kim Jong Un', 'leader', 'dictator', 'regime', '김정은'] },
	{ names: ['elite', 'high officials'], also: ['diplomat', 'official', '엘리트', '고위층'] },
	{ names: ['survey'], also: ['sample', 'respondents', 'questionnaire', '설문', '조사', '실태조사'] },
	{ names: ['revised', 'revisions', 'revision'], also: ['correction', 'changed', 'error', '수정'] },
	{
		names: ['budget'],
		also: ['spending', 'cost', 'taxpayer', 'expenditure', '예산'],
		titles: [chart('settlement-budget')]
	},
	{ names: ['quarter', 'quarterly'], also: ['three months', '분기'] },
	{
		names: ['livelihood benefit'],
		also: ['welfare', 'social assistance', 'poverty', 'poor', '생계급여', '기초생활수급', '수급자', '빈곤'],
		titles: [chart('livelihood-benefit')]
	},
	{
		names: ['kinds of employment', 'day labour'],
		also: ['precarious', 'regular job', 'self-employed', 'part-time', '일용직', '상용직', '비정규직'],
		titles: [chart('employment-type')]
	},
	{
		names: ['time with one employer'],
		also: ['tenure', 'job tenure', 'how long in a job', '근속', '근속기간'],
		titles: [chart('tenure')]
	},
	{ names: ['loudspeakers'], also: ['propaganda', 'broadcasts', '확성기', '대북방송'] },
	{
		names: ['suicide', 'suicidal'],
		also: ['mental health', 'depression', 'self-harm', '자살', '우울'],
		titles: ['/about/#missing']
	},
	{ names: ['What is missing'], also: ['gaps', 'unknown', 'not known', 'missing data', 'limitations'] },
	{ names: ['How to cite'], also: ['citation', 'reference', 'quote', 'bibtex', '인용'] },
	{ names: ['Licence'], also: ['license', 'copyright', 'reuse', 'creative commons', 'CC BY', 'permission', '저작권'] }
];
