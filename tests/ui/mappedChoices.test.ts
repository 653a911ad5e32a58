import { expect, test } from 'vitest';
import { mappedChoices } from '../../src/lib/ui/own/mappedChoices.ts';
import { inspect } from '../csv/meaning/inspect.ts';

test('any column of few words can be the kind of ties, and any that tells nodes apart their names; what is taken for it now is chosen', async () => {
	const many = Array.from({ length: 50 }, (_, at) => `a,b,trust,letter,subject ${at},2\nb,c,kin,visit,,2`).join('\n');
	const { mapping } = await inspect({
		'ties.csv': `source,target,kind,medium,subject,same\n${many}\n`,
		'people.csv': 'id,label,nick\na,Anna,An\nb,Bert,Be\nc,Cora,Co\n'
	});
	const chosen = mappedChoices(mapping).map(({ key, value, columns }) => ({ key, value, columns }));
	expect(chosen).toEqual([
		{ key: 'kind', value: 'kind', columns: ['kind', 'medium'] },
		{ key: 'nodes.label', value: 'label', columns: ['label', 'nick'] }
	]);
});

test('where no table has a column for it, it is not offered', async () => {
	const { mapping } = await inspect('source,target,start\na,b,2001\nb,c,2002\n');
	expect(mappedChoices(mapping)).toEqual([]);
});
