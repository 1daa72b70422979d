import type { SynonymGroup } from './documents';
import { fold } from './words';

/** Whether a folded text mentions a word: as a whole word where the script has blanks between them. */
function mention(word: string): (folded: string) => boolean {
	const plain = fold(word);
	if (!/^[a-z]/.test(plain)) return (folded) => folded.includes(plain);
	const whole = new RegExp(
		`(?:^|[^\\p{L}\\p{N}])${plain.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}s?(?![\\p{L}\\p{N}])`,
		'u'
	);
	// Most texts do not hold the word at all, which is quickly seen.
	return (folded) => folded.includes(plain) && whole.test(folded);
}

/** For a text, and the address it stands at, the words of all groups that it belongs to. */
export function widener(groups: readonly SynonymGroup[]): (text: string, address?: string) => string {
	const known = groups.map(({ names, also, addresses = [] }) => ({
		mentions: names.map(mention),
		addresses: new Set(addresses),
		words: [...names, ...also].join(' ')
	}));
	return (text, address = '') => {
		const folded = fold(text);
		return known
			.flatMap(({ mentions, addresses, words }) =>
				addresses.has(address) || mentions.some((mentioned) => mentioned(folded)) ? [words] : []
			)
			.join(' ');
	};
}
