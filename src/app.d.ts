// Types that SvelteKit reads: https://svelte.dev/docs/kit/types#app.d.ts
declare global {
	namespace App {}

	interface ImportMetaEnv {
		/** The path below which the site is served; see README.md. */
		readonly BASE_PATH?: string;
		/** Not empty where a language for tests is built too; see src/lib/words/made-up.ts. */
		readonly VITE_MADE_UP_LANGUAGE: string;
	}
}

export {};
