/** What presenting a network of the reader's own needs besides the network and its story. */
export interface OwnPresented {
	/** What the windows of this presentation call it. */
	readonly key: string;
	/** Where its notes are. */
	readonly notes: string;
	/** Lends it to windows that ask; gives what ends that. */
	readonly lend: () => () => void;
	/** The way back from it. */
	readonly onclose: () => void;
}
