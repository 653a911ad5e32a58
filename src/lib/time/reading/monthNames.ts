const names = [
	'january february march april may june july august september october november december',
	'januar februar marz april mai juni juli august september oktober november dezember',
	'janner feber maerz april mai juni juli august september oktober november dezember',
	'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
	'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
	'januari februari maart april mei juni juli augustus september oktober november december'
].map((line) => line.split(' '));

/** Abbreviations that do not begin the name. */
const others: readonly (readonly [string, number])[] = [
	['jaenner', 1],
	['mrz', 3],
	['mrt', 3],
	['setiembre', 9],
	['set', 9]
];

const months = monthsByWord();

function monthsByWord(): ReadonlyMap<string, number> {
	const found = new Map<string, number>(others);
	const twice = new Set<string>();
	for (const language of names) {
		for (const [index, name] of language.entries()) {
			for (let length = 3; length <= name.length; length++) {
				const word = name.slice(0, length);
				if ((found.get(word) ?? index + 1) !== index + 1) twice.add(word);
				else found.set(word, index + 1);
			}
		}
	}
	// "jui" begins juin and juillet.
	for (const word of twice) found.delete(word);
	return found;
}

/** The month, 1 to 12, of a name or its first three letters or more, in English, German, French, Spanish or Dutch; null where it is none. @param word in lower case without accents. */
export function monthNamed(word: string): number | null {
	return months.get(word) ?? null;
}
