import { createServer } from 'node:net';

/**
 * The preferred port of localhost, or where that is taken any other.
 * @param {number} preferred
 * @returns {Promise<number>}
 */
export async function freePort(preferred) {
	return (await opens(preferred)) ?? (await opens(0)) ?? preferred;
}

/** @param {number} port @returns {Promise<number | null>} */
function opens(port) {
	return new Promise((resolve) => {
		const server = createServer();
		server.on('error', () => resolve(null));
		server.listen(port, 'localhost', () => {
			const address = server.address();
			server.close(() => resolve(address && typeof address === 'object' ? address.port : null));
		});
	});
}
