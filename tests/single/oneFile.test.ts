import { expect, test } from 'vitest';
import { finished } from '../../src/single/making/oneFile.js';

const icon = new TextEncoder().encode('<svg/>');
const page = (inside = '') =>
	`<head><link href="%figuration.icon%"><meta content="script-src 'self' 'sha256-x'">${inside}</head><script>1</script>`;

test('the file says which version it is and whom to cite, has its icon in it, and allows its own script alone', () => {
	const html = finished(page(), '1.2.3', icon);
	expect(html).toContain('Figuration 1.2.3, in one file.');
	expect(html).toContain('doi:10.1177/1363459314524802');
	expect(html).toContain('href="data:image/svg+xml;base64,PHN2Zy8+"');
	expect(html).toContain(`content="script-src 'sha256-x'"`);
});

test('a second script or a style sheet beside it is an error', () => {
	expect(() => finished(page('<script src="a.js"></script>'), '1', icon)).toThrow('scripts in the one file: 2');
	expect(() => finished(page('<link rel="stylesheet" href="a.css">'), '1', icon)).toThrow('styles beside the one file');
	expect(() => finished('<head></head>', '1', icon)).toThrow('scripts in the one file: undefined');
});
