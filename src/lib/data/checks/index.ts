import { arrivalsChecks } from './arrivals';
import type { Check } from './check';
import { claimChecks } from './claims';
import { sideNumberChecks } from './side-numbers';
import { supportChecks } from './support';
import { workChecks } from './work';
import { worldChecks } from './world';
import { reasonOf } from '../reason';

/** Every check over the tables. */
export const checks: readonly Check[] = [
	...arrivalsChecks,
	...supportChecks,
	...workChecks,
	...worldChecks,
	...sideNumberChecks,
	...claimChecks
].map(withReasons);

/** A check that cannot be worked out, for example because a cell is gone, says so as any other fault. */
function withReasons(check: Check): Check {
	return {
		...check,
		run: (tables) => {
			try {
				return check.run(tables);
			} catch (error) {
				return [reasonOf(error)];
			}
		}
	};
}
