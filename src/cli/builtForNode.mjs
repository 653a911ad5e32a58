import { build } from 'vite';

/**
 * Builds modules of TypeScript for Node, which does not read it; packages stay outside, so the folder must lie within the checkout.
 * @param {string} root @param {Record<string, string>} input files by the names under which they are to stand in the folder @param {string} folder
 */
export async function builtForNode(root, input, folder) {
	await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		build: {
			ssr: true,
			outDir: folder,
			emptyOutDir: true,
			minify: false,
			rolldownOptions: { input, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } }
		}
	});
}
