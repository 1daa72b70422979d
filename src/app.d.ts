// Types that SvelteKit reads: https://svelte.dev/docs/kit/types#app.d.ts
declare global {
	namespace App {}

	interface ImportMetaEnv {
		/** The path below which the site is served; see README.md. */
		readonly BASE_PATH?: string;
	}
}

export {};
