/** How to bring what somebody has: from where, what to do, and a few lines that show it. */
export interface Recipe {
	readonly id: string;
	readonly from: string;
	readonly steps: readonly string[];
	readonly sample: string;
	/** What the sample is, for those who hear it. */
	readonly sampleIs: string;
}

/** The least that moves. */
export const least = 'source,target,start,end\nAnn,Ben,2007,2009\nBen,Cem,2008,\n';

/** From where networks come, each with what its files need. A test reads every sample that is a table. */
export const recipes: readonly Recipe[] = [
	{
		id: 'survey',
		from: 'From a survey',
		steps: [
			'One row for each answer: who was asked, whom they named, and in which wave. A column with the wave, or one file for each wave with its number in the name, both are read.',
			'Several names in one cell are read when they are parted by semicolons. A matrix with respondents in rows and columns is read too, with names in its first row and column, or with none.',
			'Who was asked and named nobody is in no row of ties: bring a second table with everybody in it, and they are drawn as isolates.',
			'A status asked in each wave is a table of its own: who, which wave, which word.'
		],
		sample: 'respondent,names,wave\nAnn,Ben,1\nAnn,Cem,1\nBen,Ann,2\n',
		sampleIs: 'Answers of a survey as a table'
	},
	{
		id: 'gephi',
		from: 'From Gephi',
		steps: [
			'In the Data Laboratory choose Export table, once for nodes and once for edges, with all columns. Drop both files together.',
			'Intervals and timestamps of a dynamic graph are read from the columns that Gephi writes, and so are values that change over time.'
		],
		sample:
			'Source,Target,Type,Id,Interval,Weight\nAnn,Ben,Directed,0,"<[2007.0, 2009.0]>",1.0\nBen,Cem,Directed,1,"<[2008.0, 2009.0]; [2011.0, 2012.0]>",2.0\n',
		sampleIs: 'Edges as Gephi exports them'
	},
	{
		id: 'r',
		from: 'From R',
		steps: [
			'networkDynamic, tsna, ndtv: write the spells of the edges as a data frame. Open ends, which R writes as Inf, are understood.',
			'igraph: write edges and vertices as two data frames. RSiena: write each wave as a matrix into a file of its own, with 10 for structural zeros and NA for what is missing.'
		],
		sample:
			'library(networkDynamic)\nwrite.csv(as.data.frame(net), "spells.csv", row.names = FALSE)\n\nlibrary(igraph)\nparts <- as_data_frame(graph, what = "both")\nwrite.csv(parts$edges, "ties.csv", row.names = FALSE)\nwrite.csv(parts$vertices, "nodes.csv", row.names = FALSE)\n',
		sampleIs: 'Lines of R that write such files'
	},
	{
		id: 'excel',
		from: 'From Excel',
		steps: [
			'Drop the workbook itself (.xlsx): each sheet is a table, and what each is can be changed. Cells that Excel knows as dates are read as dates.',
			'Or save a sheet as CSV. The semicolons, commas and letters of any country are understood; whether 03/04 is in March or in April is concluded from the other rows, or asked.',
			'Keep one header line, and no sums or remarks below the rows.'
		],
		sample: 'Von;Nach;Beginn;Ende\nAnn;Ben;03.04.2019;30.09.2020\nBen;Cem;17.05.2020;\n',
		sampleIs: 'A sheet as a German Excel saves it'
	},
	{
		id: 'archive',
		from: 'From an archive',
		steps: [
			'Write dates as precisely as the source is, and no more: 1890, 1890-05, 1890-05-12. A year lasts through its year. What is doubtful takes a question mark, what is about right a tilde, and 189X is some year of that decade.',
			'A blank end says that the tie still held when observation stopped.',
			'Columns of the templates say how sure each row is (evidence), how sure its dates are (date_precision, bounds) and where it stands (section, note). All of it is shown beside the picture, and what is less sure is drawn so.'
		],
		sample:
			'source,target,start,end,kind,evidence,section\nAnn,Ben,1890?,1892,letter,documented,"Box 4, letter 12"\nBen,Cem,1891~,,kin,inferred,Parish register\n',
		sampleIs: 'Ties from letters, with doubt kept'
	}
];
