/** What is said of a network for which no moving layout is made. */
export const tooManyToMove =
	'So many nodes have one layout for all dates: nodes and ties come and go, but nobody moves.';
