const units = ['kB', 'MB', 'GB'];

/** A size for people, rounded up: "1 kB", "12 MB", "1.5 GB". @param size in bytes */
export function sizeSaid(size: number): string {
	if (size < 1000) return size === 1 ? '1 byte' : `${size} bytes`;
	let [value, unit] = [size / 1000, 0];
	while (value > 999 && unit < units.length - 1) {
		value /= 1000;
		unit++;
	}
	return `${value < 10 ? Math.ceil(value * 10) / 10 : Math.ceil(value)} ${units[unit]!}`;
}
