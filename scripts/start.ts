import { join } from 'node:path';
import { build } from './build';
import { serve } from './serve';
import { projectRoot } from './steps';

const status = await build();
if (status === 0) {
	const { url, close } = await serve(join(projectRoot, 'build'), 4173, { base: process.env['BASE_PATH'] ?? '' });
	console.log(`\nSouthward is at ${url} (Ctrl+C ends it).`);
	const end = () => {
		void close().then(() => {
			process.exit(0);
		});
	};
	process.once('SIGINT', end);
	process.once('SIGTERM', end);
} else {
	process.exitCode = status;
}
