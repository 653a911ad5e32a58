declare global {
	namespace App {}
}

declare module 'svelte/elements' {
	interface HTMLLinkAttributes {
		/** What waits until the link has done its work; Svelte's types do not know it yet. */
		blocking?: 'render';
	}
}

export {};
