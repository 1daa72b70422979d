import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { envPrefix, islands, resolve } from './vite.islands.ts';

export default defineConfig({ plugins: [islands(), sveltekit()], resolve, envPrefix });
