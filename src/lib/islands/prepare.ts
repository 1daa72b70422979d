import { nameOf, sleepers } from './awaken';
import { islands } from './islands';
import { leisure } from './leisure';

/**
 * Fetches what the islands of the page that follow the view are made of, so that they come alive the sooner: one after the
 * other, each when nothing else is to do.
 */
export async function prepare(): Promise<void> {
	for (const name of new Set(sleepers().map(nameOf))) {
		if (islands[name].follows === 'never') continue;
		await leisure();
		// What does not come now is asked for again by the reader's wish.
		await islands[name].load().catch(() => undefined);
	}
}
