/** A pull that can be chosen, with what it is called. */
export interface PullChoice {
	readonly value: number;
	readonly words: string;
}

const steps = [
	[1 / 3, 'gently'],
	[1, 'as usual'],
	[3, 'strongly']
] as const;

/** A third of the usual pull, the usual one and three times it, up to the most; a pull that is none of these, as an address may ask for, stands among them as its number. */
export function pullChoices(value: number, usual: number, most: number): readonly PullChoice[] {
	const offered = steps.map(([times, words]) => ({ value: Math.min(most, round(times * usual)), words }));
	const choices: PullChoice[] = offered.filter(
		(choice, at) => offered.findIndex((other) => other.value === choice.value) === at
	);
	if (value > 0 && choices.every((choice) => choice.value !== value)) choices.push({ value, words: String(value) });
	return choices.sort((a, b) => a.value - b.value);
}

/** Short enough to be read in an address. */
const round = (value: number) => Math.round(100 * value) / 100;
