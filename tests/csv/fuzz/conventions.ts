/** Small files as people write them, by convention: what fuzzed files begin as. Some are of two tables. */
export const conventions: readonly Readonly<Record<string, string>>[] = [
	{ 'edges.csv': 'Source,Target,Type,Weight,Start,End\nann,ben,Directed,2,2001,2003\nben,cy,Directed,1,2002,\n' },
	{
		'edges.csv': 'onset,terminus,tail,head,onset.censored,duration,edge.id\n0,3,1,2,FALSE,3,1\n2,2,2,3,TRUE,0,2\n',
		'nodes.csv': 'onset,terminus,vertex.id\n0,9,1\n0,Inf,2\n1,4,3\n'
	},
	{ 'tij.dat': '28820 492 938\n28820 267 272\n28840 492 938\n' },
	{ 'out.forum': '% asym positive\n% 3 4 4\n1 2 1 1082008561\n2\t3 1\t1082123439\n1 4 -1 1082155839\n' },
	{ 'matrix.csv': ',ann,ben,cy\nann,0,1,0\nben,1,0,2\ncy,NA,0,0\n' },
	{ 'm1.dat': ' 0 1 0\n 1 0 9\n 0 0 0\n', 'm2.dat': ' 0 1 1\n 0 0 1\n 6 0 0\n' },
	{
		'edges.csv':
			'Source;Target;timeset;Weight\na;b;"<[2016-02-03, 2016-02-04]; [2016-02-06, Infinity]>";"<[1.0, 2, 1]>"\nb;c;<[2016]>;1,5\n',
		'nodes.csv': 'Id;Label;timeset\na;"Ann ""the"" Elder";<[2016-02-01, 2016-03-01]>\nb;Ben;\n'
	},
	{
		'letters.txt':
			'Letter Author\tLetter Recipient\tDate\r\nJosé\tAnn|Ben\t1633-01-04\r\n"Ben\nof York"\tJosé\t[ante 5/06/1666]\r\n'
	},
	{ 'panel.csv': 'from,to,wave,friendship\n1,2,1,0.5\n2,1,2,x\n1,3,3,\n', 'attr.csv': 'id,wave1,wave2\n1,a,b\n2,,c\n' },
	{
		'ties.csv': 'source,target,start,end,kind\na,b,Mar 2010,ca. 1712,aid\nb,c,2010-Q2,31/12/2011,aid\nc,c,?,..,war\n',
		'statuses.csv': 'node,status,start,end\na,local,2010,\nb,state,2011-02,2012\nz,gone,x,y\n'
	},
	{ 'log.txt': '2,infected,7,I,"met 3, twice"\n4,recovered,7,R,\n5,infected,3,I,\n' }
];
