import { useEffect, useState } from 'react';

/** A chart's image kept as PNG, which the browser makes from its SVG; where no scripts run there is no such button. */
export function TrendPng({ address }: { address: string }) {
  const [state, setState] = useState<'none' | 'ready' | 'failed'>('none');
  useEffect(() => setState('ready'), []);
  if (state === 'none') return null;
  return (
    <li>
      <button
        type="button"
        className="app-link-button"
        onClick={() => keepAsPng(address).catch(() => setState('failed'))}
      >
        Chart as PNG
      </button>
      <span role="status">
        {state === 'failed' && ' The PNG could not be made. Download the SVG instead.'}
      </span>
    </li>
  );
}

async function keepAsPng(address: string) {
  const response = await fetch(address);
  const name = /filename="(.+)\.svg"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  const image = new Image();
  // The policy for images lets in our own addresses and data, but not what a script has made.
  image.src = `data:image/svg+xml,${encodeURIComponent(await response.text())}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (!blob || !name) throw new Error('No image.');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${name}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
