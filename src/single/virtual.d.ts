declare module 'virtual:built' {
	const built: ReturnType<typeof import('./built.ts').built>;
	export default built;
}
