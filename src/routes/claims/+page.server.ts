import type { ChartSlug } from '$lib/charts/slugs';
import type { TableName, TableRows } from '$lib/data/table-names';
import { tableNamed } from '$lib/server/downloads';
import { chartOf, chartsOf, sourcesOf, tables } from '$lib/server/site';
import { claimsOf, story, type Chapter } from '$lib/story/chapters';
import { chapters } from '$lib/words/en/chapters';
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
					charts: chartsFor(claim, chapter).map((slug) => ({ slug, name: chartOf(slug).name })),
					sources: claim.source === null ? [] : sourcesOf([claim.source])
				}))
			}))
			.filter((chapter) => chapter.claims.length > 0)
	};
};
