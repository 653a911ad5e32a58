/** Keeps the screen awake while the page is seen, where the browser can; call the answer to stop. */
export function awake(): () => void {
	let lock: WakeLockSentinel | null = null;
	const hold = () => {
		if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		navigator.wakeLock.request('screen').then(
			(held) => (lock = held),
			() => {} // Power is low, or the browser does not want to.
		);
	};
	hold();
	document.addEventListener('visibilitychange', hold);
	return () => {
		document.removeEventListener('visibilitychange', hold);
		void lock?.release();
	};
}

/** Wall milliseconds after which a pointer that does not move is hidden. */
const patience = 2500;

/** Marks the page while the pointer is still; call the answer to stop. */
export function stillPointer(): () => void {
	const { dataset } = document.documentElement;
	let timer: ReturnType<typeof setTimeout>;
	const moved = () => {
		delete dataset.pointer;
		clearTimeout(timer);
		timer = setTimeout(() => (dataset.pointer = 'still'), patience);
	};
	moved();
	addEventListener('pointermove', moved);
	return () => {
		clearTimeout(timer);
		removeEventListener('pointermove', moved);
		delete dataset.pointer;
	};
}
