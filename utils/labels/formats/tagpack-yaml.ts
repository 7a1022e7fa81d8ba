import { parse } from 'yaml';

/**
 * Parses the YAML of a TagPack with a schema of strings only. Any other schema reads an unquoted `0x098B…` as
 * the number 5.4e+46, `1e5` as 100000 and `2022-04-14` as a date.
 * Throws `YAMLParseError`, with line and column, where the text is not YAML.
 */
export function parseTagPackYaml(text: string): unknown {
  return parse(text, { schema: 'failsafe', mapAsMap: true, maxAliasCount: 100 });
}
