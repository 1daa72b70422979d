import { peopleCard } from '$lib/server/people-card';
import { pngResponse } from '$lib/server/sheets';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The picture that other sites show with a link to the story. */
export const GET: RequestHandler = () => pngResponse(peopleCard(), 1);
