/** What a page of another site needs to show a chart. */
export interface Embedding {
	/** Absolute address of the embedded page, with the view. */
	readonly address: string;
	/** Name of the frame, for readers who do not see it. */
	readonly title: string;
	/** Height in pixels until the frame has reported its own. */
	readonly height: number;
}

/** Gives a frame the height that it reports, now and whenever that changes; run once more by a second snippet, it does no harm. */
const fitting =
	"addEventListener('message',({data,source})=>{if(data?.type==='southward:height')for(const frame of document.querySelectorAll('iframe'))if(frame.contentWindow===source)frame.height=data.height})";

/** The HTML of a frame that shows a chart, with the script that fits its height. */
export function embedSnippet({ address, title, height }: Embedding): string {
	return `<iframe src="${attribute(address)}" title="${attribute(title)}" loading="lazy" width="100%" height="${Math.ceil(height)}" style="border: 0"></iframe>
<script>${fitting}</script>`;
}

function attribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
