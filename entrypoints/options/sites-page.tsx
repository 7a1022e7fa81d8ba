import { SitesView } from '../../components/options/sites-view.tsx';
import { updateSettings } from '../../utils/settings/index.ts';
import { useSettings } from '../views/use-mode.ts';

export function SitesPage() {
  const settings = useSettings();
  if (settings === undefined) return null;
  return (
    <SitesView
      reading={settings.reading}
      onReading={(reading) => void updateSettings((before) => ({ ...before, reading }))}
    />
  );
}
