import type { Trajectories } from '../layout/trajectories.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { evenTimes } from './evenTimes.ts';
import { layoutQuality, readabilityAt } from './layoutQuality.ts';
import { measuredOf, mostCounted } from './measuredOf.ts';
import { pathsOf } from './pathsOf.ts';
import { idealLength } from './stress.ts';

/** What a layout to measure is: the network, where its nodes are, and what a tie measures in layout units. */
export interface LaidNetwork {
	readonly network: TemporalNetwork;
	readonly trajectories: Trajectories;
	readonly tieLength: number;
}

/** The two numbers between which stability chooses; null where nobody is tied. */
export interface LayoutFigures {
	/** Mean stress of a pair that a way joins, 0 where every distance is as it should be. */
	readonly stress: number | null;
	/** How far a node goes in all while it is there, on average, in lengths of a tie. */
	readonly movement: number;
}

/** How good a layout is in all that we can measure. */
export interface LayoutReport extends LayoutFigures {
	/** How many dates were looked at, evenly spaced. */
	readonly dates: number;
	/** Stress also between these dates. */
	readonly stressBetween: number | null;
	/** How often two nodes come to touch over all time. */
	readonly crowding: number;
	/** 0 to 1; null where nobody is tied. */
	readonly neighbourhoods: number | null;
	/** Pairs of ties that cross, at a date, on average. */
	readonly crossings: number;
	/** At how many dates neighbourhoods and crossings were counted. */
	readonly countedDates: number;
	/** Whether stress is an estimate from some of the nodes. */
	readonly estimated: boolean;
}

const perPair = (stress: number, pairs: number) => (pairs > 0 ? stress / pairs : null);

/** Movement and stress alone: what is quick enough to follow every layout. */
export function layoutFigures({ network, trajectories, tieLength }: LaidNetwork): LayoutFigures {
	const paths = pathsOf(trajectories, idsOf(network), tieLength);
	const { on, pairs, movement } = layoutQuality({ ...measuredOf(network), between: 0, crowdingTimes: [] }, paths);
	return { stress: perPair(on, pairs.on), movement: movement / idealLength };
}

/** All measures, at every date that the network's size allows. */
export function layoutReport({ network, trajectories, tieLength }: LaidNetwork): LayoutReport {
	const paths = pathsOf(trajectories, idsOf(network), tieLength);
	const measured = measuredOf(network);
	const { on, off, pairs, movement, crowding } = layoutQuality(measured, paths);
	const { first, last, count } = measured.slices;
	const times = evenTimes(first, last, datesCounted(network.nodes.length, count));
	const readable = times.map((t) => readabilityAt(measured, paths, t));
	const known = readable.map(({ neighbourhoods }) => neighbourhoods).filter((each) => each !== null);
	return {
		dates: count,
		stress: perPair(on, pairs.on),
		stressBetween: perPair(off, pairs.off),
		movement: movement / idealLength,
		crowding,
		neighbourhoods: known.length > 0 ? mean(known) : null,
		crossings: mean(readable.map(({ crossings }) => crossings)),
		countedDates: times.length,
		estimated: network.nodes.length > mostCounted
	};
}

/** Pairs of nodes and of ties are all compared: of a very large network at few dates. */
function datesCounted(nodes: number, all: number): number {
	return nodes > 20_000 ? 1 : nodes > 2000 ? 5 : all;
}

const idsOf = ({ nodes }: TemporalNetwork) => nodes.map(({ id }) => id);

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
