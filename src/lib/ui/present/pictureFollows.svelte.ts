import { untrack } from 'svelte';
import type { Case } from '../../state/case.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Presenting } from '../../state/present/presenting.svelte.ts';
import type { Telling } from '../../state/telling.svelte.ts';
import { lookOf, looksSo } from './lookOf.ts';

/** Lets the picture follow what the class sees: its step, whose view it is and how sure a row must be. Call while a component is set up. @param fit shows the whole again, or what the step comes near to. */
export function pictureFollows(presenting: Presenting, telling: Telling, explorer: Explorer, fit: () => void): void {
	const views = explorer.network.perspectives.map(({ id }) => id);
	/** As it was laid out before anybody was dragged. */
	const shown: Case = { network: explorer.network, trajectories: explorer.trajectories };

	/** The step exactly as it is told: nobody moved, nothing chosen, no nearer. */
	function back() {
		if (explorer.layout.isChanged || explorer.layout.busy !== null) explorer.layout.open(shown);
		fit();
		telling.again();
	}

	$effect(() => {
		const { step } = presenting.seen;
		untrack(() => telling.go(step));
	});
	$effect(() => {
		const asked = presenting.state.again;
		untrack(() => asked > 0 && back());
	});
	$effect(() => {
		const look = lookOf(presenting.state, presenting.seen.step, views);
		untrack(() => {
			const { filter } = explorer;
			if (!looksSo(filter, look)) explorer.show({ ...filter, ...look });
		});
	});
}
