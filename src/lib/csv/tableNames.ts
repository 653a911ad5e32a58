/** The tables of a package, in the order in which they are told. */
export const tableNames = ['nodes', 'ties', 'statuses', 'presence', 'events', 'processes'] as const;

export type TableName = (typeof tableNames)[number];
