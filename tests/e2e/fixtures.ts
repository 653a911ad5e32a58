import { expect, test as base } from '@playwright/test';

/** Every page is watched: an error in the console, a break of the Content-Security-Policy or a request beyond the origin fails its test. */
export const test = base.extend<{ trouble: string[] }>({
	trouble: [
		async ({ context, baseURL }, use) => {
			const trouble: string[] = [];
			const origin = new URL(baseURL ?? '').origin;
			context.on('console', (message) => {
				if (message.type() === 'error') trouble.push(`console: ${message.text()} ${message.location().url}`);
			});
			context.on('weberror', (event) => trouble.push(`page error: ${event.error().message}`));
			context.on('request', (request) => {
				const url = new URL(request.url());
				if (url.protocol.startsWith('http') && url.origin !== origin) trouble.push(`request to ${url.origin}`);
			});
			await context.addInitScript(() => {
				document.addEventListener('securitypolicyviolation', (event) =>
					console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`)
				);
			});
			await use(trouble);
			expect(trouble).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
