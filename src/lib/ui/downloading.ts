/** Hands a file made in the browser to the reader. */
export function offerFile(content: Blob, name: string): void {
	const address = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser reads the address after the click.
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, 10_000);
}

/** An SVG picture painted as PNG, so many times as large. Throws where the browser cannot. */
export async function paintPng(svg: string, width: number, height: number, zoom: number): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image(width, height);
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = width * zoom;
		canvas.height = height * zoom;
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((settle, fail) => {
			canvas.toBlob((blob) => {
				if (blob) settle(blob);
				else fail(new Error('no picture'));
			}, 'image/png');
		});
	} finally {
		URL.revokeObjectURL(address);
	}
}
