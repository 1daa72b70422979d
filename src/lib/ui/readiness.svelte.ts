/**
 * Whether the reader has used a chart of the page. From then on the charts that come near are made ready: their rows are
 * fetched and they are alive, so that the next one answers at once.
 */
class Readiness {
	used = $state(false);
}

export const readiness = new Readiness();
