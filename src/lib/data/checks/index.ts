import type { Fault } from '../table';
import { arrivalsRules } from './arrivals';
import type { Check } from './check';
import { readClaimFigures } from './claim-figures';
import { claimRules } from './claims';
import { readEquations } from './equations';
import { supportRules } from './support';
import { workRules } from './work';
import { worldRules } from './world';

/** Files beside the descriptor that hold what is checked. They are no tables and are not published. */
export const checkFiles: readonly string[] = ['checks.csv', 'claim-figures.csv'];

/** Every check over the tables, rules and equations, from the text of the files by name; and every fault of the files. */
export function readChecks(files: Readonly<Record<string, string>>): {
	readonly checks: readonly Check[];
	readonly faults: readonly Fault[];
} {
	const equations = readEquations(files['checks.csv'] ?? '');
	const claims = readClaimFigures(files['claim-figures.csv'] ?? '');
	const rules = [...arrivalsRules, ...supportRules, ...workRules, ...worldRules, ...claimRules(claims.figures)];
	return { checks: [...rules, ...equations.checks], faults: [...equations.faults, ...claims.faults] };
}
