import { expect, test } from './fixtures.ts';
import { onlyLong, settled } from './marks.ts';

/** As Gephi exports its table of edges. */
const edges = `Source,Target,Type,Id,Label,timeset,Weight
ann,ben,Directed,0,meeting,"<[2009-02-01, 2012-12-31]>",1.0
ben,cem,Directed,1,advice,"<[2010-05-01, 2013-12-31]>",3.0
cem,dora,Directed,2,meeting,"<[2011-03-01, 2019-12-31]>",2.0
`;

for (const [width, height, isLong] of [
	[390, 844, false],
	[1440, 900, true]
] as const)
	test(
		`at ${width}×${height} an edge list of Gephi moves after two presses: its file, and Play`,
		onlyLong(isLong),
		async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.goto('/own/');
			// A press before the page is awake opens nothing.
			await page.waitForLoadState('networkidle');
			const choosing = page.waitForEvent('filechooser');
			await page.getByRole('button', { name: 'Choose files' }).click();
			await (
				await choosing
			).setFiles([{ name: 'committee [Edges].csv', mimeType: 'text/csv', buffer: Buffer.from(edges) }]);
			await expect(page.getByText('3 ties between 4 nodes, 2009-02-01 to 2019-12-31, at 3 times.')).toBeVisible();
			await settled(page);
			const date = page.getByRole('slider', { name: 'Date' });
			await expect(date).toHaveAttribute('aria-valuetext', '1 February 2009');
			const play = page.getByRole('button', { name: 'Play', exact: true });
			await expect(play).toBeInViewport();
			await play.click();
			await expect(date).not.toHaveAttribute('aria-valuetext', '1 February 2009');
			// Of eleven years no label covers another.
			const boxes = await page
				.getByRole('group', { name: 'Go to the start of' })
				.getByRole('button')
				.evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect()));
			expect(boxes.length).toBeGreaterThan(1);
			for (const [at, box] of boxes.slice(1).entries()) expect(box.left).toBeGreaterThanOrEqual(boxes[at]!.right - 6);
		}
	);
