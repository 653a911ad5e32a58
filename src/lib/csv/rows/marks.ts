/** Whether a line is a remark by its first characters: %, # or //. */
export const isRemark = (line: string): boolean => /^(?:%|#|\/\/)/.test(line);

/** A remark without its mark and the blanks around it. */
export const withoutMark = (line: string): string => line.replace(/^(?:[%#]+|\/\/+)/, '').trim();

/** Whether a cell is a number, with a point or a comma. */
export const isNumeric = (cell: string): boolean =>
	/^\s*[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[-+]?\d+)?\s*$/i.test(cell);
