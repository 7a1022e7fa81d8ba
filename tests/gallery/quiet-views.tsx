import { type PanelProps, PanelView } from '../../components/panel/panel-view.tsx';
import { type PopupProps, PopupView } from '../../components/popup/popup-view.tsx';
import { CONCEPT_PICKER } from '../../utils/labels/taxonomy/picker.ts';
import { overview } from './fixtures/tabs.ts';

const nothing = () => undefined;

/** The popup of a silent site in which no control does anything, but for what is given. */
export function QuietPopup(props: Partial<PopupProps>) {
  return (
    <PopupView
      mode="silent"
      onMode={nothing}
      onStart={nothing}
      onOpen={nothing}
      onWatch={nothing}
      onCopy={nothing}
      onReadPage={nothing}
      onReadPicture={nothing}
      onReadDocument={nothing}
      onRetry={nothing}
      onOptions={nothing}
      onDismiss={nothing}
      {...props}
    />
  );
}

/** The panel with a tab's list in which no control does anything, but for what is given. */
export function QuietPanel(props: Partial<PanelProps>) {
  return (
    <PanelView
      place={{ kind: 'tab', overview: overview() }}
      concepts={CONCEPT_PICKER}
      onLookUp={nothing}
      onBack={nothing}
      onOpen={nothing}
      onWatch={nothing}
      onReadPage={nothing}
      onReadPicture={nothing}
      onReadDocument={nothing}
      mode="silent"
      onMode={nothing}
      onRetry={nothing}
      onDismiss={nothing}
      onAsk={nothing}
      onCancelAsk={nothing}
      onCopyText={nothing}
      onToggleWatch={nothing}
      onSaveWatch={nothing}
      onOpenText={nothing}
      onOptions={nothing}
      onDeleteSighting={nothing}
      {...props}
    />
  );
}
