import type { Slice } from '../../model/slice.ts';
import type { TemporalNetwork } from '../../model/types.ts';
import { nodeById } from '../../model/find.ts';
import { basedPhrase } from '../../words/basedPhrase.ts';
import { nodeName, tieName } from '../../words/names.ts';

/** The names of the marks of a slice, each worded when it is first asked for: among thousands most never are. @param isChart whether where somebody is based is said along. */
export function markNames(network: TemporalNetwork, slice: Slice, isChart = false) {
	const remembered = (nameOf: (network: TemporalNetwork, slice: Slice, id: string) => string) => {
		const names = new Map<string, string>();
		return ({ id }: { readonly id: string }): string => {
			let name = names.get(id);
			if (name === undefined) names.set(id, (name = nameOf(network, slice, id)));
			return name;
		};
	};
	const based = (id: string) => {
		const node = nodeById(network, id);
		return node && isChart ? ` ${basedPhrase(network, node)}` : '';
	};
	const named = (...of: Parameters<typeof nodeName>) => nodeName(...of) + based(of[2]);
	return { nodeName: remembered(named), tieName: remembered(tieName) };
}
