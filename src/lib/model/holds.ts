import type { WrittenSpell } from './types.ts';

/** Whether a spell has one date alone, as a contact or a message has. */
export const isDated = ({ start, startText, endText }: WrittenSpell): boolean =>
	startText !== '' && startText === endText && Number.isFinite(start);

/** Whether a spell has begun and nobody wrote when it was over. */
export const isOpen = ({ start, end, endText }: WrittenSpell): boolean =>
	end === Infinity && endText === '' && Number.isFinite(start);
