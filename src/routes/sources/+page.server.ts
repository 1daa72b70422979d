import { bibliography } from '$lib/server/bibliography';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => bibliography();
