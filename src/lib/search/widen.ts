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

/**
 * For a text, and the address it stands at, the words of all groups that it belongs to: by what it says, or because the group
 * names the address, as one of its `addresses` or, asked for that, as one of those that it is a title of.
 */
export function widener(
	groups: readonly SynonymGroup[]
): (text: string, address?: string, by?: 'addresses' | 'titles') => string {
	const known = groups.map(({ names, also, addresses = [], titles = [] }) => ({
		mentions: names.map(mention),
		addresses: new Set(addresses),
		titles: new Set(titles),
		words: [...names, ...also].join(' ')
	}));
	return (text, address = '', by = 'addresses') => {
		const folded = fold(text);
		return known
			.flatMap(({ mentions, words, ...named }) =>
				named[by].has(address) || mentions.some((mentioned) => mentioned(folded)) ? [words] : []
			)
			.join(' ');
	};
}
