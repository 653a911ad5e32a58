// The page that an engine is asked with: built by goldenInFirefox.mjs, which calls what stands here on window.
import { actualHash, golden } from './golden.ts';

Object.assign(window, {
	goldenHashes: () => golden.map(({ name, hash }) => ({ name, hash })),
	goldenHash: (name: string) => actualHash(golden.find((layout) => layout.name === name)!)
});
