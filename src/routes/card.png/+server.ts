import { pngResponse, shareCard } from '$lib/server/sheets';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The picture that other sites show with a link to the story. */
export const GET: RequestHandler = () => pngResponse(shareCard(null), 1);
