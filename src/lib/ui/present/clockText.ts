const two = (value: number) => String(value).padStart(2, '0');

/** The time of day of a moment, "14:05". */
export function clockOf(moment: number): string {
	const date = new Date(moment);
	return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** How long something takes, "18:20" or "1:02:03"; what lies ahead has a minus. */
export function elapsedOf(milliseconds: number): string {
	const seconds = Math.floor(Math.abs(milliseconds) / 1000);
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const text = hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
	return milliseconds <= -1000 ? `−${text}` : text;
}
