/** What can be saved of what was read. */
export const shapes = ['rows', 'cleaned', 'package', 'gephi', 'spells'] as const;
export type Shape = (typeof shapes)[number];

/** A call of the command line, as it is meant. */
export interface Call {
	readonly files: readonly string[];
	readonly answers: Readonly<Record<string, string>>;
	readonly json: boolean;
	readonly save: readonly Shape[];
	/** The folder into which is saved. */
	readonly to: string;
}

/** The words of a call as what they mean, or a sentence why they mean nothing; "" asks for help. */
export function callOf(words: readonly string[]): Call | string {
	const files: string[] = [];
	const answers: Record<string, string> = {};
	const save: Shape[] = [];
	let [json, to] = [false, '.'];
	for (let at = 0; at < words.length; at++) {
		const word = words[at]!;
		const [option, given] = word.startsWith('--') && word.includes('=') ? cut(word) : [word, null];
		const value = () => given ?? words[++at] ?? '';
		if (option === '--json') json = true;
		else if (option === '--answer') {
			const text = value();
			const [key, answer] = cut(text);
			if (key === '' || !text.includes('=')) return `“${text}” is no answer; write key=value.`;
			answers[key] = answer;
		} else if (option === '--save') {
			const shape = value();
			if (!isShape(shape)) return `“${shape}” cannot be saved; name one of ${shapes.join(', ')}.`;
			save.push(shape);
		} else if (option === '--to') to = value();
		else if (word === '--help' || word === '-h') return '';
		else if (word.startsWith('--')) return `${option} is not known.`;
		else files.push(word);
	}
	return files.length === 0 ? 'Name at least one file.' : { files, answers, json, save, to };
}

function cut(text: string): [string, string] {
	const at = text.indexOf('=');
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

const isShape = (word: string): word is Shape => (shapes as readonly string[]).includes(word);
