/** Made by vite.islands.ts. */
declare module 'virtual:island-script' {
	/** The address of the script that every page loads. */
	const address: string;
	export default address;
}
