/** How long one step of an attempt may take, in seconds. */
const minute = 60;
// Unpacking must not be cut off in the middle: that would leave the package system half configured.
const unpacking = 3 * minute;

/** Proven on Node 20 and 24; older than the systems' own browsers, so it comes last. */
const spare = '@sparticuz/chromium@153.0.0';

/** What systems with apt call a browser, the fastest to open a page first. */
const systemPackages = ['chromium-headless-shell', 'chromium', 'chromium-browser'];

/**
 * @typedef {{ command: string, words: string[], seconds: number, optional?: boolean }} Step
 * @typedef {{ what: string, steps: Step[] }} Attempt
 */

/**
 * What can be tried on this machine to get a browser, in order; root holds the words that run a command as root, or is null without the rights.
 * @param {{ platform: NodeJS.Platform, arch: string, hasApt: boolean, root: string[] | null, node: string, playwright: string, npm: string[], cache: string }} machine
 * @returns {Attempt[]}
 */
export function browserAttempts({ platform, arch, hasApt, root, node, playwright, npm, cache }) {
	const attempts = [
		{
			what: "playwright's own download",
			steps: [step([node, playwright, 'install', '--no-shell', 'chromium'])]
		}
	];
	if (platform === 'linux' && hasApt && root)
		for (const name of systemPackages) {
			const apt = (/** @type {number} */ seconds, /** @type {string[]} */ ...words) =>
				// The limit stands on root's side: a user may not end what root runs. sudo drops the environment.
				step(
					[...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'timeout', `${seconds}`, 'apt-get', '-q', ...words],
					seconds + 5
				);
			const install = ['install', '-y', '--no-install-recommends'];
			attempts.push({
				what: `the system's package ${name}`,
				steps: [
					...(name === systemPackages[0] ? [{ ...apt(minute, 'update'), optional: true }] : []),
					apt(minute, ...install, '--download-only', name),
					apt(unpacking, ...install, name)
				]
			});
		}
	if (platform === 'linux' && arch === 'x64')
		attempts.push({
			what: `${spare} from npm`,
			steps: [
				step([
					...npm,
					'install',
					'--no-save',
					'--no-package-lock',
					'--no-audit',
					'--no-fund',
					'--no-engine-strict',
					'--prefix',
					cache,
					spare
				])
			]
		});
	return attempts;
}

/** @param {string[]} line @param {number} seconds @returns {Step} */
function step([command = '', ...words], seconds = minute) {
	return { command, words, seconds };
}
