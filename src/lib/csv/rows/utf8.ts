/** Writes a string in UTF-8 from the beginning of bytes, which must have three for each code unit; half a surrogate pair is written as it is. Returns how many were written. */
export function writeUtf8(value: string, bytes: Uint8Array): number {
	let written = 0;
	for (let i = 0; i < value.length; i += 1) {
		const unit = value.charCodeAt(i);
		if (unit < 0x80) {
			bytes[written++] = unit;
			continue;
		}
		const point = value.codePointAt(i)!;
		if (point < 0x800) bytes[written++] = 0xc0 | (point >> 6);
		else {
			if (point < 0x10000) bytes[written++] = 0xe0 | (point >> 12);
			else {
				bytes[written++] = 0xf0 | (point >> 18);
				bytes[written++] = 0x80 | ((point >> 12) & 0x3f);
				i += 1;
			}
			bytes[written++] = 0x80 | ((point >> 6) & 0x3f);
		}
		bytes[written++] = 0x80 | (point & 0x3f);
	}
	return written;
}
