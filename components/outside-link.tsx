import { Foreign } from './foreign.tsx';
import { useWording } from './i18n.tsx';

/**
 * A link out of the browser's own pages. It names the host before it is pressed, because pressing it makes a
 * request; anything but http and https, such as `javascript:`, is shown as text.
 */
export function OutsideLink({ url }: { readonly url: string }) {
  const { t } = useWording();
  const host = webHost(url);
  if (host === undefined) return <Foreign text={url} />;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={url}>
      {t('action_open_host', host)}
    </a>
  );
}

function webHost(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? host : undefined;
}
