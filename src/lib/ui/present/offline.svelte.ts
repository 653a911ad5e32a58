/** Whether all that presenting needs is kept on this device: true only once the worker that serves it has it whole. Call while a component is set up. */
export function offline(): { readonly is: boolean } {
	let is = $state(false);
	$effect(() => {
		if (!('serviceWorker' in navigator)) return;
		let over = false;
		const listen = ({ data }: MessageEvent) => {
			if (data === 'kept') is = true;
		};
		navigator.serviceWorker.addEventListener('message', listen);
		void navigator.serviceWorker.ready.then(({ active }) => {
			if (!over) active?.postMessage('kept?');
		});
		return () => {
			over = true;
			navigator.serviceWorker.removeEventListener('message', listen);
		};
	});
	return {
		get is() {
			return is;
		}
	};
}
