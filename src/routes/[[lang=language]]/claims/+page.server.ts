import { signKeysOf } from '$lib/charts/signs';
import { availableYears, select } from '$lib/data/selection';
import { sourceIds } from '$lib/data/lists';
import { cardOf } from '$lib/server/cards';
import { chartOf, sourcesOf, tablesOf } from '$lib/server/site';
import { claimPictureOf } from '$lib/server/claim-pictures';
import { claimCharts, type ClaimChart } from '$lib/story/claim-charts';
import { claimsOf, story } from '$lib/story/chapters';
import { formatView, viewOfChart } from '$lib/view/view';
import { wordsOf, type Words } from '$lib/words/languages';
import type { PageServerLoad } from './$types';

/** A chart as it is shown beside a claim: its name with what is shown of it, its years, and the query that sets it so. */
function shownOf(words: Words, { chart: slug, from, to, series }: ClaimChart) {
	const chart = chartOf(words, slug);
	const available = availableYears({ ...chart, marks: select(chart, { series }).marks });
	const parts = series ? chart.series.filter(({ key }) => series.includes(key)).map(({ label }) => label) : [];
	return {
		slug,
		name: parts.length === 0 ? chart.name : `${chart.name}: ${parts.join(', ')}`,
		years: chart.filter.kind === 'years' ? { from: from ?? available.from, to: to ?? available.to } : null,
		query: formatView(viewOfChart({ from, to }, series, undefined, undefined))
	};
}

/** The chart beside a claim's evidence with the words around its picture. */
function leadOf(words: Words, claim: string) {
	const picture = claimPictureOf(words, claim);
	const wanted = claimCharts[claim]?.[0];
	if (!picture || !wanted) return null;
	const { chart, series, marks: all } = picture.selection;
	const shown = shownOf(words, wanted);
	const { from, to } = shown.years ?? availableYears(chart);
	const marks = all.filter((mark) => mark.panel === picture.panel);
	const drawn = new Set(marks.map((mark) => mark.series));
	const { swatch, signs } = cardOf(words, wanted.chart);
	const present = signKeysOf(marks);
	return {
		...shown,
		axis: chart.axis,
		swatch,
		signs: signs
			.filter(({ value, keyed }) => keyed && present.includes(value))
			.map(({ value, label }) => ({ value, label })),
		// In the order in which the narrow drawing numbers them.
		events: chart.events
			.filter(({ at, until }) => (until ?? at) >= from && at <= to)
			.map(({ at, until, label }) => ({ from: Math.floor(at), to: Math.floor(until ?? at), label })),
		height: picture.height,
		series: chart.series
			.filter(({ key }) => series.includes(key) && drawn.has(key))
			.map(({ label, colour }) => ({ label, colour }))
	};
}

export const load: PageServerLoad = ({ params }) => {
	const words = wordsOf(params.lang);
	const { verdicts } = words.claimsPage;
	const rows = tablesOf(words).claims.rows;
	return {
		verdicts: Object.entries(verdicts).map(([key, { meaning }]) => ({
			// `Object.entries` forgets the names of the keys.
			key: key as keyof typeof verdicts,
			meaning,
			count: rows.filter(({ verdict }) => verdict === key).length
		})),
		chapters: story
			.map((chapter, index) => ({
				id: chapter.id,
				number: index + 1,
				label: words.chapters[chapter.id].label,
				claims: claimsOf(chapter, rows).map((claim) => ({
					id: claim.id,
					claim: claim.claim,
					verdict: claim.verdict,
					evidence: claim.evidence_text,
					lead: leadOf(words, claim.id),
					/** Those beside the one that is drawn. */
					charts: (claimCharts[claim.id] ?? [])
						.slice(claimPictureOf(words, claim.id) ? 1 : 0)
						.map((chart) => shownOf(words, chart)),
					sources: sourcesOf(words, sourceIds(claim.source)).map(({ id, publisher, title, url, date, language }) => ({
						id,
						publisher,
						title,
						url,
						date,
						language
					}))
				}))
			}))
			.filter((chapter) => chapter.claims.length > 0)
	};
};
