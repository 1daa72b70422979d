import { signKeysOf } from '$lib/charts/signs';
import type { ChartSlug } from '$lib/charts/slugs';
import type { TableName, TableRows } from '$lib/data/table-names';
import { availableYears } from '$lib/data/selection';
import { formOf } from '$lib/draw/forms';
import { tableNamed } from '$lib/server/downloads';
import { chartOf, chartsOf, sourcesOf, tables } from '$lib/server/site';
import { stillOf } from '$lib/server/stills';
import { claimCharts } from '$lib/story/claim-charts';
import { claimsOf, story, type Chapter } from '$lib/story/chapters';
import { formatYears, plainView } from '$lib/view/view';
import { chapters } from '$lib/words/en/chapters';
import { about } from '$lib/words/en/pages/about';
import { claims } from '$lib/words/en/pages/claims';
import type { PageServerLoad } from './$types';

/** Charts named beside a claim at most. */
const atMost = 4;

/** The charts that bear on a claim: those drawn from its tables, the ones of its own chapter first. */
function chartsFor(claim: TableRows['claims'], { lead, charts, more }: Chapter): ChartSlug[] {
	const near: readonly ChartSlug[] = [lead, ...charts, ...more];
	const names = (claim.tables ?? '').split(' ').flatMap((name): TableName[] => {
		const known = tableNamed(name);
		return known ? [known] : [];
	});
	const found = [...new Set(names.flatMap(chartsOf))];
	return [...found.filter((slug) => near.includes(slug)), ...found.filter((slug) => !near.includes(slug))].slice(
		0,
		atMost
	);
}

/** The lead chart of a claim with the words around its picture. */
function leadOf(claim: string) {
	const still = stillOf(claim);
	const wanted = claimCharts[claim];
	if (!still || !wanted) return null;
	const { chart, series, marks: all } = still.selection;
	const { from, to } = wanted;
	const years = availableYears(chart);
	const panel = chart.panels.length > 1 ? chart.panels.find(({ key }) => key === still.panel)?.label : undefined;
	const marks = all.filter((mark) => mark.panel === still.panel);
	const drawn = new Set(marks.map((mark) => mark.series));
	const explained = { ...about.evidence, ...about.flags };
	return {
		slug: chart.slug,
		name: panel === undefined ? chart.name : `${chart.name}: ${panel}`,
		axis: chart.axis,
		swatch: formOf(chart.form).swatch,
		signs: signKeysOf(marks).map((value) => ({ value, label: explained[value].label })),
		// In the order in which the narrow drawing numbers them.
		events: chart.events
			.filter(({ at, until }) => (until ?? at) >= (from ?? years.from) && at <= (to ?? years.to))
			.map(({ at, until, label }) => ({ from: Math.floor(at), to: Math.floor(until ?? at), label })),
		years: chart.filter.kind === 'years' ? { from: from ?? years.from, to: to ?? years.to } : null,
		query: formatYears({ ...plainView, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }),
		height: still.height,
		series: chart.series
			.filter(({ key }) => series.includes(key) && drawn.has(key))
			.map(({ label, colour }) => ({ label, colour }))
	};
}

export const load: PageServerLoad = () => {
	const rows = tables.claims.rows;
	return {
		verdicts: Object.entries(claims.verdicts).map(([key, { meaning }]) => ({
			// `Object.entries` forgets the names of the keys.
			key: key as keyof typeof claims.verdicts,
			meaning,
			count: rows.filter(({ verdict }) => verdict === key).length
		})),
		chapters: story
			.map((chapter, index) => ({
				id: chapter.id,
				number: index + 1,
				label: chapters[chapter.id].label,
				claims: claimsOf(chapter, rows).map((claim) => ({
					id: claim.id,
					claim: claim.claim,
					verdict: claim.verdict,
					evidence: claim.evidence_text,
					lead: leadOf(claim.id),
					charts: chartsFor(claim, chapter).map((slug) => ({ slug, name: chartOf(slug).name })),
					sources: (claim.source === null ? [] : sourcesOf([claim.source])).map(
						({ id, publisher, title, url, date, language }) => ({ id, publisher, title, url, date, language })
					)
				}))
			}))
			.filter((chapter) => chapter.claims.length > 0)
	};
};
