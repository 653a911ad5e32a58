/** What somebody may say that a table is, in place of what would be guessed. */
export const tableRoles = ['ties', 'nodes', 'statuses', 'events', 'matrix', 'left out'] as const;
