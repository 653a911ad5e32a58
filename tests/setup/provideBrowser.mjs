import { findBrowser } from './browser.mjs';

/** Before the first component test: names the browser where the configuration looks for it. */
export default async function provideBrowser() {
	process.env.CHROMIUM_PATH = await findBrowser();
}
