/** What the codebook says that is no table: the words stand there once. */
export interface Known {
	/** What the paper does not tell. */
	readonly untold: readonly string[];
	/** Where it does not quite agree with itself. */
	readonly unsettled: readonly string[];
	/** What whoever uses the tables keeps to. */
	readonly rails: readonly string[];
}
