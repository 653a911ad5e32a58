import { distinctOf, type Body } from './bodyOf.ts';

const coordinates = /^(?:coordinates?|latlon|latlng|latlong|geo|geometry|coords)$/;
const latitude = /^lat(?:itude)?$/;
const longitude = /^(?:lon|lng|long|longitude)$/;
const named = /city|place|town|location|village|address|parish/;

/** Whether a table is of places: coordinates, and no ids that ties know. @param known ids at the ends of ties; empty: there are none. */
export function arePlaces(body: Body, known: ReadonlySet<string>): boolean {
	if (!body.named) return false;
	const keys = body.columns.map(({ key }) => key);
	const hasPoints =
		keys.some((key) => coordinates.test(key)) ||
		(keys.some((key) => latitude.test(key)) && keys.some((key) => longitude.test(key)));
	if (!hasPoints) return false;
	if (known.size === 0) return keys.some((key) => named.test(key));
	return !body.columns.some(
		(column) => column.values.filter((value) => known.has(value)).length * 2 > Math.min(known.size, distinctOf(column))
	);
}
