import type { Pin } from '../model/layoutAsked.ts';
import type { TemporalNetwork } from '../model/types.ts';
import type { LayoutOptions } from './options.ts';
import { askLayout } from './askLayout.ts';
import { startWorker, type LayoutWorker } from './requestTrajectories.ts';
import type { Trajectories } from './trajectories.ts';

/** How a layout gives way while somebody drags a node: a preview, never kept. What is kept is solved anew from the pins. */
export interface DragSession {
	/** Asks for the layout with the node at the pin; while one is solved, only the newest of the others waits. */
	move(pin: Pin): void;
	end(): void;
}

/** Starts a worker that prepares the layout that is shown and then answers to pins with previews, each after a few sweeps from the one before. */
export function startDragSession(
	network: TemporalNetwork,
	options: Partial<LayoutOptions>,
	onpreview: (trajectories: Trajectories) => void,
	start: () => LayoutWorker = startWorker
): DragSession {
	const worker = start();
	let request = 0;
	// The worker first prepares the layout; until then a pin waits as well.
	let busy = true;
	let waiting: Pin | null = null;
	const next = () => {
		busy = waiting !== null;
		if (waiting) worker.postMessage({ type: 'drag', request: ++request, pin: waiting });
		waiting = null;
	};
	worker.onmessage = ({ data }) => {
		if (data.type !== 'moving' && data.type !== 'failure') return;
		if (data.type === 'moving' && data.request > 0) onpreview(data.trajectories);
		// One that could not be made is no reason to wait for ever.
		next();
	};
	let ended = false;
	askLayout(worker, 0, network, options, () => !ended);
	return {
		move(pin) {
			waiting = pin;
			if (!busy) next();
		},
		end() {
			ended = true;
			worker.terminate();
		}
	};
}
