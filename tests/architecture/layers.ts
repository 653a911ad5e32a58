/**
 * The one list of who may import whom: for each room of src/lib the rooms, or single files of rooms, that it may import
 * from. The order is the order of the data.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
	model: [],
	theme: [],
	time: ['model'],
	csv: ['model', 'time', 'story'],
	layout: ['model'],
	reread: ['model', 'layout/mulberry32.ts'],
	measures: ['model', 'layout/trajectories.ts', 'layout/positionsAt.ts'],
	examples: ['model', 'layout/mulberry32.ts'],
	keep: [],
	sharing: ['model'],
	story: ['model', 'time'],
	words: ['model', 'time', 'story/types.ts'],
	scene: ['model', 'theme', 'time', 'layout/trajectories.ts', 'layout/positionsAt.ts'],
	render: ['model', 'theme', 'scene'],
	export: ['model', 'theme', 'time', 'layout/trajectories.ts', 'words', 'scene', 'render'],
	state: [
		...[
			'model',
			'theme',
			'time',
			'measures',
			'examples',
			'keep',
			'reread',
			'story',
			'words',
			'scene',
			'render',
			'export'
		],
		...[
			'csv/edits.ts',
			'csv/FilesSession.ts',
			'csv/inspectionOf.ts',
			'csv/readingMessages.ts',
			'csv/readNetwork.ts',
			'csv/writing/WrittenFile.ts',
			'layout/dragSession.ts',
			'layout/options.ts',
			'layout/trajectories.ts',
			'layout/positionsAt.ts',
			'layout/requestTrajectories.ts'
		]
	],
	ui: [
		...[
			'sharing',
			'reread',
			'model',
			'theme',
			'time',
			'measures',
			'examples',
			'keep',
			'story',
			'words',
			'scene',
			'render',
			'export',
			'state'
		],
		...[
			'csv/columns.ts',
			'csv/edits.ts',
			'csv/inspectionOf.ts',
			'csv/meaning/mappingOf.ts',
			'csv/meaning/types.ts',
			'csv/picture/holdingOf.ts',
			'csv/picture/pictureAnswers.ts',
			'csv/reasonsOf.ts',
			'csv/tableNames.ts',
			'csv/tableRoles.ts',
			'csv/readTable.ts',
			'csv/templates.ts',
			'layout/options.ts',
			'layout/trajectories.ts',
			'layout/positionsAt.ts',
			'layout/requestTrajectories.ts'
		]
	]
};

/** The rooms in which each package may appear; routes, cli and single stand for src/routes, src/cli and src/single. A package that is not listed may appear nowhere. */
export const packages: Readonly<Record<string, readonly string[]>> = {
	papaparse: ['csv'],
	fflate: ['csv'],
	idb: ['keep'],
	'read-excel-file': ['csv'],
	'd3-contour': ['scene'],
	'd3-force': ['layout'],
	uqr: ['ui'],
	'd3-selection': ['ui'],
	'd3-zoom': ['ui'],
	svelte: ['render', 'export', 'state', 'ui', 'routes', 'single'],
	'@resvg/resvg-wasm': ['export'],
	'node:crypto': ['export'],
	'node:module': ['export'],
	'node:fs': ['cli', 'export', 'routes', 'single'],
	'node:path': ['cli', 'export', 'single'],
	$app: ['ui', 'routes', 'single'],
	// The build of the one file, and what it read.
	vite: ['single'],
	devalue: ['single'],
	'virtual:built': ['single'],
	// The worker stands beside the pages.
	'$service-worker': ['routes'],
	'@sveltejs/kit': ['routes', 'single'],
	'@fontsource-variable': ['theme'],
	'@fontsource': ['theme']
};

/** Packages that a single file wraps, so that they could be exchanged there. */
export const inOneFile: readonly string[] = ['papaparse'];
