import { type SourceFile, walk } from './source-file.ts';

/** A key as the code writes it: whole, or the beginning of one that is finished at run time. */
interface Mention {
  readonly key: string;
  readonly whole: boolean;
  readonly place: string;
}

/** Sentences about keys in the code that `messages.json` does not have. */
export function missingMessages(
  files: readonly SourceFile[],
  messages: ReadonlyMap<string, unknown>,
): string[] {
  const keys = [...messages.keys()];
  const prefixes = new Set(keys.map((key) => key.split('_')[0]));
  return (
    files
      .flatMap(mentionsIn)
      .filter(({ key }) => /^[a-z]+_/.test(key) && prefixes.has(key.split('_')[0]))
      // A concept's id is no key: `money_laundering` is named by `concept_money_laundering`.
      .filter(({ key }) => !messages.has(`concept_${key}`))
      .filter(({ key, whole }) =>
        whole
          ? !messages.has(key) && !messages.has(`${key}_other`)
          : !keys.some((known) => known.startsWith(key)),
      )
      .map(({ key, place }) => `${place} uses the message ${key}, which is not in messages.json.`)
  );
}

/** Sentences about messages that no code mentions. */
export function unusedMessages(
  files: readonly SourceFile[],
  messages: ReadonlyMap<string, unknown>,
): string[] {
  const mentions = files.flatMap(mentionsIn);
  const whole = new Set(mentions.filter((one) => one.whole).map((one) => one.key));
  const beginnings = mentions.filter((one) => !one.whole && one.key.includes('_')).map((one) => one.key);
  const unused = [...messages.keys()].filter(
    (key) =>
      !whole.has(key) &&
      !whole.has(pluralStem(key)) &&
      !beginnings.some((beginning) => key.startsWith(beginning)),
  );
  const shown = unused.slice(0, 10).map((key) => `the message ${key} is used nowhere.`);
  return unused.length > 10 ? [...shown, `… and ${unused.length - 10} more.`] : shown;
}

/** The code names `…`; `Intl.PluralRules` chooses `…_one`, `…_other` and, in other languages, more. */
function pluralStem(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

function mentionsIn(file: SourceFile): Mention[] {
  const mentions: Mention[] = [];
  const mention = (key: string, whole: boolean, offset: number) => {
    if (/^[a-z][a-zA-Z0-9_]*$/.test(key))
      mentions.push({ key, whole, place: `${file.path}:${file.lineOf(offset)}` });
  };
  walk(file.program, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') {
      mention(node.value, true, node.start);
      // The manifest writes `__MSG_key__`.
      const inManifest = node.value.match(/^__MSG_(\w+)__$/)?.[1];
      if (inManifest) mention(inManifest, true, node.start);
    }
    if (node.type === 'TemplateLiteral') {
      const text = file.text.slice(node.start + 1, node.end - 1);
      const [beginning = ''] = text.split('${');
      mention(beginning, beginning === text, node.start);
    }
  });
  return mentions;
}
