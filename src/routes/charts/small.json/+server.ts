import { json } from '@sveltejs/kit';
import { smallCharts } from '$lib/server/thumbnails';
import type { RequestHandler } from './$types';

export const prerender = true;

/** All charts with what their small pictures need, for drawing them in the browser. */
export const GET: RequestHandler = () => json(smallCharts());
