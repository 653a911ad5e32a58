/**
 * Whether all that presenting needs is kept on this device: true only once the worker that serves it has it whole. Call while a component is set up.
 * @param own whether a network of the reader's own is presented, which needs more.
 */
export function offline(own: boolean): { readonly is: boolean } {
	let is = $state(false);
	$effect(() => {
		if (!('serviceWorker' in navigator)) return;
		let over = false;
		const listen = ({ data }: MessageEvent) => {
			if (data === 'kept') is = true;
		};
		// Whoever comes back to a page that is open for weeks, or leaves it, has the next build the next time.
		const look = () =>
			void navigator.serviceWorker.getRegistration().then((found) => found?.update().catch(() => undefined));
		navigator.serviceWorker.addEventListener('message', listen);
		document.addEventListener('visibilitychange', look);
		void navigator.serviceWorker.ready.then(({ active }) => {
			if (!over) active?.postMessage(own ? 'kept with own?' : 'kept?');
		});
		return () => {
			over = true;
			navigator.serviceWorker.removeEventListener('message', listen);
			document.removeEventListener('visibilitychange', look);
		};
	});
	return {
		get is() {
			return is;
		}
	};
}
