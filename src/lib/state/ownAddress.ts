import { generatedOf, nameOfGenerated, sizes, type Generated } from '../examples/generated.ts';

/** What an address of one's own page opens: a network that this browser keeps, a generated example, or neither. */
export interface Leading {
	readonly network: string | null;
	readonly example: Generated | null;
}

const names = ['n', 'example'] as const;

/** What the query of an address opens; what it does not know it leaves alone. */
export function leadingOf(search: string): Leading {
	const query = new URLSearchParams(search);
	const network = query.get('n');
	const example = generatedOf(query.get('example') ?? '');
	// Larger ones than are offered would only hold the browser.
	return {
		network: network === '' ? null : network,
		example: example && example.size <= sizes.at(-1)! ? example : null
	};
}

/** What an address asks to be opened and nobody knows, for people; "" where there is nothing of the kind. */
export function unknownIn(search: string): string {
	const asked = new URLSearchParams(search).get('example');
	return asked !== null && leadingOf(search).example === null ? asked : '';
}

/** The query that opens a network or an example, and within it a view; "" for neither. */
export function addressOf({ network, example }: Leading, view = ''): string {
	if (network === null && example === null) return '';
	const query = new URLSearchParams(network === null ? { example: nameOfGenerated(example!) } : { n: network });
	return `?${query.toString()}${view === '' ? '' : `&${view.replace(/^\?/, '')}`}`;
}

/** The part of a query that says what is shown of a network, whichever it is. */
export function viewOf(search: string): string {
	const kept = search
		.replace(/^\?/, '')
		.split('&')
		.filter((part) => part !== '' && !names.some((name) => part.startsWith(`${name}=`)));
	return kept.join('&');
}
