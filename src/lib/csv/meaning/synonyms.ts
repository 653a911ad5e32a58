/** A header without case, accents, spaces and punctuation: "Source_ID " is "sourceid". */
export function keyOf(header: string): string {
	return header
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[\s_.\-/()[\]:#]+/g, '');
}

// importer.md, part 2 §2: seen in files and in public code. By pairs, for neither end means anything without the other.
const endPairs: readonly (readonly [string, string])[] = [
	['source', 'target'],
	['tailname', 'headname'],
	['from', 'to'],
	['sender', 'receiver'],
	['sender', 'recipient'],
	['sender', 'addressee'],
	['sender', 'target'],
	['tail', 'head'],
	['ego', 'alter'],
	['src', 'dst'],
	['src', 'dest'],
	['source', 'destination'],
	['origin', 'destination'],
	['fromvertexid', 'tovertexid'],
	['nodea', 'nodeb'],
	['node1', 'node2'],
	['persona', 'personb'],
	['person1', 'person2'],
	['actor1', 'actor2'],
	['actor', 'recipient'],
	['actor', 'target'],
	['id1', 'id2'],
	['name1', 'name2'],
	['vertex1', 'vertex2'],
	['knoten1', 'knoten2'],
	['von', 'nach'],
	['von', 'an'],
	['de', 'a'],
	['i', 'j'],
	['u', 'v'],
	['letterauthor', 'letterrecipient'],
	['author', 'recipient'],
	['author', 'addressee'],
	['authors', 'recipients'],
	['sendername', 'recipientname'],
	['tweetinguser', 'mentioneduser'],
	['inputsaddress', 'outputsaddress'],
	['mainperson', 'link'],
	['speaker', 'addressee'],
	['caller', 'callee'],
	['caller', 'receiver'],
	['exporter', 'importer'],
	['giver', 'receiver'],
	['nominator', 'nominee'],
	['rater', 'ratee'],
	['citing', 'cited'],
	['parent', 'child'],
	['follower', 'followee'],
	['nodeidstart', 'nodeidend'],
	['fromentityid', 'toentityid'],
	['primarycollaboratorpersonid', 'secondarycollaboratorpersonid'],
	['clubname', 'clubinvolvedname'],
	['buyer', 'seller'],
	['donor', 'recipient'],
	['exporter', 'partner'],
	['cause', 'effect'],
	['lender', 'borrower'],
	['expediteur', 'destinataire'],
	['absender', 'empfanger'],
	['van', 'naar'],
	['van', 'aan'],
	['mittente', 'destinatario'],
	['remitente', 'destinatario'],
	['emisor', 'receptor'],
	['bron', 'doel'],
	['sorgente', 'destinazione'],
	['de', 'para'],
	['quelle', 'ziel'],
	['origen', 'destino'],
	['personid1', 'personid2'],
	['entity1', 'entity2'],
	['member1', 'member2'],
	['user1', 'user2']
];

const ends = {
	source: ['source', 'from', 'sender', 'src', 'tail', 'ego', 'origin', 'initiator'],
	target: [
		'target',
		'to',
		'receiver',
		'recipient',
		'dst',
		'dest',
		'destination',
		'addressee',
		'head',
		'alter',
		'receiver'
	]
};
// What may stand around the word for an end: "Source Node", "from_vertex_id", "node_source".
const around =
	/^(?:node|vertex|person|actor|agent|user|member|student|entity|org|organisation|organization|country|city|name|id|label|vertexid|nodeid|personid|userid|actorid|email|account|address|firm|party|user(?:name)?)?$/;

/** The columns that are the two ends of a tie by their names, ends of the surest spelling first; null where no two are. */
export function endsByName(keys: readonly string[]): readonly [source: number, target: number] | null {
	for (const [source, target] of endPairs) {
		const [s, t] = [keys.indexOf(source), keys.indexOf(target)];
		if (s >= 0 && t >= 0) return [s, t];
	}
	for (const [s, key] of keys.entries())
		for (const word of ends.source) {
			const rest = restOf(key, word);
			if (rest === null || !around.test(rest)) continue;
			const t = keys.findIndex((other, at) => at !== s && ends.target.some((end) => restOf(other, end) === rest));
			if (t >= 0) return [s, t];
		}
	return null;
}

/** What is left of a key without a word at its beginning or its end; null where it has none. */
function restOf(key: string, word: string): string | null {
	if (key.startsWith(word)) return key.slice(word.length);
	return key.endsWith(word) ? key.slice(0, -word.length) : null;
}

/** What else a column may be. */
export type Role =
	| 'start'
	| 'end'
	| 'time'
	| 'duration'
	| 'timeset'
	| 'kind'
	| 'weight'
	| 'id'
	| 'label'
	| 'status'
	| 'direction'
	| 'startcensored'
	| 'endcensored'
	| 'sign';

const roles: Readonly<Record<Role, readonly string[]>> = {
	start:
		'start onset onsetdate begin starttime startdate startyear startminute tstart fromtime fromdate fromyear datefrom validfrom begindate beginning beginyear since from yearestablished established founded firstyear debut beginn von ab anfang vanaf depuis desde inicio styear dyadstyear entered joined startday startwave'.split(
			' '
		),
	end: 'end terminus terminusdate finish endtime enddate endyear endminute tend totime todate toyear dateto validto stop until yearobsolete obsolete to dissolved lastyear ende bis hasta jusqua einde dyadendyear left endday endwave stopdate stoptime'.split(
		' '
	),
	time: 'time timestamp datetime date when t year wave period day month week season senderdate createdat occurred occurredat posttime blocktimestamp metricdate book jahr jaar anno annee ano zeit zeitpunkt tijd fecha datum step round phase session quarter unixts ts unixtime epoch minute hour sentence chapter issue term generation'.split(
		' '
	),
	duration: 'duration dur elapsed length lasted'.split(' '),
	timeset: 'timeset interval intervals timestamps spells timeinterval tags'.split(' '),
	kind: 'kind relation type relationship interactiontype transactiontype pathtext content reltype instrumenttype linktype edgetype tietype relationtype relationshiptype layer category behavior behaviour beziehung beziehungsart artderbeziehung art soort tipo relazione relacion lien typedelien typederelation'.split(
		' '
	),
	weight:
		'weight weights value gewichtung valeur valor aantal anzahl freq frequency strength datasizemb numberedges count amount volume n arcweight rating score intensity messages calls sign gewicht poids peso'.split(
			' '
		),
	id: 'id nodeid vertexid vertex node serverid fullname alias personid name actorid userid key identifier actor person member studentid participant username'.split(
		' '
	),
	label:
		'label name media servername fullname nickname namefull vertexnames title shortlabel displayname dataid nom naam bezeichnung'.split(
			' '
		),
	status: 'status state newstatus standing'.split(' '),
	direction: 'direction directed directedness'.split(' '),
	startcensored: ['onsetcensored'],
	endcensored: ['terminuscensored'],
	sign: ['sign']
};

/** Whether a key is one of the words for a role. */
export const isRole = (key: string, role: Role): boolean =>
	roles[role].includes(key) || (suffixed[role]?.test(key) === true && !isOther(key, role));

/** What may stand before these words: edge_start_date, rel_end_year, pub_year. */
const suffixed: Partial<Record<Role, RegExp>> = {
	start: /(?:start|begin)(?:year|date|time)$/,
	end: /(?:end|stop)(?:year|date|time)$/,
	time: /^(?!.*(?:birth|born|death|start|begin|end|stop)).+(?:year|date|timestamp|datetime)$/
};

const isOther = (key: string, role: Role) =>
	Object.entries(roles).some(([other, words]) => other !== role && words.includes(key));

const all = new Set([...endPairs.flat(), ...Object.values(roles).flat()]);

/** Whether a header is a word that tables of networks use. */
export const isKnown = (key: string): boolean => all.has(key);
