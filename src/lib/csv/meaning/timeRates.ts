// importer.md, part 2 §5: never a time if less than half of what is there can be read, or more than four fifths are blank.

/** The share of a column's cells that must be times, blank ones aside. */
export const leastRate = 0.5;

/** The share of its cells that may be blank. */
export const mostBlank = 0.8;
