import { expect, test } from 'vitest';

test('component tests run where text has a width and a transform moves what is drawn', () => {
	document.body.innerHTML = '<svg><text transform="translate(40 30)">Seatown</text></svg>';
	const text = document.querySelector('text');
	expect(text?.getComputedTextLength()).toBeGreaterThan(10);
	expect(text?.getBoundingClientRect().left).toBeGreaterThan(39);
});
