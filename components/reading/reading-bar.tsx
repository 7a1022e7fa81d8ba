import type { ComponentChildren } from 'preact';
import { Glyph } from '../glyph.tsx';
import { useWording } from '../i18n.tsx';
import { IconButton } from '../icon-button.tsx';

interface ReadingBarProps {
  readonly title: string;
  /** Absent where the view around it has a way back of its own. */
  readonly onBack?: () => void;
  readonly children?: ComponentChildren;
}

/** The head of a reading: what it is, what it found, and what can be done about it. */
export function ReadingBar({ title, onBack, children }: ReadingBarProps) {
  const { t } = useWording();
  return (
    <div class="reading-bar">
      {onBack !== undefined && (
        <IconButton label={t('reading_back')} onClick={onBack}>
          <Glyph name="back" />
        </IconButton>
      )}
      <h1 class="reading-title">{title}</h1>
      {children}
    </div>
  );
}
