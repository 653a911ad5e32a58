import type { Step } from '../../story/types.ts';
import { pathOf } from './pathOf.ts';

/** The whole address of a step, for another device; "" where there is none. */
export const sharedAddress = (step: Step): string =>
	typeof location === 'undefined' ? '' : new URL(pathOf(step), location.href).href.replace(/\/?$/, '/');
