import type { SynonymGroup } from './documents';

/** Words that people look for and that the glossary, which explains terms, has no reason to hold. */
export const synonyms: readonly SynonymGroup[] = [
	{ names: ['unemployment', 'unemployed'], also: ['jobless', 'joblessness', 'out of work', '실업률', '실업'] },
	{ names: ['employment', 'employed', 'have work', 'had work'], also: ['job', 'work', '고용률', '취업'] },
	{ names: ['women', 'female'], also: ['woman', 'girls', 'gender', 'sex', '여성', '여자'] },
	{ names: ['men', 'male'], also: ['man', 'boys', 'gender', 'sex', '남성', '남자'] },
	{ names: ['money', 'grant', 'subsidy'], also: ['cash', 'aid', '지원금', '정착금'] },
	{
		names: ['Crash Landing on You', 'drama'],
		also: ['series', 'Netflix', 'tvN', 'K-drama', '사랑의 불시착', '드라마']
	},
	{ names: ['foreign videos'], also: ['films', 'movies', 'drama', 'Korean wave', 'Hallyu', '한류', '영상'] },
	{ names: ['life expectancy'], also: ['age at death', 'lifespan', '기대수명'] },
	{ names: ['stunted', 'stunting'], also: ['malnutrition', 'child growth', '발육부진'] },
	{
		names: ['income per head', 'income per person', 'income gap'],
		also: ['GDP', 'GNI', 'economy', 'rich', 'poor', '국민소득']
	},
	{ names: ['electricity'], also: ['power', 'light', '전기'] },
	{
		names: ['mobile subscriptions', 'mobile phone'],
		also: ['cell phone', 'smartphone', 'telephone', '휴대전화', '핸드폰']
	},
	{ names: ['pupils', 'students'], also: ['school', 'children', 'education', '학생', '학교'] },
	{ names: ['schooling', 'education before'], also: ['university', 'college', 'degree', '학력'] },
	{ names: ['age on entering', 'age at entry', 'age on entry'], also: ['old', 'young', 'children', '연령', '나이'] },
	{ names: ['occupation'], also: ['job', 'profession', 'soldier', '직업'] },
	{ names: ['satisfied', 'satisfaction'], also: ['happy', 'happiness', 'wellbeing', 'well-being', '만족도'] },
	{ names: ['discrimination', 'discriminated'], also: ['prejudice', 'racism', '차별'] },
	{ names: ['residence', 'live in Seoul'], also: ['where they live', 'city', 'map', '거주지', '서울'] },
	{ names: ['reasons for leaving', 'motives', 'reasons'], also: ['motivation', 'why', 'causes', '탈북 동기'] },
	{ names: ['consumer prices'], also: ['inflation', 'CPI', '물가'] },
	{ names: ['Thai', 'Thailand'], also: ['route', '태국'] },
	{ names: ['China', 'Chinese'], also: ['중국'] },
	{ names: ['United States'], also: ['USA', 'America', 'American', '미국'] },
	{ names: ['Kim Jong-un'], also: ['Kim Jong Un', 'leader', 'dictator', '김정은'] },
	{ names: ['elite', 'high officials'], also: ['diplomat', 'official', '엘리트', '고위층'] },
	{ names: ['survey'], also: ['sample', 'respondents', '설문', '조사'] },
	{ names: ['revised', 'revisions', 'revision'], also: ['correction', 'changed', 'error', '수정'] },
	{ names: ['budget'], also: ['spending', 'cost', 'taxpayer', '예산'] },
	{ names: ['quarter', 'quarterly'], also: ['three months', '분기'] }
];
