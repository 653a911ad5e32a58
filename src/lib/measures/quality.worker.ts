import { layoutFigures, layoutReport, type LaidNetwork } from './layoutReport.ts';

addEventListener('message', ({ data }: MessageEvent<{ readonly laid: LaidNetwork; readonly all: boolean }>) => {
	postMessage(data.all ? layoutReport(data.laid) : layoutFigures(data.laid));
});
