import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { runLimited } from './runLimited.mjs';

const node = (source: string, limit?: AbortSignal) =>
	runLimited({ command: process.execPath, words: ['-e', source], seconds: 60 }, limit);

test('a command succeeds by its exit code, and one that is not there fails', async () => {
	expect(await node('process.exit(0)')).toBe(true);
	expect(await node('process.exit(3)')).toBe(false);
	expect(await runLimited({ command: 'no-such-command-here', words: [], seconds: 60 })).toBe(false);
});

test('at the limit the command ends, and so do the processes that it started', async () => {
	const server = createServer().listen(0, 'localhost');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const grandchild = `require('node:net').connect(${port}, 'localhost')`;
	const child = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}]); setInterval(() => {}, 1000)`;
	const limit = new AbortController();
	const running = node(child, limit.signal);
	const [held] = (await once(server, 'connection')) as [Socket];
	held.on('error', () => undefined);
	const letGo = once(held, 'close');
	limit.abort();
	expect(await running).toBe(false);
	// It would hold the line for ever.
	await letGo;
	server.close();
});
