import type { Frame } from './frames.ts';

/** Gives absent nodes a place: before they first come, the one where they will appear; after they last leave, the one where they were; between, on the straight way. Changes `positions`. */
export function fillAbsence(positions: readonly Float64Array[], frames: readonly Frame[], n: number): void {
	const presentAt = frames.map(({ present }) => new Set(present));
	for (let i = 0; i < n; i++) {
		const known = frames.map((_, k) => k).filter((k) => presentAt[k]!.has(i));
		if (known.length === 0) continue;
		let next = 0;
		frames.forEach((frame, k) => {
			while (next < known.length && known[next]! < k) next++;
			if (known[next] === k) return;
			const from = known[Math.max(0, next - 1)]!;
			const to = known[Math.min(next, known.length - 1)]!;
			const gap = frames[to]!.time - frames[from]!.time;
			const u = gap > 0 ? Math.max(0, Math.min(1, (frame.time - frames[from]!.time) / gap)) : 0;
			for (const c of [2 * i, 2 * i + 1])
				positions[k]![c] = positions[from]![c]! + u * (positions[to]![c]! - positions[from]![c]!);
		});
	}
}
