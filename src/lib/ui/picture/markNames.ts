import type { Slice } from '../../model/slice.ts';
import type { TemporalNetwork } from '../../model/types.ts';
import { nodeName, tieName } from '../../words/names.ts';

/** The names of the marks of a slice, each worded when it is first asked for: among thousands most never are. */
export function markNames(network: TemporalNetwork, slice: Slice) {
	const remembered = (nameOf: (network: TemporalNetwork, slice: Slice, id: string) => string) => {
		const names = new Map<string, string>();
		return ({ id }: { readonly id: string }): string => {
			let name = names.get(id);
			if (name === undefined) names.set(id, (name = nameOf(network, slice, id)));
			return name;
		};
	};
	return { nodeName: remembered(nodeName), tieName: remembered(tieName) };
}
