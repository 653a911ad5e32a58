import { expect, test } from 'vitest';
import { inspect, networkIn, rolesOf, spellsOf } from '../inspect.ts';

test('several names in a cell are several nodes where most of them are names elsewhere, and it is asked', async () => {
	const survey = 'respondent;wave;names\n'.replaceAll(';', ',') + 'Ann,1,Ben;Cem\nBen,2,Ann\nCem,2,Ann; Ben\n';
	const read = await inspect(survey);
	expect(read).toMatchObject({ nodes: 3, ties: 3, pairs: 5 });
	expect(read.questions.map(({ key, default: taken }) => [key, taken])).toContainEqual(['senders', 'several']);
	expect(await inspect(survey, { senders: 'one' })).toMatchObject({ nodes: 5, pairs: 3 });
	const quoted = await inspect('from,to\nAnn,"Ben, Cem"\nBen,Ann\nCem,"Ann, Ben"\n');
	expect(quoted).toMatchObject({ nodes: 3, pairs: 5 });
});

test('names with a comma or a semicolon in them stay whole', async () => {
	const read = await inspect('from,to\n"Smith, Ann","Jones, Ben"\n"Jones, Ben","Brown, Cem"\n"Doe; Di","Brown, Cem"\n');
	expect(read).toMatchObject({ nodes: 4, ties: 3, pairs: 3 });
	expect(read.questions.map(({ key }) => key)).not.toContain('senders');
});

test('columns that say how sure a tie is and where it stands are kept with it', async () => {
	const text =
		'sender,recipient,date,Evidence,date precision,bounds,folio,Remarks\n' +
		'Ann,Ben,1890-05-01,Documented,stated,,f. 12,in her own hand\nBen,Cem,1891,inferred,bounded,1890/1892,,\nAnn,Ben,1890-05-01,documented,stated,,f. 13,a copy\n';
	const { mapping, network } = await inspect(text);
	expect(rolesOf({ mapping } as Awaited<ReturnType<typeof inspect>>)).toMatchObject({
		Evidence: 'evidence',
		'date precision': 'date_precision',
		bounds: 'bounds',
		folio: 'section',
		Remarks: 'note'
	});
	const said = network?.ties.map(({ spells: [spell] }) => [
		...[spell?.evidence, spell?.datePrecision, spell?.bounds, spell?.section, spell?.note, spell?.weight]
	]);
	expect(said).toEqual([
		['documented', 'stated', '', 'f. 12; f. 13', 'in her own hand; a copy', 2],
		['inferred', 'bounded', '1890/1892', '', '', 1]
	]);
});

test('evidence in words of their own is no evidence of ours, and says nothing of how sure a tie is', async () => {
	const network = await networkIn('from,to,year,evidence\na,b,1890,letter\nb,c,1891,documented\n');
	expect(network.ties.map(({ spells }) => spells[0]?.evidence)).toEqual([null, null]);
	expect(spellsOf(network)).toEqual(['a → b 1890~1890', 'b → c 1891~1891']);
});
