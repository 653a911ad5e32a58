import { afterEach, expect, test, vi } from 'vitest';
import { OtherTabs } from '../../src/lib/keep/OtherTabs.ts';
import type { News } from '../../src/lib/keep/types.ts';

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

test('a listener that fails keeps nothing from the others, nor from whoever tells', () => {
	const waiting: (() => void)[] = [];
	vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((task) => void waiting.push(task));
	const tabs = new OtherTabs('test-of-listeners');
	const heard: News[] = [];
	tabs.listen(() => {
		throw new Error('a listener that fails');
	});
	tabs.listen((news) => heard.push(news));
	tabs.here({ what: 'trouble' });
	tabs.close();
	expect(waiting).toHaveLength(2);
	expect(waiting[0]).toThrow('a listener that fails');
	waiting[1]!();
	expect(heard).toEqual([{ what: 'trouble' }]);
});

test('where tabs cannot hear each other, and after closing, telling is silent', () => {
	vi.stubGlobal('BroadcastChannel', undefined);
	const alone = new OtherTabs('test-of-silence');
	alone.there({ what: 'all forgotten' });
	vi.unstubAllGlobals();
	const closed = new OtherTabs('test-of-silence');
	closed.close();
	closed.there({ what: 'all forgotten' });
	closed.close();
});
